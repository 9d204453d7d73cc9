import { describe, expect, test } from 'vitest';
import { bom, judge, type Member } from './judged.ts';

const SHA256 = 'ab'.repeat(32);
const SHA512 = 'cd'.repeat(64);
const TOOL = {
  name: 'fetcher',
  version: '1.2.0',
  purl: 'pkg:npm/%40acme/fetcher@1.2.0',
  sha256: SHA256,
  sha512: SHA512,
};

async function match(described: Member | undefined, subjectMatchRequired = true) {
  const component = described && {
    type: 'application',
    name: 'fetcher',
    version: '1.2.0',
    'bom-ref': 'fetcher',
    ...described,
  };
  const metadata = component === undefined ? {} : { component };
  return judge(bom({ metadata, dependencies: [] }), { subject: TOOL, subjectMatchRequired });
}

describe('an SBOM is of the tool', () => {
  test.each([
    ['name and version', {}],
    ['its purl', { group: '@acme', purl: 'pkg:npm/%40acme/fetcher@1.2.0' }],
    ['its purl without a version', { group: '@acme', purl: 'pkg:npm/%40acme/fetcher' }],
    [
      'its hashes',
      {
        hashes: [
          { alg: 'SHA-256', content: SHA256.toUpperCase() },
          { alg: 'SHA-512', content: SHA512 },
        ],
      },
    ],
    ['a hash of an algorithm that is not compared', { hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }] }],
  ])('when it says so by %s', async (_, described) => {
    expect((await match(described)).rules).toEqual([]);
  });

  test('when the tool is named with its group', async () => {
    const metadata = { component: { type: 'application', group: '@acme', name: 'fetcher', version: '1.2.0' } };
    const subject = { ...TOOL, name: '@acme/fetcher' };
    const { rules } = await judge(bom({ metadata, dependencies: [] }), { subject, subjectMatchRequired: true });
    expect(rules).toEqual([]);
  });
});

describe('an SBOM is not of the tool', () => {
  const cases = [
    ['another name', { name: 'fetchr' }, 'sbom/subject-name-mismatch', '/metadata/component/name'],
    ['the name in capitals', { name: 'Fetcher' }, 'sbom/subject-name-mismatch', '/metadata/component/name'],
    ['another version', { version: '1.1.9' }, 'sbom/subject-version-mismatch', '/metadata/component/version'],
    ['no version', { version: undefined }, 'sbom/subject-version-mismatch', '/metadata/component'],
    ['another purl', { purl: 'pkg:npm/fetcher@1.2.0' }, 'sbom/subject-purl-mismatch', '/metadata/component/purl'],
  ] as const;

  test.each(cases)('with %s', async (_, described, rule, pointer) => {
    const { findings } = await match(described);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule, level: 'error', place: { pointer } });
  });

  test.each(cases)('with %s, and that is a warning when no match is required', async (_, described, rule) => {
    const { findings } = await match(described, false);
    expect(findings.map((found) => [found.rule, found.level])).toEqual([[rule, 'warning']]);
  });

  test('without a subject', async () => {
    expect((await match(undefined)).findings[0]).toMatchObject({ rule: 'sbom/no-subject', level: 'error' });
    expect((await match(undefined, false)).findings[0]).toMatchObject({ rule: 'sbom/no-subject', level: 'warning' });
  });

  test('with a purl that cannot be parsed', async () => {
    expect((await match({ purl: 'npm:fetcher' })).rules).toEqual([
      'sbom/subject-purl-mismatch',
      'sbom/unparsable-purl',
    ]);
  });

  test.each([
    ['SHA-256', 64],
    ['SHA-512', 128],
  ])('with another %s, whether or not a match is required', async (alg, digits) => {
    const described = { hashes: [{ alg, content: '0'.repeat(digits) }] };
    for (const required of [true, false]) {
      const { findings } = await match(described, required);
      expect(findings.map(({ rule, level, place }) => [rule, level, place?.pointer])).toEqual([
        ['sbom/subject-digest-mismatch', 'error', '/metadata/component/hashes/0'],
      ]);
    }
  });

  test('as far as anyone knows, when a match is required and there is no tool', async () => {
    expect((await judge(bom(), { subjectMatchRequired: true })).rules).toEqual(['sbom/nothing-to-match']);
  });
});

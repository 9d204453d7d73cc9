import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { describe, expect, test } from 'vitest';
import { bom, component, judge, judgeComponent, rulesWith } from './judged.ts';

const DIGEST = 'a'.repeat(64);

describe('references', () => {
  test('are refused when two components carry the same bom-ref', async () => {
    const components = [component({ name: 'a', 'bom-ref': 'x' }), component({ name: 'b', 'bom-ref': 'x' })];
    const { findings } = await judge(bom({ components, dependencies: [] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'sbom/duplicate-bom-ref',
      level: 'error',
      message: expect.stringContaining('/components/0 and to /components/1'),
      place: { pointer: '/components/1/bom-ref' },
    });
  });

  test.each([
    ['a service', { services: [{ name: 'api', 'bom-ref': 'fetcher' }] }],
    ['a nested component', { components: [component({ components: [component({ 'bom-ref': 'fetcher' })] })] }],
    ['a vulnerability', { vulnerabilities: [{ 'bom-ref': 'fetcher' }] }],
  ])('are refused when %s carries the bom-ref of the subject', async (_, members) => {
    expect((await judge(bom({ dependencies: [], ...members }))).rules).toContain('sbom/duplicate-bom-ref');
  });

  test.each([
    ['from', [{ ref: 'nobody', dependsOn: ['left-pad'] }]],
    ['to', [{ ref: 'fetcher', dependsOn: ['nobody'] }]],
    ['for what is provided by', [{ ref: 'fetcher', provides: ['nobody'] }]],
  ])('dangle when an edge leads %s nothing', async (_, dependencies) => {
    const { findings } = await judge(bom({ dependencies }));
    expect(findings.map(({ rule, level, place }) => [rule, level, place?.pointer])).toEqual([
      ['sbom/dangling-reference', 'warning', '/dependencies/0'],
    ]);
  });

  test('do not dangle when they lead to another document', async () => {
    const link = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a';
    expect((await judge(bom({ dependencies: [{ ref: 'fetcher', dependsOn: [link] }] }))).rules).toEqual([]);
  });

  test('may run in a circle', async () => {
    const dependencies = [
      { ref: 'fetcher', dependsOn: ['left-pad', 'fetcher'] },
      { ref: 'left-pad', dependsOn: ['fetcher'] },
    ];
    expect((await judge(bom({ dependencies }))).rules).toEqual([]);
  });
});

describe('hashes', () => {
  test.each(Object.values(HashAlgorithm))('of %s have one length', async (alg) => {
    const { rules } = await judge(
      bom({
        specVersion: '1.7',
        components: [component({ hashes: [{ alg, content: 'a'.repeat(32) }] })],
        dependencies: [],
      }),
    );
    expect(rules).toEqual(alg === HashAlgorithm.MD5 ? [] : ['sbom/wrong-hash-length']);
  });

  test('of the right length are fine in either case', async () => {
    const hashes = [
      { alg: 'SHA-256', content: DIGEST.toUpperCase() },
      { alg: 'SHA-512', content: DIGEST + DIGEST },
      { alg: 'SHA-1', content: 'a'.repeat(40) },
    ];
    expect((await judgeComponent({ hashes })).rules).toEqual([]);
  });
});

describe('an SBOM', () => {
  test('is empty when it names nothing', async () => {
    const { findings } = await judge({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['sbom/empty', 'error']]);
  });

  test('is suspicious when it names its subject and nothing else', async () => {
    const { findings } = await judge(bom({ components: [], dependencies: [] }));
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['sbom/no-components', 'warning']]);
  });

  test.each(['error', 'warning', 'notice'] as const)('is held complete at the level %s', async (level) => {
    const rules = rulesWith({ require: { hashes: level, purl: level, dependencyGraph: level } });
    const components = [
      component({ name: 'a', hashes: [{ alg: 'SHA-256', content: DIGEST }], purl: 'pkg:npm/a' }),
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => component({ name })),
    ];
    const { findings, summary } = await judge(bom({ components, dependencies: [] }), { rules });
    expect(findings.map((found) => [found.rule, found.level, found.evidence])).toEqual([
      ['sbom/missing-hash', level, { count: 7, of: 8 }],
      ['sbom/missing-purl', level, { count: 7, of: 8 }],
      ['sbom/no-dependency-graph', level, undefined],
    ]);
    expect(findings[0]?.message).toBe('7 of 8 components have no hash: "b", "c", "d", "e", "f" and 2 more.');
    expect(findings[0]?.place?.pointer).toBe('/components/1');
    expect(summary).toMatchObject({
      hashed: 1,
      hasDependencyGraph: false,
      components: 8,
      packages: { judged: 1, of: 8 },
    });
  });

  test('is summed up with the digest of its bytes', async () => {
    const { summary } = await judge(bom());
    expect(summary).toMatchObject({
      specVersion: '1.6',
      subject: { name: 'fetcher', version: '1.2.0' },
      components: 1,
      hasDependencyGraph: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });
});

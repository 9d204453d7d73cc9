import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPurl } from '../../../src/purl.ts';
import { readDeniedPackage } from '../../../src/sbom/package/denied-package.ts';
import { means } from '../../../src/sbom/package/version-rule.ts';
import { bom, component, entries, judge, judgeComponent, rulesWith } from './judged.ts';

function denying(...patterns: readonly string[]) {
  return rulesWith({ denyPackages: entries(...patterns) });
}

function patternOf(text: string) {
  return readDeniedPackage({ text, place: { file: 'policy.yml', line: 1 } });
}

describe('a pattern', () => {
  test.each([
    ['pkg:npm/evil', 'any'],
    ['pkg:npm/evil@*', 'any'],
    ['pkg:npm/%40scope/evil', 'any'],
    ['pkg:npm/@scope/evil', 'any'],
    ['pkg:npm/evil@1.2.3', 'exact'],
    ['pkg:npm/@scope/evil@1.2.3', 'exact'],
    ['pkg:pypi/evil@2024a', 'exact'],
    ['pkg:npm/evil@<2.0.0', 'range'],
    ['pkg:npm/evil@%3C2.0.0', 'range'],
    ['pkg:npm/%40scope/evil@>=1.0.0 <2.0.0 || 3.x', 'range'],
    ['pkg:npm/evil@1.x', 'range'],
    ['pkg:npm/evil@^1.2', 'range'],
  ])('%s means %s versions', (text, kind) => {
    const { versions, purl } = patternOf(text);
    expect(versions.kind).toBe(kind);
    expect(purl.name).toBe('evil');
  });

  test.each([
    'evil',
    'pkg:npm',
    'pkg:npm/',
    'pkg:npm/evil@',
    'pkg:npm/evil@<banana',
    'pkg:npm/evil@<2.0.0?arch=x',
    'pkg:npm/evil#lib',
    'pkg:npm/evil@%',
    'pkg:npm/ev il',
    '',
  ])('%j is refused, at its line of the policy', async (text) => {
    const { findings } = await judge(bom(), { rules: denying(text) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'sbom/unusable-package-pattern',
      place: { file: 'policy.yml', line: 1 },
    });
  });
});

describe('a version', () => {
  test.each([
    ['1.2.3', '<2.0.0', 'npm', 'yes'],
    ['2.0.0', '<2.0.0', 'npm', 'no'],
    ['2.0.0-rc.1', '<2.0.0', 'npm', 'yes'],
    ['1.0.0-beta', '>=0.9.0 <2.0.0', 'npm', 'yes'],
    ['v1.2.3', '<2.0.0', 'golang', 'yes'],
    ['v1.2.3', '1.2.3', 'golang', 'yes'],
    ['1.2', '<1.3', 'pypi', 'yes'],
    ['1.2', '1.2.0', 'pypi', 'yes'],
    ['1.2.3.post1', '<1.3', 'pypi', 'unsettled'],
    ['1.2.3-4', '>=1.2.3', 'deb', 'unsettled'],
    ['1:1.2.3', '<2', 'rpm', 'unsettled'],
    ['2024a', '<2024', 'deb', 'unsettled'],
    ['2024a', '2024a', 'deb', 'yes'],
    ['2024b', '2024a', 'deb', 'no'],
    ['latest', '<2.0.0', 'npm', 'unsettled'],
    ['99999999999999999999.0.0', '<2.0.0', 'npm', 'unsettled'],
    [undefined, '<2.0.0', 'npm', 'unsettled'],
    [undefined, '1.0.0', 'npm', 'unsettled'],
    [undefined, '*', 'npm', 'yes'],
  ])('%s is within %s of %s: %s', (version, range, type, answer) => {
    expect(means(patternOf(`pkg:${type}/evil@${range}`).versions, version, type)).toBe(answer);
  });
});

describe('a component', () => {
  const evil = { name: 'evil', version: '1.0.0', purl: 'pkg:npm/evil@1.0.0' };

  test('is denied by its purl, with the lines of both documents', async () => {
    const { findings } = await judgeComponent(evil, denying('pkg:npm/fine', 'pkg:npm/evil@<2.0.0'));
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'sbom/denied-package',
        level: 'error',
        place: expect.objectContaining({ pointer: '/components/0', line: 13 }),
        related: [{ file: 'policy.yml', line: 2 }],
      }),
    ]);
  });

  test.each([
    ['another version', { ...evil, version: '2.0.0', purl: 'pkg:npm/evil@2.0.0' }],
    ['another type', { ...evil, purl: 'pkg:pypi/evil@1.0.0' }],
    ['another scope', { ...evil, group: '@fine', purl: 'pkg:npm/%40fine/evil@1.0.0' }],
    ['another scope and no purl', { name: 'evil', group: '@fine' }],
    ['another name', { name: 'evil-not', purl: 'pkg:npm/evil-not@1.0.0' }],
  ])('is not denied with %s', async (_, members) => {
    expect((await judgeComponent(members, denying('pkg:npm/evil@<2.0.0'))).rules).toEqual([]);
  });

  test.each([
    ['in capitals', { ...evil, name: 'Evil', purl: 'pkg:NPM/Evil@1.0.0' }],
    ['with qualifiers', { ...evil, purl: 'pkg:npm/evil@1.0.0?vcs_url=x#lib' }],
    ['with its scope not escaped', { name: 'evil', group: '@evil', purl: 'pkg:npm/@evil/evil@1.0.0' }],
    ['with the version in the component only', { ...evil, purl: 'pkg:npm/evil' }],
    ['with the version in the purl only', { name: 'evil', purl: 'pkg:npm/evil@1.0.0' }],
  ])('is denied %s', async (_, members) => {
    const { rules } = await judgeComponent(members, denying('pkg:npm/evil@<2.0.0', 'pkg:npm/%40evil/evil'));
    expect(rules).toEqual(['sbom/denied-package']);
  });

  test('is denied by the lower of two versions that it claims', async () => {
    const { rules } = await judgeComponent({ ...evil, version: '9.0.0' }, denying('pkg:npm/evil@<2.0.0'));
    expect(rules).toEqual(['sbom/purl-contradicts-version', 'sbom/denied-package']);
  });

  test.each([
    ['it has no purl', { name: 'evil' }, ['sbom/package-not-judged']],
    ['it has no purl and its scope in its name', { name: '@bad/evil' }, ['sbom/package-not-judged']],
    ['its purl is broken', { name: 'evil', purl: 'npm:evil' }, ['sbom/unparsable-purl', 'sbom/package-not-judged']],
    [
      'only its broken purl names it',
      { name: 'x', purl: 'npm:evil' },
      ['sbom/unparsable-purl', 'sbom/package-not-judged'],
    ],
    [
      'its purl names another',
      { ...evil, purl: 'pkg:npm/fine@1.0.0' },
      ['sbom/purl-contradicts-name', 'sbom/package-not-judged'],
    ],
    ['it has no version', { name: 'evil', purl: 'pkg:npm/evil' }, ['sbom/package-not-judged']],
    ['its version is no version', { name: 'evil', purl: 'pkg:npm/evil@latest' }, ['sbom/package-not-judged']],
  ])('is not let through when %s', async (_, members, rules) => {
    const judged = await judgeComponent(members, denying('pkg:npm/evil@<2.0.0', 'pkg:npm/%40bad/evil'));
    expect([...new Set(judged.rules)]).toEqual(rules);
    expect(judged.findings.at(-1)?.level).toBe('error');
  });

  test('is denied when it is the subject, or within it', async () => {
    const metadata = { component: component({ 'bom-ref': 'fetcher', ...evil, components: [component(evil)] }) };
    const { rules, summary } = await judge(bom({ metadata }), { rules: denying('pkg:npm/evil') });
    expect(rules).toEqual(['sbom/denied-package', 'sbom/denied-package']);
    expect(summary?.packages).toEqual({ judged: 1, of: 2 });
  });
});

describe('a purl', () => {
  test.each([
    ['no scheme', 'npm/evil@1.0.0'],
    ['no name', 'pkg:npm'],
    ['a space', 'pkg:npm/ev il'],
    ['a tab that URL parsers drop', 'pkg:npm/ev\til'],
    ['a line break', 'pkg:npm/evil\n::error::x'],
    ['a user', 'pkg://user@npm/evil'],
    ['a broken escape', 'pkg:npm/%zz'],
    ['letters beyond ASCII', 'pkg:npm/évil'],
    ['garbage', '\u0000'],
  ])('is unparsable with %s', (_, text) => {
    expect(readPurl(text).kind).toBe('unparsable');
  });

  test('is read or unparsable for any text, and never a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPurl(`pkg:${text}`).kind).toMatch(/purl|unparsable/u);
      }),
    );
  });

  test.each([
    ['a component of its name', { name: 'left-pad', purl: 'pkg:npm/left-pad@1.3.0', version: '1.3.0' }],
    ['a group and a name', { group: '@acme', name: 'pad', purl: 'pkg:npm/%40acme/pad' }],
    ['both in the name', { name: '@acme/pad', purl: 'pkg:npm/%40acme/pad' }],
    ['a namespace that is left out', { name: 'openssl', version: '3.0', purl: 'pkg:deb/debian/openssl@3.0' }],
    ['folded names', { name: 'Foo_Bar', purl: 'pkg:pypi/foo-bar' }],
    ['an epoch', { name: 'a', version: '1:2.3-4', purl: 'pkg:rpm/fedora/a@2.3-4?epoch=1' }],
    ['a leading v', { name: 'a', version: '1.0.0', purl: 'pkg:golang/example.com/a@v1.0.0' }],
  ])('agrees with %s', async (_, members) => {
    expect((await judgeComponent(members)).rules).toEqual([]);
  });

  test('contradicts a component of another group', async () => {
    const { rules } = await judgeComponent({ group: '@acme', name: 'pad', purl: 'pkg:npm/%40other/pad' });
    expect(rules).toEqual(['sbom/purl-contradicts-name']);
  });
});

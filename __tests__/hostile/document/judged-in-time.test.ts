import { describe, expect, it } from 'vitest';
import { readManifestText, readPolicyText } from '../../kit/documents.ts';
import { type Judged, judgedInTime } from '../../kit/in-time.ts';

const MIB = 1024 * 1024;

/** As often as a mebibyte holds it. */
function fill(piece: string, around: readonly [string, string] = ['', '']): string {
  const [before, after] = around;
  return before + piece.repeat(Math.floor((MIB - before.length - after.length) / piece.length)) + after;
}

const bombs = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}1]`);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['lists in lists', fill('[')],
  ['maps in maps', fill('{a: ')],
  ['lists in lists in block form', fill('- ')],
  ['a staircase of keys', Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['an alias bomb', ['a0: &a0 1', ...bombs].join('\n')],
  ['two hundred thousand keys', fill('a: 1\n')],
  ['one map of different keys', `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['just under the cap of different keys', Array.from({ length: 8_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['commas', fill(',', ['[', ']'])],
  ['quotes', fill('"')],
  ['closing brackets', fill(']')],
  ['colons', fill(': ')],
  ['question marks', fill('? ')],
  ['comments', fill('#\n')],
  ['empty lines', fill('\n', ['a:', ''])],
  ['spaces', fill(' ', ['a:', ''])],
  ['one key as long as the file', fill('k', ['? ', ''])],
  ['one string as long as the file', fill('\\u0041', ['a: "', '"'])],
  ['one folded string of a million lines', fill('x\n ', ['a: >\n ', ''])],
  ['one quoted string of many lines', fill(' x\n', ['a: "\n', ' "'])],
  ['folded lines with odd indentation', fill('  x\n x\n', ['a: >\n', ''])],
  ['directives', fill('%A\n')],
  ['documents', fill('a\n---\n')],
  [
    'a manifest with ten thousand unknown keys',
    `name: a\n${Array.from({ length: 9_000 }, (_, index) => `u${index}: 1`).join('\n')}`,
  ],
  [
    'unknown keys that are all nearly right',
    `name: a\n${Array.from({ length: 9_000 }, (_, index) => `versio${index}: 1`).join('\n')}`,
  ],
  ['wrong values by the thousand', `{"name":"a","version":"1","dependencies":[${'1,'.repeat(20_000)}1]}`],
  [
    'wildcards by the thousand',
    `{"name":"a","version":"1","capabilities":{"networking":{"allowed_domains":[${'"*.com",'.repeat(999)}"*"]}}}`,
  ],
  [
    'one domain as long as the file',
    fill('a.', ['{"name":"a","version":"1","capabilities":{"networking":{"allowed_domains":["', '"]}}}']),
  ],
  [
    'one path as long as the file',
    fill('/..', ['{"name":"a","version":"1","capabilities":{"filesystem":{"read":["', '"]}}}']),
  ],
  ['a purl that makes patterns backtrack', fill('pkg:', ['{"name":"a","version":"1","artifact":{"purl":"', ' "}}'])],
];

const POLICY = 'schema_version: 1\nname: a\n';

/** As many of one entry as the cap on words lets a list of a policy have. */
function entries(count: number, entry: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => entry(index)).join(',');
}

const HOSTILE_POLICIES: readonly (readonly [string, string])[] = [
  ['lists in lists', fill('[')],
  ['an alias bomb', ['a0: &a0 1', ...bombs].join('\n')],
  ['unknown keys by the thousand', POLICY + Array.from({ length: 7000 }, (_, index) => `u${index}: 1`).join('\n')],
  [
    'levels of unknown rules',
    `${POLICY}severity: {${entries(6000, (index) => `policy/domain-allowed${index}: error`)}}`,
  ],
  ['levels of what is no rule', `${POLICY}severity: {${entries(6000, (index) => `"A${index}": error`)}}`],
  [
    'wildcards by the thousand',
    `${POLICY}categories: {web-client: {ceiling: {domains: [${entries(12_000, () => '"*"')}]}}}`,
  ],
  ['wrong values by the thousand', `${POLICY}base_runtime: {read: [${entries(12_000, String)}]}`],
  [
    'exceptions from rules that are nearly right, all of one name',
    `${POLICY}exceptions: [${entries(900, () => {
      return '{id: a, rule: policy/domain-not-allowen, tool: t, reason: r, approved_by: b, expires: 2027-01-01}';
    })}]`,
  ],
];

/** Something is found, in time, and no more than a person can read. */
function expectFewErrors({ findings, inTime }: Judged, question: string): void {
  expect(inTime).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(51);
  expect(findings.every(({ rule, level }) => rule.startsWith(question) && level === 'error')).toBe(true);
}

describe('a hostile megabyte is judged within a second:', () => {
  it.each(HOSTILE)('%s', async (_, text) => {
    await readManifestText('name: a\nversion: "1"\n');
    expectFewErrors(await judgedInTime(() => readManifestText(text)), 'manifest/');
  });

  it.each(HOSTILE_POLICIES)('a policy of %s', async (_, text) => {
    await readPolicyText(POLICY);
    expectFewErrors(await judgedInTime(() => readPolicyText(text)), 'policy/');
  });
});

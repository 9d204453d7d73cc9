import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { parseSbom } from '../../../src/sbom/document/read-sbom.ts';
import { bom, component, judge, judgeComponent, judgeText, licenses } from './judged.ts';

const MIB = 1024 * 1024;

async function refusalOf(text: string): Promise<string> {
  try {
    await parseSbom('bom.json', Buffer.from(text));
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.finding.rule : String(error);
  }
}

describe('a document that two readers would read as two', () => {
  test.each([
    ['at the top', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[],"components":[]}'],
    ['in a component', '{"components":[{"licenses":[],"name":"a","licenses":[]}]}'],
    ['written once with an escape', '{"components":[],"\\u0063omponents":[]}'],
    ['with other keys between', '{"a":{"b":1,"c":{"b":2},"b":3}}'],
    ['named __proto__', '{"__proto__":1,"__proto__":2}'],
  ])('is refused for a key that stands twice %s', async (_, text) => {
    expect((await judgeText(text)).rules).toEqual(['sbom/duplicate-key']);
  });

  test('is refused on the line of the second key', async () => {
    const { findings } = await judgeText('{\n "a": {"b": 1},\n "a": 2}');
    expect(findings[0]).toMatchObject({ place: { line: 3, column: 2 } });
  });

  test('is not seen in two objects side by side', async () => {
    const components = [component({ name: 'a' }), component({ name: 'b' })];
    expect((await judge(bom({ components, dependencies: [] }))).rules).toEqual([]);
  });
});

describe('a document made to exhaust its reader', () => {
  test.each([
    ['[', 1],
    ['{"a":', 5],
    ['[{"a":', 6],
  ])('is refused at once for 64 MiB of %s', async (text, length) => {
    const started = performance.now();
    expect(await refusalOf(text.repeat((64 * MIB) / length))).toBe('sbom/too-deep');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ['numbers', `[${'0,'.repeat(20 * MIB)}0]`],
    ['lists', `[${'[],'.repeat(20 * MIB)}0]`],
    ['keys of one object', `{${Array.from({ length: 5000 }, (_, index) => `"k${index}":0`).join()}}`],
  ])('is refused for too many %s', async (_, text) => {
    expect(await refusalOf(text)).toBe('sbom/too-many-values');
  });

  test.each([
    ['quotes that are escaped', `["${'\\"'.repeat(16 * MIB)}"]`],
    ['backslashes that are escaped', `["${'\\\\'.repeat(16 * MIB)}"]`],
    ['space', `[${' \n'.repeat(16 * MIB)}]`],
  ])('is read through in linear time when it is full of %s', async (_, text) => {
    const started = performance.now();
    expect(await refusalOf(text)).toBe('sbom/not-cyclonedx');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('is refused for 1,000 components within each other', async () => {
    const nested = `${'{"type":"library","name":"a","components":['.repeat(1000)}${']}'.repeat(1000)}`;
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${nested}]}`;
    expect((await judgeText(text)).rules).toEqual(['sbom/too-deep']);
  });

  test('is judged whole for 120 components within each other', async () => {
    const nested = Array.from({ length: 120 }).reduce<object>(
      (inner) => component({ components: [inner] }),
      component({}),
    );
    const { rules, summary } = await judge(bom({ components: [nested], dependencies: [] }));
    expect(rules).toEqual([]);
    expect(summary?.components).toBe(121);
  });

  test('is judged in linear time when each of its nested lists has look-alikes in it', async () => {
    const pair = (inner: object) =>
      component({ components: [component({ description: 'a' }), component({ components: [inner] })] });
    const nested = Array.from({ length: 50 }).reduce<object>(pair, component({ description: 'x'.repeat(4 * MIB) }));
    const started = performance.now();
    const { rules } = await judge(bom({ components: [nested], dependencies: [] }));
    expect(rules).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('is refused for more licence expressions than anyone uses', async () => {
    const expression = (index: number) => `${'MIT OR '.repeat(200)}LicenseRef-${index}`;
    const components = Array.from({ length: 400 }, (_, index) =>
      component({ name: `a${index}`, licenses: [{ expression: expression(index) }] }),
    );
    const { rules } = await judge(bom({ components, dependencies: [] }));
    expect(rules).toEqual(['sbom/too-many-license-expressions']);
  });
});

describe('a document made to confuse', () => {
  test('has no power over prototypes', async () => {
    const text = JSON.stringify(bom()).replace('"components"', '"__proto__":{"bomFormat":"x"},"components"');
    expect((await judgeText(text)).rules).toEqual(['sbom/schema-invalid']);
    expect(({} as { bomFormat?: string }).bomFormat).toBeUndefined();
  });

  test('breaks its schema with a toString of its own where text belongs', async () => {
    const components = [component({ name: { toString: 1 } }), component({ name: { toString: 2 } })];
    expect(new Set((await judge(bom({ components }))).rules)).toEqual(new Set(['sbom/schema-invalid']));
  });

  test.each(['1e400', '-1e400', '1.5', '0', '"1"'])('breaks its schema with %s for a version', async (version) => {
    const text = JSON.stringify(bom()).replace('"specVersion"', `"version":${version},"specVersion"`);
    expect((await judgeText(text)).rules).toEqual(['sbom/schema-invalid']);
  });

  test.each([
    ['a workflow command', 'a\n::error::all is well', 'U+000A'],
    ['a bidi override', 'left\u202Edap', 'U+202E'],
    ['a zero-width space', 'left\u200Bpad', 'U+200B'],
    ['a byte order mark', '\uFEFFleft-pad', 'U+FEFF'],
    ['a tag character', 'left\u{E0041}pad', 'U+E0041'],
    ['a line separator', 'left\u2028pad', 'U+2028'],
    ['an escape sequence', '\u001B[2Jleft-pad', 'U+001B'],
    ['half a surrogate pair', 'left\uD800pad', 'U+D800'],
  ])('is told of, escaped, for %s in a name', async (_, name, shown) => {
    const { findings } = await judgeComponent({ name });
    expect(findings.map(({ rule }) => rule)).toEqual(['sbom/deceptive-text']);
    expect(findings[0]?.message).toContain(shown);
    expect(findings[0]?.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(findings[0]).toMatchObject({ level: 'error', place: { pointer: '/components/0/name', line: 15 } });
  });

  test.each([
    ['group', { group: 'a\u202E' }],
    ['version', { version: '1\u200B' }],
    ['bom-ref', { 'bom-ref': 'r\u0007' }],
  ])('is told of for such a character in the %s', async (key, members) => {
    const { findings } = await judgeComponent(members);
    expect(findings.map(({ rule, place }) => [rule, place?.pointer])).toEqual([
      ['sbom/deceptive-text', `/components/0/${key}`],
    ]);
  });

  test('has at most twenty findings of a kind, and says how many more there are', async () => {
    const components = Array.from({ length: 50 }, (_, index) => component({ name: `\u200B${index}` }));
    const { findings } = await judge(bom({ components, dependencies: [] }));
    expect(findings).toHaveLength(21);
    expect(findings[20]).toMatchObject({
      rule: 'sbom/deceptive-text',
      level: 'error',
      message: expect.stringContaining('30 more'),
    });
  });

  test('does not hide a denied licence behind a word that nobody knows', async () => {
    const { rules } = await judgeComponent(
      { licenses: [{ expression: 'Whatever AND AGPL-3.0-only' }] },
      licenses({ deny: [{ text: 'AGPL-3.0-only', place: { file: 'p' } }] }),
    );
    expect(rules).toEqual(['sbom/denied-license']);
  });
});

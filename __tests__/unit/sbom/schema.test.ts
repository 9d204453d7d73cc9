import { describe, expect, test } from 'vitest';
import { bom, component, judge, judgeComponent } from './judged.ts';

describe('the schema', () => {
  test('is broken at a line and column, with the value that breaks it', async () => {
    const { findings, summary } = await judgeComponent({ type: 'libary' });
    expect(summary).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'sbom/schema-invalid',
      message: expect.stringMatching(/^\/components\/0\/type is "libary" and must be one of "application"/u),
      place: { pointer: '/components/0/type', line: 14, column: 15 },
    });
  });

  test.each([
    ['an unknown key', { colour: 'red' }, 'must not have the key "colour"'],
    ['a missing key', { name: undefined }, 'must have the key "name"'],
    ['a wrong format', { releaseNotes: { type: 'major', timestamp: 'yesterday' } }, 'of the form `date-time`'],
    ['a wrong length', { 'bom-ref': '' }, 'fewer than 1 characters'],
    ['equal items', { components: [component({}), component({})] }, 'two equal items'],
  ])('is broken by %s', async (_, members, said) => {
    const { findings, rules } = await judgeComponent(members);
    expect(rules).toEqual(['sbom/schema-invalid']);
    expect(findings[0]?.message).toContain(said);
  });

  test('tells of a choice between forms only what went wrong inside of one', async () => {
    const wrong = { license: { id: 'MIT', text: { content: '', encoding: 'base85' } } };
    const { findings } = await judgeComponent({ licenses: [wrong] });
    expect(findings.map(({ place }) => place?.pointer)).toEqual(['/components/0/licenses/0/license/text/encoding']);
  });

  test('has twenty errors listed and the rest counted', async () => {
    const components = Array.from({ length: 33 }, (_, index) => component({ name: `a${index}`, type: 'x' }));
    const { findings } = await judge(bom({ components }));
    expect(findings).toHaveLength(21);
    expect(findings[20]?.message).toBe('13 more of the same are not listed.');
  });

  test('has its first error told of in a document too large to collect all', async () => {
    const components = Array.from({ length: 20_000 }, (_, index) => component({ name: `a${index}`, type: 'x' }));
    expect((await judge(bom({ components }))).rules).toEqual(['sbom/schema-invalid']);
  });

  test.each([
    ['2024-02-29T23:59:60Z', true],
    ['2024-02-29T12:00:00.123+05:30', true],
    ['2023-02-29T12:00:00Z', false],
    ['2024-02-30T12:00:00Z', false],
    ['2024-02-29', false],
    ['2024-02-29T25:00:00Z', false],
    ['2024-02-29T12:00:00', false],
    ['0000-00-00T00:00:00Z', false],
  ])('takes the time stamp %s: %s', async (timestamp, isSound) => {
    const { rules } = await judge(bom({ metadata: { timestamp, component: component({}) }, dependencies: [] }));
    expect(rules).toEqual(isSound ? [] : ['sbom/schema-invalid']);
  });

  test('does not mind two components that differ in one nested value', async () => {
    const properties = (value: string) => ({ properties: [{ name: 'path', value }] });
    const components = [component(properties('a')), component(properties('b'))];
    expect((await judge(bom({ components, dependencies: [] }))).rules).toEqual([]);
  });

  test('minds two components that are the same but for the order of their keys', async () => {
    const components = [
      { type: 'library', name: 'a' },
      { name: 'a', type: 'library' },
    ];
    expect((await judge(bom({ components, dependencies: [] }))).rules).toEqual(['sbom/schema-invalid']);
  });
});

describe('what generators often get wrong', () => {
  test('is a warning for a licence id that SPDX does not list', async () => {
    const { findings, summary } = await judgeComponent({ licenses: [{ license: { id: 'Apache-2' } }] });
    expect(summary?.licenses).toEqual({ judged: 0, of: 1 });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'sbom/unknown-license-id',
      level: 'warning',
      place: { pointer: '/components/0/licenses/0/license/id' },
    });
  });

  test('is a warning for a licence id of a service too', async () => {
    const services = [{ name: 'api', licenses: [{ license: { id: 'Apache-2' } }] }];
    expect((await judge(bom({ services }))).rules).toEqual(['sbom/unknown-license-id']);
  });

  test('is a notice for a link that is no IRI', async () => {
    const externalReferences = [{ type: 'vcs', url: 'https://example.com/${project.name}' }];
    const { findings } = await judgeComponent({ externalReferences });
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['sbom/malformed-iri', 'notice']]);
  });

  test.each(['https://例え.jp/ä?q=%C3%A4#x', '../relative', '', 'urn:uuid:1'])('is not the link %j', async (url) => {
    expect((await judgeComponent({ externalReferences: [{ type: 'vcs', url }] })).rules).toEqual([]);
  });
});

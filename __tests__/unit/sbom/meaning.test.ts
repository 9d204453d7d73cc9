import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circles } from '../../../src/sbom/check/cycles.ts';
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

describe('a dependency graph that leads back', () => {
  const components = ['a', 'b', 'c'].map((name) => component({ name, 'bom-ref': name }));
  test.each([
    ['to itself', [{ ref: 'a', dependsOn: ['a'] }], '"a"', 1],
    [
      'by another',
      [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['a'] },
      ],
      '"a" → "b"',
      2,
    ],
    [
      'not to its beginning',
      [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['c'] },
        { ref: 'c', dependsOn: ['b'] },
      ],
      '"b" → "c"',
      2,
    ],
  ])('%s is noticed, and passes', async (_what, dependencies, said, length) => {
    const { findings } = await judge(bom({ components, dependencies }));
    expect(findings).toMatchObject([{ rule: 'sbom/cyclic-dependency', level: 'notice', evidence: { length } }]);
    expect(findings[0]?.message).toContain(said);
  });

  test('is walked in linear time, however long and tangled', () => {
    const count = 200_000;
    const dependencies = Array.from({ length: count }, (_, index) => ({
      pointer: '',
      ref: String(index),
      dependsOn: [String(index + 1), '0'],
    }));
    const started = performance.now();
    expect([...circles(dependencies)]).toHaveLength(count);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('leads back just where sorting it is impossible', () => {
    const node = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
        const dependencies = pairs.map(([from, to]) => ({ pointer: '', ref: String(from), dependsOn: [String(to)] }));
        let left = pairs;
        // Takes away whatever nothing is left of to depend on, until nothing more goes.
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          left = left.filter(([, to]) => left.some(([from]) => from === to));
        }
        expect([...circles(dependencies)].length > 0).toBe(left.length > 0);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['lеft-pad', 'Cyrillic'],
    ['@аcme/fetch', 'Cyrillic'],
    ['реасt-dom', 'Cyrillic'],
    ['lοdash', 'Greek'],
    ['日本語-tools', undefined],
    ['naïve-ui', undefined],
    ['σ-algebra', undefined],
    ['привет', undefined],
  ])('%s is told of where a word mixes scripts that look alike: %s', async (name, script) => {
    const { findings } = await judgeComponent({ name });
    const told = findings.filter(({ rule }) => rule === 'sbom/mixed-scripts');
    expect(told.map(({ message }) => /Latin letters with (\w+) ones/.exec(message)?.[1])).toEqual(
      script === undefined ? [] : [script],
    );
  });
});

describe('an address', () => {
  const link = (url: string) => judgeComponent({ externalReferences: [{ type: 'website', url }] });
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ])('%s is denied', async (url) => {
    const { findings } = await link(url);
    expect(findings.filter(({ level }) => level === 'error')).toMatchObject([
      { rule: 'sbom/unsafe-address', place: { pointer: '/components/0/externalReferences/0/url' } },
    ]);
  });

  test.each([
    'https://a.example/javascript:x',
    'git+ssh://a.example',
    'urn:cdx:a/1#b',
    'mailto:a@b.example',
    'javascript',
    '#a',
  ])('%s is taken', async (url) => {
    expect((await link(url)).rules).toEqual([]);
  });

  test('is looked for wherever there are any', async () => {
    const { rules } = await judge(
      bom({
        components: [component({ licenses: [{ license: { id: 'MIT', url: 'javascript:x' } }] })],
        dependencies: [],
      }),
    );
    expect(rules).toEqual(['sbom/unsafe-address']);
  });
});

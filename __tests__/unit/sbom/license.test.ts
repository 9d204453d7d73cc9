import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindingCollector } from '../../../src/sbom/finding-collector.ts';
import { readExpression } from '../../../src/sbom/license/license-expression.ts';
import { readLists } from '../../../src/sbom/license/license-lists.ts';
import { standingOf } from '../../../src/sbom/license/license-standing.ts';
import { bom, component, entries, judge, judgeComponent, licenses } from './judged.ts';

const RANKS = ['acceptable', 'unknown', 'not-allowed', 'denied'];

function rankOf(
  expression: string,
  policy: { readonly allow?: readonly string[]; readonly deny?: readonly string[] },
): string {
  const { allow, deny = [] } = policy;
  const lists = {
    allow: allow === undefined ? [] : [entries(...allow)],
    deny: entries(...deny),
    unknown: 'off',
  } as const;
  return standingOf(readExpression(expression), readLists(lists, new FindingCollector())).rank;
}

describe('a licence with only a list of denied ones', () => {
  const deny = ['AGPL-3.0-only', 'GPL-2.0-or-later'];

  test.each([
    ['MIT', 'acceptable'],
    ['mit', 'acceptable'],
    ['AGPL-3.0-only', 'denied'],
    ['AGPL-3.0', 'denied'],
    ['agpl-3.0-ONLY', 'denied'],
    ['AGPL-3.0-or-later', 'denied'],
    ['AGPL-3.0+', 'denied'],
    ['AGPL-1.0-only', 'acceptable'],
    ['AGPL-1.0-or-later', 'denied'],
    ['GPL-3.0-only', 'denied'],
    ['GPL-1.0-only', 'acceptable'],
    ['LGPL-3.0-only', 'acceptable'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'denied'],
    ['GPL-2.0-with-classpath-exception', 'denied'],
    ['MIT OR AGPL-3.0-only', 'acceptable'],
    ['MIT AND AGPL-3.0-only', 'denied'],
    ['(MIT OR AGPL-3.0-only) AND AGPL-3.0-only', 'denied'],
    ['AGPL-3.0-only AND MIT OR ISC', 'acceptable'],
    ['LicenseRef-AGPL-3.0-only', 'unknown'],
    ['AGPL-3.0-only/MIT', 'denied'],
    ['Something like AGPL-3.0-only', 'denied'],
    ['NOASSERTION', 'unknown'],
    ['Apache 2', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (expression, rank) => {
    expect(rankOf(expression, { deny })).toBe(rank);
  });
});

describe('a licence with a list of allowed ones', () => {
  const allow = ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0', 'CDDL-1.0', 'LGPL-2.1-or-later', 'Public Domain'];

  test.each([
    ['MIT', 'acceptable'],
    ['ISC', 'not-allowed'],
    ['MIT OR ISC', 'acceptable'],
    ['MIT AND ISC', 'not-allowed'],
    ['GPL-2.0-only', 'not-allowed'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'acceptable'],
    ['GPL-2.0-or-later WITH Classpath-exception-2.0', 'acceptable'],
    ['GPL-2.0-only WITH GCC-exception-2.0', 'not-allowed'],
    ['CDDL-1.0', 'acceptable'],
    ['CDDL-1.1', 'not-allowed'],
    ['LGPL-3.0-only', 'acceptable'],
    ['LGPL-2.0-only', 'not-allowed'],
    ['LGPL-2.0-or-later', 'acceptable'],
    ['public domain', 'acceptable'],
    ['Private Domain', 'unknown'],
    ['MIT AND LicenseRef-a', 'unknown'],
    ['MIT OR LicenseRef-a', 'acceptable'],
    ['ISC AND LicenseRef-a', 'not-allowed'],
  ])('%j is %s', (expression, rank) => {
    expect(rankOf(expression, { allow })).toBe(rank);
  });

  test('is denied all the same when it is on both lists', () => {
    expect(rankOf('MIT', { allow, deny: ['MIT'] })).toBe('denied');
  });

  test('is not allowed when the list is empty', () => {
    expect(rankOf('MIT', { allow: [] })).toBe('not-allowed');
  });
});

describe('reading expressions', () => {
  test.each([
    ['a line break', 'MIT\n::error::OR ISC'],
    ['characters that the parser steps over', '@@@MIT'],
    ['a reference without a name', 'LicenseRef-((FoOR MIT'],
    ['an end too early', 'MIT AND'],
    ['no end at all', '('.repeat(2000)],
    ['more than anyone writes', Array.from({ length: 5000 }, () => 'MIT').join(' AND ')],
  ])('finds nothing to know in %s', (_, text) => {
    expect(readExpression(text).kind).toBe('unknown');
  });

  test('bears the longest expression that is read', () => {
    expect(readExpression(Array.from({ length: 256 }, () => 'MIT').join(' AND ')).kind).toBe('and');
  });
});

describe('the algebra of licences', () => {
  const leaf = fc.constantFrom(
    'MIT',
    'ISC',
    'Apache-2.0',
    'GPL-2.0-only',
    'GPL-3.0-or-later',
    'LicenseRef-x',
    'AGPL-3.0-only',
  );
  const { expression } = fc.letrec<{ expression: string; joined: string }>((tie) => ({
    expression: fc.oneof({ maxDepth: 4 }, leaf, tie('joined')),
    joined: fc
      .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
  }));
  const list = fc.subarray(['MIT', 'ISC', 'GPL-2.0-or-later', 'AGPL-3.0-only', 'LicenseRef-x']);
  const policy = fc.record({ allow: list, deny: list }, { requiredKeys: [] });
  const worse = (a: string, b: string) => (RANKS.indexOf(a) > RANKS.indexOf(b) ? a : b);
  const better = (a: string, b: string) => (worse(a, b) === a ? b : a);

  test('AND takes the worse and OR the better, in either order', () => {
    fc.assert(
      fc.property(expression, expression, policy, (a, b, lists) => {
        const [one, other] = [rankOf(a, lists), rankOf(b, lists)];
        expect(rankOf(`${a} AND ${b}`, lists)).toBe(worse(one, other));
        expect(rankOf(`${b} AND ${a}`, lists)).toBe(worse(one, other));
        expect(rankOf(`${a} OR ${b}`, lists)).toBe(better(one, other));
        expect(rankOf(`${b} OR ${a}`, lists)).toBe(better(one, other));
      }),
    );
  });

  test('denying more never makes a licence stand better', () => {
    fc.assert(
      fc.property(expression, policy, leaf, (a, lists, denied) => {
        const stricter = rankOf(a, { ...lists, deny: [...(lists.deny ?? []), denied] });
        expect(worse(stricter, rankOf(a, lists))).toBe(stricter);
      }),
    );
  });

  test('allowing more never makes a licence stand worse', () => {
    fc.assert(
      fc.property(expression, list, leaf, (a, allow, allowed) => {
        const laxer = rankOf(a, { allow: [...allow, allowed] });
        expect(better(laxer, rankOf(a, { allow }))).toBe(laxer);
      }),
    );
  });

  test('any text is read without a fault', () => {
    const kinds = ['and', 'or', 'license', 'unknown'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(kinds).toContain(readExpression(text).kind);
      }),
    );
  });
});

describe('findings about licences', () => {
  const deny = entries('AGPL-3.0-only');
  const license = (members: object) => ({ licenses: [{ license: members }] });

  test('name the licence, the components, the line and the line of the policy', async () => {
    const components = ['a', 'b'].map((name) => component({ name, ...license({ id: 'AGPL-3.0-only' }) }));
    const { findings } = await judge(bom({ components, dependencies: [] }), { rules: licenses({ deny }) });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'sbom/denied-license',
        level: 'error',
        message: 'The policy denies "AGPL-3.0-only", the licence of 2 components: "a", "b".',
        place: expect.objectContaining({ pointer: '/components/0', line: 13 }),
        related: [{ file: 'policy.yml', line: 1 }],
      }),
    ]);
  });

  test.each([
    ['id', license({ id: 'AGPL-3.0-only' })],
    ['name', license({ name: 'AGPL-3.0-only' })],
    ['expression', { licenses: [{ expression: 'MIT AND AGPL-3.0-only' }] }],
    ['expression in a name', license({ name: 'MIT AND AGPL-3.0-only' })],
    ['second entry', { licenses: [{ license: { id: 'MIT' } }, { license: { id: 'AGPL-3.0-only' } }] }],
  ])('deny it in the %s', async (_, members) => {
    expect((await judgeComponent(members, licenses({ deny }))).rules).toEqual(['sbom/denied-license']);
  });

  test('deny it in a component within a component', async () => {
    const components = [component({ components: [component(license({ id: 'AGPL-3.0-only' }))] })];
    const { rules, summary } = await judge(bom({ components, dependencies: [] }), { rules: licenses({ deny }) });
    expect(rules).toEqual(['sbom/denied-license']);
    expect(summary?.licenses).toEqual({ judged: 1, of: 2 });
  });

  test.each([
    ['the subject itself', { ...license({ id: 'AGPL-3.0-only' }) }],
    ['a component within the subject', { components: [component(license({ id: 'AGPL-3.0-only' }))] }],
  ])('deny it in %s', async (_, members) => {
    const metadata = { component: component({ 'bom-ref': 'fetcher', ...members }) };
    expect((await judge(bom({ metadata }), { rules: licenses({ deny }) })).rules).toEqual(['sbom/denied-license']);
  });

  test('do not ask for the subject to be under an allowed licence', async () => {
    const metadata = { component: component({ 'bom-ref': 'fetcher', ...license({ name: 'Ours' }) }) };
    const rules = licenses({ allow: [entries('MIT')], unknown: 'off' });
    expect((await judge(bom({ metadata }), { rules })).rules).toEqual([]);
  });

  test('say that a licence is not allowed', async () => {
    const { rules } = await judgeComponent(license({ id: 'ISC' }), licenses({ allow: [entries('MIT')] }));
    expect(rules).toEqual(['sbom/license-not-allowed']);
  });

  test.each(['error', 'warning', 'notice'] as const)('are of the level %s for what is unknown', async (unknown) => {
    const known = await judgeComponent(license({ name: 'EDL 1.0' }), licenses({ unknown }));
    expect(known.findings.map(({ rule, level }) => [rule, level])).toEqual([['sbom/unknown-license', unknown]]);
    const none = await judgeComponent({}, licenses({ unknown }));
    expect(none.findings.map(({ rule, level }) => [rule, level])).toEqual([['sbom/no-license', unknown]]);
  });

  test('are none for what is unknown when the policy does not care, and the summary still counts it', async () => {
    const { rules, summary } = await judgeComponent(license({ name: 'EDL 1.0' }), licenses({ unknown: 'off' }));
    expect(rules).toEqual([]);
    expect(summary?.licenses).toEqual({ judged: 0, of: 1 });
  });

  test('refuse a policy whose entry joins licences', async () => {
    const { findings } = await judge(bom(), { rules: licenses({ deny: entries('MIT', 'GPL-2.0-only OR ISC') }) });
    expect(findings[0]).toMatchObject({ rule: 'sbom/unusable-license-entry', place: { file: 'policy.yml', line: 2 } });
  });

  test('warn of a policy whose entry is no SPDX licence', async () => {
    const { findings } = await judge(bom(), { rules: licenses({ deny: entries('GPL3') }) });
    expect(findings.map(({ rule, level, place }) => [rule, level, place?.file])).toEqual([
      ['sbom/license-entry-not-spdx', 'warning', 'policy.yml'],
    ]);
  });
});

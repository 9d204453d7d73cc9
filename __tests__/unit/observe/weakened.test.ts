import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document.ts';
import { compareWithBase } from '../../../src/observe/scenario/weakened.ts';
import type { Scenario, ScenarioCase } from '../../../src/observe/scenario.ts';

const PLACE = { file: 'as-declared.json', line: 1 };

const text = (names: readonly string[]) => `cases:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;

function scenario(...names: readonly string[]): Scenario {
  const document = parseDocument(Buffer.from(text(names)), 'as-declared.scenario.yml', 'scenario');
  return { document, cases: names.map((name) => ({ name }) as ScenarioCase) };
}

const base = (content: string | null) => {
  const bytes = content === null ? null : Buffer.from(content);
  return { source: 'acme/tools@abc:as-declared.scenario.yml', bytes };
};

describe('a scenario beside the one that it would replace', () => {
  it.each([
    ['the same cases', ['a', 'b'], ['a', 'b']],
    ['more', ['a', 'b'], ['b', 'a', 'c']],
    ['others', ['a', 'b'], ['c', 'd']],
    ['cases where there were none', [], ['a']],
  ])('is no less with %s', (_what, before, now) => {
    const old = before.length === 0 ? null : text(before);
    expect(compareWithBase(scenario(...now), base(old), PLACE)).toEqual([]);
  });

  it('is less with fewer cases, and names those that are gone', () => {
    const found = compareWithBase(scenario('b'), base(text(['a', 'b', 'c'])), PLACE);
    expect(found).toMatchObject([
      {
        rule: 'runtime/scenario-weakened',
        message: expect.stringContaining('1 of the 3 cases'),
        place: { file: 'as-declared.scenario.yml', line: 1, pointer: '/cases' },
        evidence: { before: 3, now: 1 },
      },
    ]);
    expect(found[0]?.message).toContain('Gone: "a", "c".');
  });

  const conversation = (content: string): Scenario => {
    return { document: parseDocument(Buffer.from(content), 'as-declared.scenario.yml', 'scenario'), cases: [] };
  };

  it.each([
    ['a call less', 'mcp: { calls: [{ tool: a }, { tool: b }] }', 'mcp: { calls: [{ tool: b }] }', 'mcp call of a'],
    [
      'only what it names',
      'mcp: { calls: [{ tool: a }] }',
      'mcp: { calls: [{ tool: a }], auto: false }',
      'mcp with every tool',
    ],
    ['no conversation', 'mcp: {}', 'cases: [{ name: a }]', 'mcp'],
  ])('is less with %s', (_what, before, now, gone) => {
    const [found] = compareWithBase(conversation(now), base(before), PLACE);
    expect(found?.message).toContain(`"${gone}"`);
  });

  it('is less where it is gone, which is told at the manifest', () => {
    expect(compareWithBase(undefined, base(text(['a'])), PLACE)).toMatchObject([{ place: PLACE }]);
  });

  it.each([null, 'cases: 7', '{', 'cases: []'])('is no less than what nobody could use: %j', (old) => {
    expect(compareWithBase(undefined, base(old), PLACE)).toEqual([]);
  });
});

// The same tools, each with one deviation: every one fails, and for that alone.
import { afterAll, afterEach, expect, test } from 'vitest';
import { type GateEnd, onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { removeFolders } from '../kit/tool.ts';
import { DEVIATING } from './corpus.ts';
import { gateCorpus } from './tried.ts';

function rulesOf(end: GateEnd): readonly string[] {
  const told = onlyTool(end).findings.filter(({ level }) => level === 'error');
  return [...new Set(told.map(({ rule }) => rule))];
}

const tried = gateCorpus('deviating', ({ rule }, end) => {
  const [only, another] = rulesOf(end);
  return end.exitCode === 1 && only === rule && another === undefined;
});

afterEach(refuseRemains);
afterAll(removeFolders);

test.each(DEVIATING)('fails, for that alone: $name ($rule)', async (tool) => {
  const end = await tried(tool);
  expect(rulesOf(end)).toEqual([tool.rule]);
  expect(end.exitCode).toBe(1);
});

test('there are enough of them, with names of their own, by many rules', () => {
  expect(DEVIATING.length).toBeGreaterThanOrEqual(60);
  expect(new Set(DEVIATING.map(({ name }) => name)).size).toBe(DEVIATING.length);
  expect(new Set(DEVIATING.map(({ rule }) => rule)).size).toBeGreaterThan(12);
});

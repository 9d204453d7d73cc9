// Honest tools at real work, each with a manifest that fits it tightly, in all circumstances: nothing is said of any.
import { afterAll, afterEach, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/manifest/category.ts';
import { EVERYDAY_PROGRAMS } from '../kit/everyday/index.ts';
import { onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { removeFolders } from '../kit/tool.ts';
import { HONEST } from './corpus.ts';
import { gateCorpus } from './tried.ts';

const tried = gateCorpus('honest', (_, end) => end.exitCode === 0 && onlyTool(end).findings.length === 0);

afterEach(refuseRemains);
afterAll(removeFolders);

test.each(HONEST)('passes, with nothing said: $name', async (tool) => {
  const end = await tried(tool);
  const { findings, cases, variations, verdict } = onlyTool(end);
  expect(findings.map(({ rule, message, evidence }) => [rule, message, evidence.stdout, evidence.stderr])).toEqual([]);
  expect(cases.map(({ name, status }) => [name, status])).toEqual([[tool.name, 'pass']]);
  expect(verdict).toBe('pass');
  expect([...cases, ...variations].filter(({ status }) => status !== 'pass')).toEqual([]);
  expect(variations.length).toBeGreaterThan(5);
  expect(end.exitCode).toBe(0);
});

test('they are of every category, with names of their own, and start more than a hundred programs', () => {
  expect(HONEST.length).toBe(EVERYDAY_PROGRAMS.length);
  expect(EVERYDAY_PROGRAMS.length).toBeGreaterThan(45);
  expect(new Set(EVERYDAY_PROGRAMS.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  expect(new Set(EVERYDAY_PROGRAMS.map(({ name }) => name)).size).toBe(EVERYDAY_PROGRAMS.length);
  const programs = EVERYDAY_PROGRAMS.flatMap(({ spawn }) => spawn.filter((path) => path.startsWith('/usr/bin/')));
  expect(new Set(programs).size).toBeGreaterThan(100);
});

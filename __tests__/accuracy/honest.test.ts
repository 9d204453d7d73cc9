// Honest tools at real work, each with a manifest that fits it tightly, in all circumstances: nothing is said of any, but
// of those that run what they have made themselves, that they do.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/manifest/category.ts';
import { EVERYDAY_PROGRAMS } from '../kit/everyday/index.ts';
import type { EverydayProgram } from '../kit/everyday/row.ts';
import { onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { removeFolders } from '../kit/tool.ts';
import { HONEST } from './corpus.ts';
import { gateCorpus } from './tried.ts';

const ownWork = ({ spawn }: EverydayProgram) => spawn.includes('/tmp/work/');
const MAKERS = new Set(EVERYDAY_PROGRAMS.filter(ownWork).map(({ name }) => name));

const tried = gateCorpus('honest', ({ name }, end) => {
  const said = new Set(onlyTool(end).findings.map(({ rule }) => rule));
  return end.exitCode === 0 && isDeepStrictEqual(said, expected(name));
});

function expected(name: string): ReadonlySet<string> {
  return new Set(MAKERS.has(name) ? ['runtime/self-made-program'] : []);
}

afterEach(refuseRemains);
afterAll(removeFolders);

test.each(HONEST)('passes, with nothing said: $name', async (tool) => {
  const end = await tried(tool);
  const { findings, cases, variations, verdict } = onlyTool(end);
  const others = findings.filter(({ rule }) => !expected(tool.name).has(rule));
  expect(others.map(({ rule, message, evidence }) => [rule, message, evidence.stdout, evidence.stderr])).toEqual([]);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(expected(tool.name));
  expect(cases.map(({ name, status }) => [name, status])).toEqual([[tool.name, 'pass']]);
  expect(verdict).toBe('pass');
  expect([...cases, ...variations].filter(({ status }) => status !== 'pass')).toEqual([]);
  expect(variations.length).toBeGreaterThan(5);
  expect(end.exitCode).toBe(0);
});

test('three of them run what they have made', () => expect(MAKERS.size).toBe(3));

test('they are of every category, with names of their own, and start more than a hundred programs', () => {
  expect(HONEST.length).toBe(EVERYDAY_PROGRAMS.length);
  expect(EVERYDAY_PROGRAMS.length).toBeGreaterThan(45);
  expect(new Set(EVERYDAY_PROGRAMS.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  expect(new Set(EVERYDAY_PROGRAMS.map(({ name }) => name)).size).toBe(EVERYDAY_PROGRAMS.length);
  const programs = EVERYDAY_PROGRAMS.flatMap(({ spawn }) => spawn.filter((path) => path.startsWith('/usr/bin/')));
  expect(new Set(programs).size).toBeGreaterThan(100);
});

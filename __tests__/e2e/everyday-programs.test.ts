// Ordinary programs doing ordinary work with known results, observed in the category they belong to: every one works, and
// nothing is told of any of them.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/manifest/category.ts';
import { EVERYDAY_PROGRAMS, everydayTool } from '../kit/everyday/index.ts';
import { gateTool, onlyTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders } from '../kit/tool.ts';

/** Rows of one run, which has to end within a minute on a busy machine. */
const ROWS = 4;

const GROUPS = CATEGORIES.flatMap((category) => {
  const rows = EVERYDAY_PROGRAMS.filter((row) => row.category === category);
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => index * ROWS);
  return starts.map((start) => {
    const group = rows.slice(start, start + ROWS);
    return { category, group, names: group.map(({ name }) => name).join(', ') };
  });
});

afterEach(refuseRemains);
afterAll(removeFolders);

describe('nothing is told of', () => {
  test.each(GROUPS)('$category: $names', async ({ category, group }) => {
    const tool = onlyTool(await gateTool(await makeTool(everydayTool(category, group))));
    expect(tool.findings.map(({ message, evidence }) => [message, evidence.stdout, evidence.stderr])).toEqual([]);
    expect(tool.cases.map(({ name, status }) => [name, status])).toEqual(group.map(({ name }) => [name, 'pass']));
    expect(tool.verdict).toBe('pass');
  });
});

test('the rows are of every category, with names of their own, and start more than a hundred programs', () => {
  expect(new Set(EVERYDAY_PROGRAMS.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
  expect(new Set(EVERYDAY_PROGRAMS.map(({ name }) => name)).size).toBe(EVERYDAY_PROGRAMS.length);
  expect(EVERYDAY_PROGRAMS.length).toBeGreaterThan(45);
  const programs = EVERYDAY_PROGRAMS.flatMap(({ spawn }) => spawn.filter((path) => path.startsWith('/usr/bin/')));
  expect(new Set(programs).size).toBeGreaterThan(100);
});

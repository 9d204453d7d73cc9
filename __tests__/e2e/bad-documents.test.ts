// Documents that are none, through the built command line: one finding with a line, and no long wait.
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { BAD_DOCUMENTS, type BadKind, HEADS } from '../kit/bad-documents.ts';
import { HARMLESS } from '../kit/fault.ts';
import { gateTool, onlyTool } from '../kit/gate.ts';
import { makeTool, removeFolders } from '../kit/tool.ts';

afterAll(removeFolders);

/** A second for the judgement; the rest is what a busy machine adds. */
const JUDGED_MS = 5000;

/** With the start of the program. */
const WHOLE_MS = 15_000;

describe.each<[BadKind, string, 1 | 2]>([
  ['manifest', '100 MB of YAML', 1],
  ['manifest', 'seven thousand unknown keys', 1],
  ['policy', '100 MB of YAML', 2],
  ['policy', 'an alias bomb', 2],
  ['policy', 'an exception that never expires', 2],
])('a %s of %s', (kind, what, exitCode) => {
  test(`ends with ${exitCode} and one finding at its line, within a second`, async () => {
    const bad = BAD_DOCUMENTS.find((each) => each.what === what);
    const made = await makeTool({ files: HARMLESS });
    // What is called .json is read as JSON alone.
    const file = made[kind].replace(/\.json$/, '.yml');
    writeFileSync(file, bad?.text(HEADS[kind]) ?? '');
    const end = await gateTool({ ...made, [kind]: file });
    const { findings, checks, cases } = onlyTool(end);
    expect(end.exitCode).toBe(exitCode);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({ rule: `${kind}/${bad?.problem}`, file, line: bad?.line }),
    ]);
    expect(checks[kind].ms).toBeLessThan(JUDGED_MS);
    expect(end.ms).toBeLessThan(WHOLE_MS);
    expect(cases).toEqual([]);
  });
});

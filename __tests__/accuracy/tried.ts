// What the gate says of a tool of the corpus, kept for whoever counts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type GateEnd, gateTool } from '../kit/gate.ts';
import { makeTool } from '../kit/tool.ts';
import type { CorpusTool } from './corpus.ts';

/** How often the gate said what. */
export interface Said {
  passed: number;
  failed: number;
  /** Not judged, or with something said that should not have been. */
  wrong: string[];
}

/** Gates tools one by one, and in the end writes what was said where ACCURACY_RESULTS names a folder. */
export function gateCorpus(name: string, isRight: (tool: CorpusTool, end: GateEnd) => boolean) {
  const said: Said = { passed: 0, failed: 0, wrong: [] };
  afterAll(() => {
    const folder = process.env.ACCURACY_RESULTS;
    if (folder !== undefined) writeFileSync(join(folder, `${name}.json`), JSON.stringify(said));
  });
  return async (tool: CorpusTool): Promise<GateEnd> => {
    const end = await gateTool(await makeTool(tool.parts));
    if (end.exitCode === 0) said.passed += 1;
    if (end.exitCode === 1) said.failed += 1;
    if (!isRight(tool, end)) said.wrong.push(tool.name);
    return end;
  };
}

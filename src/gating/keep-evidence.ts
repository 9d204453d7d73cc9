import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defined } from '../defined.ts';
import { Refusal } from '../finding.ts';
import { systemReason } from '../message-of.ts';
import { jsonText } from '../report/json.ts';
import { runtimeTrace, type TrialMoment } from '../report/runtime-trace.ts';
import { writeWhole } from '../report/write.ts';
import type { ToolResult } from '../result.ts';

const STATEMENT_FILE = 'runtime-trace.intoto.json';

function unwritable(folder: string, why: string, cause?: unknown): Refusal {
  return new Refusal('host/report-unwritable', `The evidence cannot be written to ${folder}: ${why}.`, {
    cause,
    fix: 'Name a folder that is not there yet, or an empty one.',
  });
}

/** Makes the folder for evidence, before anything is run. @throws Refusal host/report-unwritable */
export async function openEvidence(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw unwritable(folder, systemReason(cause), cause);
  }
  throw unwritable(folder, 'it holds something already');
}

/** Which job of which service this is, by what GitHub's runners say of it. */
function jobOf(env: NodeJS.ProcessEnv): TrialMoment['job'] {
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT = '1' } = env;
  if (host === undefined) return undefined;
  return { host, event: `${host}/${repository}/actions/runs/${run}/attempts/${GITHUB_RUN_ATTEMPT}` };
}

/**
 * Writes what a tool did beside the traces of its runs.
 * @param folder of this tool
 * @throws Refusal host/report-unwritable
 */
export async function writeStatement(folder: string, tool: ToolResult, startedOn: Date): Promise<void> {
  const moment = { startedOn, finishedOn: new Date(), ...defined({ job: jobOf(process.env) }) };
  const statement = runtimeTrace(tool, moment);
  if (statement === null) return;
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, STATEMENT_FILE), jsonText(statement));
}

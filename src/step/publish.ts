import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { interruptible } from '../interruption.ts';
import { type Annotation, annotationsOf, type Locate } from '../report/annotations.ts';
import { canvasFor } from '../report/canvas.ts';
import { grantJson } from '../report/grant.ts';
import { jsonText } from '../report/json.ts';
import { writeOutlet } from '../report/outlet.ts';
import { buildReport } from '../report/report.ts';
import { sum } from '../report/sum.ts';
import { summaryHtml } from '../report/summary.ts';
import { terminalReport } from '../report/terminal.ts';
import { writeWhole } from '../report/write.ts';
import type { GateResult } from '../result.ts';
import type { StepInputs } from './inputs.ts';
import { insideOf } from './path-in-repository.ts';

/** A folder of this step's own, which the runner clears away after the job. */
export async function stepFolder(): Promise<string> {
  return mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'as-declared-'));
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, message, properties }: Annotation): void {
  ANNOTATE[level](message, properties);
}

/** Finds the files of the checked-out repository; nothing else can carry an annotation. */
function locateIn(workspace: string): Locate {
  return (file) => {
    const inside = insideOf(file, workspace);
    return inside === undefined || !existsSync(file) ? undefined : inside;
  };
}

function grantsJson(result: GateResult): string {
  const grants = result.tools.map(({ manifest, grant }) => [manifest, grant === null ? null : grantJson(grant)]);
  return jsonText(Object.fromEntries(grants));
}

/** Says the verdict wherever a step can: log, annotations, summary, outputs and files. */
export async function publish(
  result: GateResult,
  inputs: StepInputs,
  folder: string,
  workspace: string,
): Promise<void> {
  const report = buildReport(result);
  const html = summaryHtml(result);
  const paths = {
    report: inputs.report ?? join(folder, 'report.json'),
    summary: join(folder, 'summary.md'),
    grant: join(folder, 'grant.json'),
  };
  await interruptible(async () => {
    await writeOutlet(paths.report, 'report', jsonText(report));
    await writeWhole(paths.summary, html);
    await writeWhole(paths.grant, grantsJson(result));
  });
  core.info(terminalReport(result, canvasFor(process.stdout, process.env)));
  for (const annotation of annotationsOf(result, locateIn(workspace))) annotate(annotation);
  if (inputs.summary) await core.summary.addRaw(html).write();
  core.setOutput('verdict', report.verdict);
  core.setOutput('findings', sum(report.tools.map((tool) => tool.findings.length)));
  for (const [name, path] of Object.entries(paths)) core.setOutput(name, path);
}

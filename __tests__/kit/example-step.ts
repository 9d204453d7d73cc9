import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { RunnerCommand } from './runner-commands.ts';
import { removeJobs, runStep, type StepOptions, type StepResult } from './step.ts';

export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

export const BASE_SHA = 'b'.repeat(40);

export const PULL_REQUEST = {
  event: 'pull_request',
  payload: { pull_request: { number: 7, base: { sha: BASE_SHA } } },
};

export const INPUTS = { policy: 'examples/policy.yml', 'trusted-root': 'examples/trusted-root.json' };

/** The examples' own but for the circumstances: a step tries each case once, and other tests try them in all. */
export const POLICY = triedOnce(readFileSync(join(EXAMPLES, 'policy.yml'), 'utf8'));

function triedOnce(policy: string): string {
  const runtime = 'runtime: { network: fixtures }';
  if (!policy.includes(runtime)) throw new Error(`the example does not say ${runtime}`);
  return policy.replace(runtime, 'runtime: { network: fixtures, conditions: [] }');
}

const root = mkdtempSync(join(tmpdir(), 'as-declared-step-'));

/** A checked-out repository with the examples in it. */
export function checkOut(): string {
  const workspace = mkdtempSync(join(root, 'workspace-'));
  cpSync(EXAMPLES, join(workspace, 'examples'), { recursive: true });
  writeFileSync(join(workspace, INPUTS.policy), POLICY);
  return workspace;
}

/** Removes everything that the steps of a test file left. */
export function cleanUp(): void {
  removeJobs();
  rmSync(root, { recursive: true });
}

/** Gates one of the examples in a step. */
export function gateExample(tool: string, workspace: string, options: Partial<StepOptions> = {}): Promise<StepResult> {
  const inputs = { ...INPUTS, manifest: `examples/${tool}/as-declared.json`, ...options.inputs };
  return runStep({ workspace, ...options, inputs });
}

export function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
}

export function annotations({ commands }: StepResult, level: string): readonly RunnerCommand[] {
  return commands.filter(({ name }) => name === level);
}

/** All that can be seen of a step which ends before it asks anything. */
export function endOf({ exitCode, outputs, commands, stdout, stderr }: StepResult) {
  const said = commands.map(({ name, data }) => [name, data]);
  return { exitCode, outputs, said, stack: /^\s+at .*\.js:\d+/m.test(`${stdout}${stderr}`) };
}

/** How the step ends where nothing could be judged by the policy: with a report that says why, and without a run. */
export function refusedPolicy(result: StepResult) {
  const { policy, verdict, tools } = reportOf(result);
  const runtime = tools.map(({ checks }) => checks.runtime.status);
  const rules = tools.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return { exitCode: result.exitCode, output: result.outputs.verdict, policy, verdict, runtime, rules };
}

export function withoutPolicy(...rules: readonly string[]) {
  return { exitCode: 2, output: 'error', policy: null, verdict: 'error', runtime: ['skipped'], rules };
}

/** An error of its own, and no trace of a verdict but `error`. */
export function unjudged(why: string) {
  const said = [['error', expect.stringContaining(why)]];
  return { exitCode: 2, outputs: { verdict: 'error' }, said, stack: false };
}

import { join } from 'node:path';
import { STANDARD_STREAM_RULES } from '../sandbox/chain/standard-streams.ts';
import type { Gateway } from '../sandbox/egress/gateway.ts';
import { TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import type { SandboxPlan, TrialPlan } from '../sandbox/plan/plan.ts';
import { planRun, planTrial, type SandboxParts } from '../sandbox/plan/plan-sandbox.ts';
import { stage } from '../sandbox/plan/stage.ts';
import type { ResolvedProgram } from '../sandbox/runtime/interpreter.ts';
import type { Runtime } from '../sandbox/runtime/runtime.ts';
import type { CaseContext } from './case-context.ts';
import type { Condition } from './conditions/condition.ts';
import type { TrialCase } from './trial-case.ts';

/** The plan of a case, the programs that it starts by itself, and what is shown for them. */
export interface PlannedCase<Plan extends SandboxPlan = TrialPlan> {
  readonly plan: Plan;
  readonly starts: readonly string[];
  readonly runtimes: readonly Runtime[];
}

/** What starts a command a second time once it has ended, in the same sandbox. */
const TWICE = '"$@"; exec "$@"';

/** The same where the input is a file: each of them reads it from its beginning. */
const TWICE_READING = '"$@" </dev/stdin; exec "$@" </dev/stdin';

interface Start extends Pick<ResolvedProgram, 'starts' | 'runtimes' | 'folders'> {
  readonly words: readonly string[];
}

async function startOf(one: TrialCase, cwd: string, { programs }: CaseContext, condition?: Condition): Promise<Start> {
  const [word = '', ...args] = one.words;
  const { program, ...tool } = await programs.find(word, cwd, one.place);
  const shell = condition?.repeatedBy;
  if (shell === undefined) return { ...tool, words: [program, ...args] };
  const words = [shell.path, '-c', one.mcp === undefined ? TWICE_READING : TWICE, 'sh', program, ...args];
  return { ...tool, words, starts: [program, ...tool.starts, shell.path, shell.file] };
}

async function planWith<Plan extends SandboxPlan>(
  plan: (parts: SandboxParts) => Plan,
  one: TrialCase,
  gateway: Pick<Gateway, 'dnsAddresses' | 'caPem'>,
  folder: string,
  context: CaseContext,
  condition?: Condition,
): Promise<PlannedCase<Plan>> {
  const { grant, host, tool, closure, baseRuntime } = context;
  const cwd = join(TOOL_FOLDER, one.cwd);
  const { words, starts, runtimes, folders } = await startOf(one, cwd, context, condition);
  const [program = '', ...args] = words;
  const inner = runtimes.map(({ at }) => at);
  const planned = plan({
    command: { program, args, cwd },
    architecture: host.architecture,
    landlock: host.landlock,
    baseRuntime,
    tool,
    env: one.env,
    granted: await stage(grant, one.files, join(folder, 'granted'), host.identity, inner),
    runtimes,
    folders,
    resolvers: gateway.dnsAddresses,
    ...(closure !== undefined && { closure }),
    ...(gateway.caPem !== undefined && { caPem: gateway.caPem }),
    ...(condition !== undefined && { surroundings: condition.surroundings }),
  });
  const wallSeconds = Math.min(planned.limits.wallSeconds, one.timeoutSeconds ?? Number.POSITIVE_INFINITY);
  return { plan: { ...planned, limits: { ...planned.limits, wallSeconds } }, starts, runtimes };
}

/** Plans a case from the grant, from what it places, and from the gateway that was opened for it. */
export function planCase(
  one: TrialCase,
  gateway: Pick<Gateway, 'dnsAddresses' | 'caPem'>,
  folder: string,
  context: CaseContext,
  condition?: Condition,
): Promise<PlannedCase> {
  return planWith((parts) => planTrial(context.grant, parts), one, gateway, folder, context, condition);
}

/** The same for a run that nobody traces. */
export function planUntraced(
  one: TrialCase,
  gateway: Pick<Gateway, 'dnsAddresses' | 'caPem'>,
  folder: string,
  context: CaseContext,
  condition?: Condition,
): Promise<PlannedCase<SandboxPlan>> {
  const plan = (parts: SandboxParts) => planRun(context.grant, parts, STANDARD_STREAM_RULES);
  return planWith(plan, one, gateway, folder, context, condition);
}

import { chown, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import type { CaseResult } from '../result.ts';
import { runTrial, runUntraced, type TrialResult, type UntracedContext } from '../sandbox/chain/trial.ts';
import { type Gateway, openGateway } from '../sandbox/egress/gateway.ts';
import type { EgressLog } from '../sandbox/egress/log.ts';
import type { Watch } from '../sandbox/egress/watch.ts';
import type { TrialHost } from '../sandbox/host/sandbox-host.ts';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';
import { sandboxPath } from '../sandbox/plan/sandbox-path.ts';
import type { CaseContext } from './case-context.ts';
import type { TrialRecord } from './compare.ts';
import type { Condition } from './conditions/condition.ts';
import { exposureOf } from './exposure.ts';
import { keepTrace } from './keep-trace.ts';
import { linksIn } from './links-in.ts';
import type { McpConversation } from './mcp/conversation.ts';
import type { McpOutcome } from './mcp/outcome.ts';
import { type Observation, UNOBSERVED } from './observation.ts';
import { type PlannedCase, planCase, planUntraced } from './plan-case.ts';
import { scriptInterpreters } from './script-interpreters.ts';
import { TraceReader } from './strace/reader.ts';
import type { TrialCase } from './trial-case.ts';

/** One run of a tool: what is known of it, how it ended, and what went wrong with the run itself. */
export interface ObservedRun {
  readonly record: TrialRecord;
  readonly plan: SandboxPlan;
  readonly trial: TrialResult;
  readonly faults: readonly Finding[];
  readonly digests: CaseResult['digests'];
  /** What a conversation with the tool came to, where it was talked with. */
  readonly conversation?: McpOutcome;
}

/** A private folder of the case, which the sandbox's own user owns. */
async function makeFolder(path: string, { identity }: TrialHost): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (identity !== undefined) await chown(path, identity.uid, identity.gid);
}

/** What a run needs of the host beside its plan. */
export function trialContext(
  folder: string,
  { host, holder, interrupted }: CaseContext,
): Omit<UntracedContext, 'stdin'> & { readonly abort: AbortSignal } {
  return { ...host, keeper: holder.pid, tracePath: join(folder, 'trace'), abort: interrupted };
}

/** Faults of the run itself, which leave nothing to be said about the tool. */
function faultsOf(trial: TrialResult, gatewayFault: Error | undefined): Finding[] {
  const found: Finding[] = [];
  if (trial.tracerKilled) {
    found.push(
      finding('runtime/tracer-lost', 'The tracer was killed while the tool ran, so what it did is not known.'),
    );
  }
  if (gatewayFault !== undefined) {
    const message = 'The egress gateway failed while the tool ran, so what it reached is not known.';
    found.push(finding('runtime/gateway-lost', message, { evidence: { said: gatewayFault.message } }));
  }
  return found;
}

interface Seen {
  readonly planned: PlannedCase<SandboxPlan>;
  readonly trial: TrialResult;
  readonly observation: Observation;
  readonly conversation?: McpOutcome;
}

/** Nothing of the protocol is loaded before there is a server to talk with. */
async function interlocutorFor({ mcp }: TrialCase, condition?: Condition): Promise<McpConversation | undefined> {
  if (mcp === undefined) return undefined;
  const { McpConversation } = await import('./mcp/conversation.ts');
  const rounds = condition?.repeatedBy === undefined ? 1 : 2;
  return new McpConversation(mcp, { rounds, client: condition?.client ?? 'usual' });
}

/** Runs the plan that a case has under a condition, with the tracer or without one. */
async function see(
  one: TrialCase,
  gateway: Gateway,
  folder: string,
  context: CaseContext,
  abort: AbortSignal,
  condition?: Condition,
): Promise<Seen> {
  const interlocutor = await interlocutorFor(one, condition);
  const trialling = {
    ...{ ...trialContext(folder, context), stdin: one.stdin, abort },
    ...(interlocutor !== undefined && { interlocutor }),
  };
  const said = () => interlocutor && { conversation: interlocutor.outcome };
  if (condition?.traced === false) {
    const planned = await planUntraced(one, gateway, folder, context, condition);
    return { planned, trial: await runUntraced(planned.plan, trialling), observation: UNOBSERVED, ...said() };
  }
  const planned = await planCase(one, gateway, folder, context, condition);
  const { plan } = planned;
  const reader = new TraceReader(plan.command.cwd, linksIn(plan), plan.landlock?.setpriv);
  const keeper = context.evidence && (await keepTrace(join(context.evidence, `${basename(folder)}.strace.gz`)));
  const onTrace = (chunk: Buffer) => {
    reader.push(chunk);
    if (keeper) keeper.write(chunk);
  };
  try {
    const trial = await runTrial(plan, { ...trialling, onTrace });
    return { planned, trial, observation: reader.end(), ...said() };
  } finally {
    if (keeper) await keeper.close();
  }
}

async function recordOf(
  { planned, observation }: Seen,
  egress: EgressLog,
  gateway: Gateway,
  { grant, manifest }: Pick<CaseContext, 'grant' | 'manifest'>,
): Promise<TrialRecord> {
  const [resolver] = gateway.dnsAddresses;
  const network = {
    nameAt: (address: string) => gateway.nameAt(address),
    ...(resolver !== undefined && { resolver }),
  };
  const placed = grant.read.map(({ value }) => sandboxPath(value));
  const interpreters = await scriptInterpreters(observation.executed, planned.plan, placed);
  return { observation, egress, grant, manifest, exposure: exposureOf(planned.plan, planned, interpreters, network) };
}

/**
 * Runs one case in a sandbox of its own, and gathers what was seen.
 * @param folder a name for a private folder of this run
 * @param watch looks through what the tool sends
 */
export async function observeCase(
  one: TrialCase,
  folder: string,
  context: CaseContext,
  condition?: Condition,
  watch?: Watch,
): Promise<ObservedRun> {
  const { holder, resolve, host } = context;
  const grant = condition?.offline === true ? ({ ...context.grant, network: 'off' } as const) : context.grant;
  await makeFolder(folder, host);
  const endpoints = grant.endpoints.map(({ value }) => value);
  const options = { holder, endpoints, mode: grant.network, upstreams: one.upstreams, resolve };
  const gateway = await openGateway({ ...options, ...(watch !== undefined && { watch }) });
  const aborter = new AbortController();
  let gatewayFault: Error | undefined;
  gateway.failed.catch((error: unknown) => {
    gatewayFault = error instanceof Error ? error : new Error(String(error));
    aborter.abort();
  });
  try {
    const abort = AbortSignal.any([aborter.signal, context.interrupted]);
    const seen = await see(one, gateway, folder, context, abort, condition);
    context.interrupted.throwIfAborted();
    const egress = await gateway.close();
    const record = await recordOf(seen, egress, gateway, { grant, manifest: context.manifest });
    const { planned, trial, conversation } = seen;
    const digests = await context.digests.of(record.observation, planned.plan, record.exposure);
    const faults = faultsOf(trial, gatewayFault);
    return { record, plan: planned.plan, trial, faults, digests, ...(conversation !== undefined && { conversation }) };
  } catch (error) {
    await gateway.close().catch(() => undefined);
    throw error;
  }
}

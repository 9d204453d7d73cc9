import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Grant } from '../policy/grant.ts';
import type { ResolveOverride } from '../request.ts';
import type { CaseResult } from '../result.ts';
import { runTrial, type TrialContext, type TrialResult } from '../sandbox/chain/trial.ts';
import { type Gateway, openGateway } from '../sandbox/egress/gateway.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import type { TrialHost } from '../sandbox/host/sandbox-host.ts';
import type { RuntimeEntry } from '../sandbox/plan/base-runtime.ts';
import { TOOL_FOLDER } from '../sandbox/plan/layout.ts';
import type { TrialPlan } from '../sandbox/plan/plan.ts';
import { planTrial } from '../sandbox/plan/plan-sandbox.ts';
import { stage } from '../sandbox/plan/stage.ts';
import type { Programs } from '../sandbox/runtime/programs.ts';
import type { Runtime } from '../sandbox/runtime/runtime.ts';
import { statusOf } from '../verdict.ts';
import { compare, type TrialRecord } from './compare.ts';
import { checkEnding, type EndingPlaces, exitCodeOf } from './ending.ts';
import { exposureOf } from './exposure.ts';
import { linksIn } from './links-in.ts';
import { scriptInterpreters } from './script-interpreters.ts';
import { TraceReader } from './strace/reader.ts';
import type { TrialCase } from './trial-case.ts';

/** What is the same for every case of one tool. */
export interface CaseContext {
  readonly grant: Grant;
  readonly manifest: Manifest;
  readonly host: TrialHost;
  readonly holder: Holder;
  readonly resolve: readonly ResolveOverride[];
  readonly baseRuntime: readonly RuntimeEntry[];
  readonly programs: Programs;
  /** The unpacked artifact, and the dependencies beside it. */
  readonly tool: string;
  readonly closure?: string;
  /** Ends the run from outside. */
  readonly interrupted: AbortSignal;
}

/** What one case brought to light. */
export interface CaseRun {
  readonly result: CaseResult;
  readonly findings: readonly Finding[];
  readonly record: TrialRecord;
}

/** The plan of a case, the programs that it starts by itself, and what is shown for them. */
export interface PlannedCase {
  readonly plan: TrialPlan;
  readonly starts: readonly string[];
  readonly runtimes: readonly Runtime[];
}

/** A private folder of the case, which the sandbox's own user owns. */
async function makeFolder(path: string, { identity }: TrialHost): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (identity !== undefined) await chown(path, identity.uid, identity.gid);
}

/** Plans a case from the grant, from what it places, and from the gateway that was opened for it. */
export async function planCase(
  one: TrialCase,
  gateway: Pick<Gateway, 'dnsAddresses' | 'caPem'>,
  folder: string,
  context: CaseContext,
): Promise<PlannedCase> {
  const { grant, host, tool, closure, baseRuntime, programs } = context;
  const cwd = join(TOOL_FOLDER, one.cwd);
  const [word = '', ...args] = one.words;
  const { program, starts, runtimes, folders } = await programs.find(word, cwd, one.place);
  const inner = runtimes.map(({ at }) => at);
  const plan = planTrial(grant, {
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
  });
  const wallSeconds = Math.min(plan.limits.wallSeconds, one.timeoutSeconds ?? Number.POSITIVE_INFINITY);
  return { plan: { ...plan, limits: { ...plan.limits, wallSeconds } }, starts, runtimes };
}

/** What a run needs of the host beside its plan. */
export function trialContext(
  folder: string,
  { host, holder, interrupted }: CaseContext,
): Omit<TrialContext, 'onTrace' | 'stdin'> {
  return { ...host, keeper: holder.pid, tracePath: join(folder, 'trace'), abort: interrupted };
}

/** Faults of the run itself, which leave nothing to be said about the tool. */
function faults(trial: TrialResult, gatewayFault: Error | undefined): Finding[] {
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

function endingPlaces({ place, placeOf }: TrialCase, { document }: Manifest): EndingPlaces {
  const limit: EndingPlaces['limit'] = (key) => document.place(`/capabilities/${key}`);
  return { limit, command: place, ...(placeOf && { ofCase: placeOf }) };
}

/**
 * Runs one case in a sandbox of its own and compares what was seen with what is granted.
 * @param folder a name for a private folder of this case
 */
export async function runCase(one: TrialCase, folder: string, context: CaseContext): Promise<CaseRun> {
  const { grant, manifest, holder, resolve, host } = context;
  await makeFolder(folder, host);
  const endpoints = grant.endpoints.map(({ value }) => value);
  const { upstreams } = one;
  const gateway = await openGateway({ holder, endpoints, mode: grant.network, upstreams, resolve });
  const aborter = new AbortController();
  let gatewayFault: Error | undefined;
  gateway.failed.catch((error: unknown) => {
    gatewayFault = error instanceof Error ? error : new Error(String(error));
    aborter.abort();
  });
  try {
    const { plan, starts, runtimes } = await planCase(one, gateway, folder, context);
    const reader = new TraceReader(plan.command.cwd, linksIn(plan), plan.landlock?.setpriv);
    const trial = await runTrial(plan, {
      ...trialContext(folder, context),
      stdin: one.stdin,
      abort: AbortSignal.any([aborter.signal, context.interrupted]),
      onTrace: (chunk) => reader.push(chunk),
    });
    context.interrupted.throwIfAborted();
    const egress = await gateway.close();
    const observation = reader.end();
    const [resolver] = gateway.dnsAddresses;
    const network = {
      nameAt: (address: string) => gateway.nameAt(address),
      ...(resolver !== undefined && { resolver }),
    };
    const interpreters = await scriptInterpreters(observation.executed, plan);
    const exposure = exposureOf(plan, { starts, runtimes }, interpreters, network);
    const record = { observation, egress, grant, manifest, exposure };
    const { stdout, timedOut, usage, wallMs } = trial;
    const exits = observation.processes.map(({ exit }) => exit);
    const output = { stdout: stdout.bytes, stderr: trial.stderr.bytes };
    const ending = { exit: observation.exit, exits, ...output, timedOut, ...usage };
    const findings = [
      ...faults(trial, gatewayFault),
      ...compare(record),
      ...checkEnding(ending, one.expect, plan.limits, endingPlaces(one, manifest)),
    ];
    const result: CaseResult = {
      name: one.name,
      status: statusOf(findings),
      ms: wallMs,
      observation,
      egress,
      usage: { maxRssBytes: usage.peakBytes, cpuMs: usage.cpuMs, wallMs },
      exitCode: exitCodeOf(observation.exit),
    };
    return { result, findings, record };
  } catch (error) {
    await gateway.close().catch(() => undefined);
    throw error;
  }
}

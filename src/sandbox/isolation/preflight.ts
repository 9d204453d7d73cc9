import { readFileSync } from 'node:fs';
import { Refusal } from '../../finding.ts';
import { runTrial, type TrialContext } from '../chain/trial.ts';
import type { Flaw } from '../host/bwrap-flaws.ts';
import { hostFiles } from '../host/host-files.ts';
import type { TrialHost } from '../host/sandbox-host.ts';
import { tracingRefusal } from '../host/tracing.ts';
import type { TrialPlan } from '../plan/plan.ts';
import { type IsolationEvidence, judgeIsolation, type Standings } from './isolation.ts';
import { namespacesBelow, namespacesOf } from './namespace-ids.ts';
import { awaitProbe, PROBE, PROBE_INPUT, probeAnswers, UNRULED } from './probe.ts';
import { countFilters } from './proc-status.ts';
import { type Sighting, sight } from './sighting.ts';

/** The probe needs nothing of the tool's own, and a moment. */
const PROBE_SECONDS = 10;

/** More than a probe's trace ever is, in characters. */
const TRACE_CHARS = 1024 * 1024;

/**
 * Builds the tool's sandbox once with a probe in the tool's place, and judges from outside, and by the trace, what
 * the kernel really enforces. Asking first also tells a host that cannot do it from a tool that misbehaves.
 *
 * @param bwrapFlaws those of the installed bwrap, where somebody has looked them up
 * @throws Refusal host/no-cgroup, host/no-user-namespaces, host/no-tracing, host/sandbox-unavailable
 */
export async function preflight(
  plan: TrialPlan,
  context: Omit<TrialContext, 'onTrace' | 'whileRunning' | 'stdin'> & TrialHost,
  bwrapFlaws: readonly Flaw[] = [],
): Promise<Standings> {
  const limits = { ...plan.limits, wallSeconds: PROBE_SECONDS };
  // At the beginning: the root is sealed at the end.
  const mounts = [UNRULED, ...plan.mounts];
  const probed = { ...plan, command: { ...plan.command, ...PROBE }, limits, mounts };
  let seen: Sighting | undefined;
  let trace = '';
  const { stderr } = await runTrial(probed, {
    ...context,
    stdin: PROBE_INPUT,
    onTrace: (chunk) => {
      trace = (trace + chunk.toString('latin1')).slice(0, TRACE_CHARS);
    },
    whileRunning: async (firstProcess, cgroup) => {
      const probe = await awaitProbe(firstProcess);
      if (probe !== undefined) seen = await sight(probe, cgroup);
    },
  });
  if (seen === undefined || trace === '') {
    const refusal = trace === '' ? await tracingRefusal(context, hostFiles) : undefined;
    if (refusal !== undefined) throw refusal;
    throw new Refusal('host/sandbox-unavailable', 'A probe could not be run and observed in the sandbox.', {
      evidence: { said: stderr.bytes.toString('utf8').trim().slice(-500), traceChars: trace.length },
    });
  }
  const evidence: IsolationEvidence = {
    ...seen,
    answers: probeAnswers(trace),
    outside: namespacesOf('self'),
    holder: namespacesBelow(context.keeper),
    inheritedFilters: countFilters(readFileSync('/proc/self/status', 'utf8')),
    bwrapFlaws,
  };
  return judgeIsolation(evidence, probed);
}

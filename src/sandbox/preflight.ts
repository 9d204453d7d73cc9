import { Refusal } from '../finding.ts';
import { type Isolation, judgeIsolation, type Namespaces, PROBE_FILES, readNamespaces } from './isolation.ts';
import type { TrialPlan } from './plan.ts';
import { runTrial, type TrialContext } from './trial.ts';

const PROBE = '/usr/bin/cat';

/** The probe needs nothing of the tool's own, and a moment. */
const PROBE_SECONDS = 10;

/**
 * Builds the tool's sandbox once with a probe in the tool's place, and judges from inside and outside what the
 * kernel really enforces. Asking first also tells a host that cannot do it from a tool that misbehaves.
 *
 * @throws Refusal host/no-cgroup, host/sandbox-unavailable
 */
export async function preflight(
  plan: TrialPlan,
  context: Omit<TrialContext, 'onTrace' | 'beforeStart' | 'stdin'>,
): Promise<Isolation> {
  const limits = { ...plan.limits, wallSeconds: PROBE_SECONDS };
  const command = { ...plan.command, program: PROBE, args: PROBE_FILES, cwd: '/' };
  let inside: Namespaces | undefined;
  let traced = 0;
  const { stdout, stderr } = await runTrial(
    { ...plan, command, limits },
    {
      ...context,
      stdin: '',
      onTrace: (chunk) => {
        traced += chunk.length;
      },
      beforeStart: (firstProcess) => {
        inside = readNamespaces(firstProcess);
      },
    },
  );
  if (inside === undefined || traced === 0 || stdout.total === 0) {
    throw new Refusal('host/sandbox-unavailable', 'A probe could not be run and observed in the sandbox.', {
      evidence: { said: stderr.bytes.toString('utf8').trim().slice(-500), traceBytes: traced },
    });
  }
  return judgeIsolation(stdout.bytes.toString('utf8'), inside, readNamespaces('self'), limits);
}

import { Refusal } from '../../finding.ts';
import { confiningProfile } from '../host/container.ts';
import type { HostFiles } from '../host/host-files.ts';
import { causeOfRefusal } from '../host/refused-namespaces.ts';
import { causeOfNoTracing } from '../host/tracing.ts';

const NO_NAMESPACE = /^bwrap: .*(?:namespace|not permitted|uid map)/im;
const NO_TRACING = /^\S*strace: .*(?:ptrace|attach)/im;

/** How much of what the chain said is kept, in characters. */
const SAID_CHARS = 500;

/**
 * Why a sandbox ended before the tool was started.
 * @param stderr what the chain said of it; there is no word of the tool's in it
 */
export function notBuiltRefusal(stderr: string, read: HostFiles): Refusal {
  const said = stderr.trim().slice(-SAID_CHARS);
  const last = said.split('\n').at(-1) || 'nothing was said';
  const message = `The sandbox could not be built, so the tool was not started: ${last.replace(/\.$/, '')}.`;
  if (NO_TRACING.test(said)) {
    const { because, fix } = causeOfNoTracing(read);
    return new Refusal('host/no-tracing', `${message} ${because}`, { evidence: { said }, fix });
  }
  if (NO_NAMESPACE.test(said)) {
    const { because, fix } = causeOfRefusal(read);
    return new Refusal('host/no-user-namespaces', `${message} ${because}`, { evidence: { said }, fix });
  }
  const profile = confiningProfile(read);
  return new Refusal('host/sandbox-unavailable', message, {
    evidence: { said },
    fix:
      profile === undefined
        ? 'Run as-declared doctor to see what this host can enforce.'
        : `Start as-declared outside of the profile "${profile}" of AppArmor, which confines it here.`,
  });
}

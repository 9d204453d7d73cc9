import { Refusal } from '../finding.ts';
import { type HostProgram, type HostPrograms, hostPrograms, trustedPrograms } from './host-programs.ts';
import { droppedIdentity, type Identity } from './identity.ts';

/** What of the host a sandbox is built with. */
export interface SandboxHost<P extends HostProgram = HostProgram> {
  readonly programs: HostPrograms<P>;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
}

/** What of the host a sandbox without an observer is built with. */
export const LAUNCHER_PROGRAMS = ['bwrap', 'unshare', 'nsenter', 'setpriv', 'prlimit'] as const;

export type LauncherHost<P extends HostProgram = never> = SandboxHost<(typeof LAUNCHER_PROGRAMS)[number] | P>;

function refuseOtherPlatforms(): void {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  throw new Refusal(
    'host/unsupported-platform',
    `This is ${process.platform} on ${process.arch}; a sandbox can be built on Linux on x86-64.`,
    { fix: 'Run the gate on an x86-64 Linux runner, ubuntu-24.04 for example.' },
  );
}

/**
 * Looks for some of the host's programs, and starts none: a bwrap that is too old does not know its arguments, and
 * builds nothing.
 * @throws Refusal host/unsupported-platform, and what `trustedPrograms` throws
 */
export async function surveyPrograms<P extends HostProgram>(names: readonly P[]): Promise<SandboxHost<P>> {
  refuseOtherPlatforms();
  return { programs: await trustedPrograms(names), identity: droppedIdentity() };
}

/**
 * Looks at the host once, for a trial.
 * @throws Refusal host/unsupported-platform, and what `hostPrograms` throws
 */
export async function surveyHost(): Promise<SandboxHost> {
  refuseOtherPlatforms();
  return { programs: await hostPrograms(), identity: droppedIdentity() };
}

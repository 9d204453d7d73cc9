import { Refusal } from '../finding.ts';
import { type HostPrograms, hostPrograms } from './host-programs.ts';
import { droppedIdentity, type Identity } from './identity.ts';
import { type Architecture, architectureOf } from './seccomp/architecture.ts';

/** What of the host a sandbox is built with. */
export interface SandboxHost {
  readonly programs: HostPrograms;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
  readonly architecture: Architecture;
}

/**
 * Looks at the host once.
 * @throws Refusal host/unsupported-platform, and what `hostPrograms` throws
 */
export async function surveyHost(): Promise<SandboxHost> {
  const architecture = architectureOf(process.arch);
  if (process.platform !== 'linux' || architecture === undefined) {
    throw new Refusal(
      'host/unsupported-platform',
      `This is ${process.platform} on ${process.arch}; a sandbox can be built on Linux on x86-64 or arm64.`,
      { fix: 'Run the gate on an x86-64 or arm64 Linux runner, ubuntu-24.04 or ubuntu-24.04-arm for example.' },
    );
  }
  return { programs: await hostPrograms(), identity: droppedIdentity(), architecture };
}

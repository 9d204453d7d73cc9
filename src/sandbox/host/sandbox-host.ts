import { Refusal } from '../../finding.ts';
import type { HostLandlock } from '../plan/landlock.ts';
import { type Architecture, architectureOf } from '../seccomp/architecture.ts';
import { surveyLandlock } from './host-landlock.ts';
import {
  type HostProgram,
  type HostPrograms,
  inspectPrograms,
  isOlder,
  type ProgramReport,
  parseVersion,
  trustedPrograms,
  usablePrograms,
} from './host-programs.ts';
import { droppedIdentity, type Identity } from './identity.ts';

/** What of the host a sandbox is built with. */
export interface SandboxHost<P extends HostProgram = HostProgram> {
  readonly programs: HostPrograms<P>;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
  readonly architecture: Architecture;
}

/** A host on which trials are held. */
export interface TrialHost extends SandboxHost {
  /** Undefined where setpriv or the kernel has none that would do. */
  readonly landlock: HostLandlock | undefined;
}

/** What of the host a sandbox without an observer is built with. */
export const LAUNCHER_PROGRAMS = ['bwrap', 'unshare', 'nsenter', 'setpriv', 'prlimit'] as const;

export type LauncherHost<P extends HostProgram = never> = SandboxHost<(typeof LAUNCHER_PROGRAMS)[number] | P>;

/** As package.json's `engines` has it: a test compares. */
export const OLDEST_NODE = [20, 15, 0] as const;

/**
 * The architecture of a machine on which a sandbox can be built.
 * @throws Refusal host/unsupported-platform
 */
export function supportedArchitecture(platform: string, machine: string): Architecture {
  const architecture = architectureOf(machine);
  if (platform === 'linux' && architecture !== undefined) return architecture;
  throw new Refusal(
    'host/unsupported-platform',
    `This is ${platform} on ${machine}; a sandbox can be built on Linux on x86-64 or arm64.`,
    { fix: 'Run the gate on an x86-64 or arm64 Linux runner, ubuntu-24.04 or ubuntu-24.04-arm for example.' },
  );
}

/**
 * @param version as `process.versions.node` says it
 * @throws Refusal host/outdated-program
 */
export function refuseOldNode(version: string): void {
  if (!isOlder(parseVersion(version), OLDEST_NODE)) return;
  const oldest = OLDEST_NODE.join('.');
  throw new Refusal('host/outdated-program', `This is Node ${version}; ${oldest} or newer is needed.`, {
    fix: `Start as-declared with Node ${oldest} or newer.`,
  });
}

/**
 * What a sandbox is built with, where the programs will do.
 * @throws what `usablePrograms` throws
 */
export async function sandboxHost(reports: readonly ProgramReport[], architecture: Architecture): Promise<TrialHost> {
  const programs = usablePrograms(reports);
  return { programs, identity: droppedIdentity(), architecture, landlock: await surveyLandlock(programs) };
}

/**
 * Looks at the host once, for a trial.
 * @throws Refusal host/unsupported-platform, host/outdated-program, and what `usablePrograms` throws
 */
export async function surveyHost(): Promise<TrialHost> {
  const architecture = supportedArchitecture(process.platform, process.arch);
  refuseOldNode(process.versions.node);
  return sandboxHost(await inspectPrograms(), architecture);
}

/**
 * Looks for some of the host's programs, and starts none.
 * @throws Refusal host/unsupported-platform, and what `trustedPrograms` throws
 */
export async function surveyPrograms<P extends HostProgram>(names: readonly P[]): Promise<SandboxHost<P>> {
  const architecture = supportedArchitecture(process.platform, process.arch);
  return { programs: await trustedPrograms(names), identity: droppedIdentity(), architecture };
}

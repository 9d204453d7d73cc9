import { Refusal } from '../finding.ts';
import { type InstalledBwrap, installedBwrap } from './bwrap-flaws.ts';
import {
  type HostPrograms,
  inspectPrograms,
  isOlder,
  type ProgramReport,
  parseVersion,
  usablePrograms,
} from './host-programs.ts';
import { droppedIdentity, type Identity } from './identity.ts';

/** What of the host a sandbox is built with. */
export interface SandboxHost {
  readonly programs: HostPrograms;
  /** Whom root drops to; undefined when the current user is ordinary. */
  readonly identity: Identity | undefined;
  /** What is known of the bwrap among the programs. */
  readonly bwrap: InstalledBwrap;
}

/** As package.json's `engines` has it: a test compares. */
export const OLDEST_NODE = [20, 15, 0] as const;

/** Why no sandbox can be built on a machine, whatever is installed on it. */
export function platformRefusal(platform: string, arch: string): Refusal | undefined {
  if (platform === 'linux' && arch === 'x64') return undefined;
  return new Refusal(
    'host/unsupported-platform',
    `This is ${platform} on ${arch}; a sandbox can be built on Linux on x86-64.`,
    { fix: 'Run the gate on an x86-64 Linux runner, ubuntu-24.04 for example.' },
  );
}

/** @param version as `process.versions.node` says it */
export function nodeRefusal(version: string): Refusal | undefined {
  if (!isOlder(parseVersion(version), OLDEST_NODE)) return undefined;
  const oldest = OLDEST_NODE.join('.');
  return new Refusal('host/outdated-program', `This is Node ${version}; ${oldest} or newer is needed.`, {
    fix: `Start as-declared with Node ${oldest} or newer.`,
  });
}

/**
 * What a sandbox is built with, where the programs will do.
 * @throws what `usablePrograms` throws
 */
export async function sandboxHost(reports: readonly ProgramReport[]): Promise<SandboxHost> {
  const programs = usablePrograms(reports);
  const version = reports.find(({ name }) => name === 'bwrap')?.version ?? [];
  return { programs, identity: droppedIdentity(), bwrap: await installedBwrap(programs.bwrap, version) };
}

/**
 * Looks at the host once.
 * @throws Refusal host/unsupported-platform, and what `usablePrograms` throws
 */
export async function surveyHost(): Promise<SandboxHost> {
  const refusal = platformRefusal(process.platform, process.arch) ?? nodeRefusal(process.versions.node);
  if (refusal !== undefined) throw refusal;
  return sandboxHost(await inspectPrograms());
}

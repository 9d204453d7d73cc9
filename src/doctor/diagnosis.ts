import { arch, release } from 'node:os';
import { containerRuntime } from '../sandbox/host/container.ts';
import type { HostFiles } from '../sandbox/host/host-files.ts';
import type { Needs } from './needs.ts';
import type { Row } from './row.ts';

/** The machine, in the words that a report of a defect should have. */
export interface Machine {
  /** `Debian GNU/Linux 12 (bookworm)`; null where nothing says so. */
  readonly distribution: string | null;
  readonly kernel: string;
  readonly architecture: string;
  readonly node: string;
  readonly uid: number;
  /** The container runtime, as far as it leaves a mark. */
  readonly container: string | null;
}

/** What this host can enforce, held against what is demanded. */
export interface Diagnosis {
  readonly machine: Machine;
  readonly by: Needs['by'];
  readonly rows: readonly Row[];
}

export function readMachine(read: HostFiles): Machine {
  const [, distribution] = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(read('/etc/os-release') ?? '') ?? [];
  return {
    distribution: distribution ?? null,
    kernel: release(),
    architecture: arch(),
    node: process.versions.node,
    uid: process.getuid?.() ?? -1,
    container: containerRuntime(read) ?? null,
  };
}

/** What is required and is not there. */
export function lacking({ rows }: Diagnosis): readonly Row[] {
  return rows.filter(({ demand, met }) => demand === 'required' && !met);
}

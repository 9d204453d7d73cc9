import type { Limits } from '../../policy/grant.ts';
import type { Filter } from '../seccomp/filter.ts';
import type { TracerSets } from '../seccomp/trial-filter.ts';
import type { LandlockRuleset } from './landlock.ts';

/** What stands at a mount's place. */
export type Shows = 'file' | 'folder';

/** One entry of the sandbox's file tree, in the order it is made. `at` is absolute and without links. */
export type Mount =
  | { readonly kind: 'read-only'; readonly from: string; readonly at: string }
  | { readonly kind: 'writable'; readonly from: string; readonly at: string; readonly shows: Shows }
  | { readonly kind: 'private'; readonly at: string; readonly bytes: number }
  | { readonly kind: 'text'; readonly at: string; readonly content: string }
  | { readonly kind: 'folder'; readonly at: string }
  | { readonly kind: 'link'; readonly to: string; readonly at: string }
  | { readonly kind: 'proc'; readonly at: string }
  | { readonly kind: 'dev'; readonly at: string }
  | { readonly kind: 'seal'; readonly at: string };

/** The program in the sandbox, by the paths that it sees. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A whole sandbox as data: what the kernel will be asked for, and nothing that asks. */
export interface SandboxPlan {
  readonly command: Command;
  /** What the tool finds the machine called. */
  readonly hostName: string;
  readonly mounts: readonly Mount[];
  /** In the order that they are loaded: the last has to allow no further one. */
  readonly filters: readonly Filter[];
  /** Absent where the host has no Landlock. */
  readonly landlock?: LandlockRuleset;
  readonly limits: Limits;
  /** `gateway`: what is dialled arrives at ours. `none`: a network of its own, with nothing in it but itself. */
  readonly network: 'gateway' | 'none';
}

/** One whose tool is observed. */
export interface TrialPlan extends SandboxPlan {
  readonly tracer: TracerSets;
}

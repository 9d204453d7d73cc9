import type { Category } from './category.ts';
import type { Stated } from './stated.ts';

/** Isolation that can be demanded, by the name that manifests, policies and reports use. */
export const ISOLATION_NAMES = [
  'network-namespace',
  'pid-namespace',
  'mount-namespace',
  'user-namespace',
  'ipc-namespace',
  'uts-namespace',
  'memory-limit',
  'pid-limit',
  'cpu-limit',
  'file-size-limit',
  'seccomp-filter',
  'landlock',
  'no-new-privileges',
  'cap-drop-all',
] as const;

export type IsolationName = (typeof ISOLATION_NAMES)[number];

/** A demand as it is written: a name, or the filter of one category. */
export type IsolationToken = IsolationName | `seccomp-filter:${Category}`;

/** `seccomp-filter:web-client` demands that the filter in force is that category's or a narrower one. */
export interface IsolationDemand {
  readonly name: IsolationName;
  readonly category?: Category;
}

export interface IsolationRequest {
  readonly required: readonly Stated<IsolationDemand>[];
  readonly recommended: readonly Stated<IsolationDemand>[];
}

/** What was really in force in a run. `degraded` never satisfies a requirement. */
export type IsolationState = 'enforced' | 'degraded' | 'absent';

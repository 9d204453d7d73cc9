import type { Place } from '../finding.ts';
import type { Category } from '../manifest/category.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { EnvRequest } from '../manifest/manifest.ts';
import type { Placed } from '../placed.ts';

/** Something granted, and the manifest line that asked for it. */
export interface Granted<T> extends Placed<T> {
  /** The lines of the policy that allow it, or the exception that does; none for what every tool has. */
  readonly by: readonly Place[];
}

/** A name that may be reached, and the ports. */
export interface Endpoint {
  /** `api.example.com`, or `*.example.com` for any depth below. */
  readonly host: string;
  readonly ports: readonly number[];
}

/** Every limit has a number: what the manifest leaves out comes from the policy's defaults. */
export interface Limits {
  readonly memoryBytes: number;
  readonly pids: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly fileBytes: number;
  readonly openFiles: number;
  /** Size of each private folder: /tmp, the home, /dev/shm. */
  readonly tmpBytes: number;
}

/** Where a trial's network ends: canned replies, nothing, or the real network. */
export type NetworkMode = 'fixtures' | 'off' | 'live';

/** What the tool may have: the meet of manifest and policy, and the only thing that a sandbox is built from. */
export interface Grant {
  readonly tool: { readonly name: string; readonly version: string };
  readonly category: Category;
  readonly endpoints: readonly Granted<Endpoint>[];
  readonly listen: readonly Granted<number>[];
  readonly read: readonly Granted<string>[];
  readonly write: readonly Granted<string>[];
  /** Paths that the policy denies by name: to go for one tells more of a tool than to go for any other. */
  readonly denied: readonly string[];
  readonly limits: Limits;
  readonly spawn: readonly Granted<string>[];
  readonly env: readonly Granted<EnvRequest>[];
  readonly syscalls: { readonly allow: readonly string[]; readonly deny: readonly string[] };
  readonly isolation: {
    readonly required: readonly Placed<IsolationDemand>[];
    readonly recommended: readonly Placed<IsolationDemand>[];
  };
  readonly baseRuntime: { readonly read: readonly string[]; readonly env: readonly string[] };
  readonly network: NetworkMode;
}

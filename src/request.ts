import type { PolicyAddress } from './policy/loading/policy-address.ts';
import type { PolicyStore } from './policy/loading/policy-store.ts';

/** `HOST:PORT:ADDR:PORT`: where a granted name is dialled instead of what DNS says. Command line only, never the scenario's. */
export interface ResolveOverride {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly upstreamPort: number;
}

/** The policy to judge by: the file to begin with, and whence it and what it extends are read. */
export interface PolicySource {
  readonly address: PolicyAddress;
  readonly store: PolicyStore;
}

/** What the step or the command line was asked to do, read once at the edge. Paths are as given, relative to `process.cwd()`. */
export interface GateRequest {
  readonly manifests: readonly string[];
  readonly policy: PolicySource;
  /** GitHub's name of the event that is judged, where the policy asks for less or more on it. */
  readonly event?: string;
  readonly artifact?: string;
  readonly bundle?: string;
  readonly sbom?: string;
  readonly scenario?: string;
  readonly trustedRoot?: string;
  /** Command lines already split into words; each is one more case. */
  readonly run: readonly (readonly string[])[];
  /** Overrides the policy's mode towards `enforce` only. */
  readonly mode?: 'enforce' | 'audit';
  readonly resolve: readonly ResolveOverride[];
  readonly installDependencies: 'auto' | 'never';
  /** Told of each step as it begins, for a person who waits. */
  readonly progress: (line: string) => void;
}

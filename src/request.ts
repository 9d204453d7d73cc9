/** `HOST:PORT:ADDR:PORT`: where a granted name is dialled instead of what DNS says. Command line only, never the scenario's. */
export interface ResolveOverride {
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly upstreamPort: number;
}

/** The policy to judge by. `source` is how reports name it, which differs from `path` when it was fetched. */
export interface PolicySource {
  readonly path: string;
  readonly source: string;
}

/** What the step or the command line was asked to do, read once at the edge. Paths are as given, relative to `process.cwd()`. */
export interface GateRequest {
  readonly manifests: readonly string[];
  readonly policy: PolicySource;
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

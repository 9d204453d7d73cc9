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

/** A file as it stands in the commit that a change is proposed to. */
export interface BaseFile {
  /** How reports name it: `acme/tools@<sha>:as-declared.json`. */
  readonly source: string;
  /** Null where the commit has no such file. */
  readonly bytes: Uint8Array | null;
}

/** A pull request or merge group, as far as the tools are concerned that it changes. */
export interface Proposal {
  /** @throws Refusal manifest/base-unavailable where it cannot be told whether there is one */
  readonly baseManifest: (path: string) => Promise<BaseFile>;
  /** Of the pull request, when the event was sent. Empty for a merge group, whose event names none. */
  readonly labels: readonly string[];
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
  /** Absent where nothing is proposed, such as for a push or on the command line. */
  readonly proposal?: Proposal;
  /** Told of each step as it begins, for a person who waits. */
  readonly progress: (line: string) => void;
}

import type { AttestationStore } from './github/attestations.ts';
import type { PolicyAddress } from './policy/loading/policy-address.ts';
import type { PolicyStore } from './policy/loading/policy-store.ts';
import type { TrustedRootSource } from './signature/trust/trusted-roots.ts';

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
  /**
   * Undefined for a file outside of the repository, which no commit has.
   * @throws Refusal runtime/base-unavailable where it cannot be told whether there is one
   */
  readonly baseScenario: (path: string) => Promise<BaseFile | undefined>;
  /**
   * Of the pull request, asked for only where the policy demands one.
   * @throws Refusal manifest/base-unavailable where they cannot be had
   */
  readonly labels: () => Promise<readonly string[]>;
}

/** What is known of one tool beside its manifest, by whoever asks about it. */
export type ToolRequest = Omit<GateRequest, 'manifests' | 'policy' | 'event' | 'mode' | 'installDependencies'>;

/** What the step or the command line was asked to do, read once at the edge. Paths are as given, relative to `process.cwd()`. */
export interface GateRequest {
  readonly manifests: readonly string[];
  readonly policy: PolicySource;
  /** GitHub's name of the event that is judged, where the policy asks for less or more on it. */
  readonly event?: string;
  readonly artifact?: string;
  readonly bundle?: string;
  /** What GitHub keeps for the artifacts. */
  readonly attestations?: AttestationStore;
  readonly sbom?: string;
  readonly scenario?: string;
  readonly trustedRoot: TrustedRootSource;
  /** Command lines already split into words; each is one more case. */
  readonly run: readonly (readonly string[])[];
  /** Overrides the policy's mode towards `enforce` only. */
  readonly mode?: 'enforce' | 'audit';
  readonly resolve: readonly ResolveOverride[];
  /** A folder for the raw traces and for what was seen as a statement; absent where nobody keeps them. */
  readonly evidence?: string;
  readonly installDependencies: 'auto' | 'never';
  /** Absent where nothing is proposed, such as for a push or on the command line. */
  readonly proposal?: Proposal;
  /** Told of each step as it begins, for a person who waits. */
  readonly progress: (line: string) => void;
}

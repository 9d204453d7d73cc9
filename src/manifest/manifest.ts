import type { Document } from '../document.ts';
import type { Category } from './category.ts';
import type { IsolationRequest } from './isolation.ts';
import type { Stated } from './stated.ts';

/** A host name or one-label wildcard, with the port that the entry names itself, if it does. */
export interface DomainRequest {
  /** Lower-case A-labels: `api.example.com`, or `*.example.com` for any depth below `example.com`. */
  readonly host: string;
  readonly port?: number;
}

export interface EnvRequest {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
}

/** What the tool's author asks for. It is a request: it can only narrow what the policy allows. */
export interface Capabilities {
  readonly domains: readonly Stated<DomainRequest>[];
  /** Ports of the domains that name none. */
  readonly ports: readonly Stated<number>[];
  readonly listen: readonly Stated<number>[];
  /** Normalised absolute paths, or paths under `${TOOL}`, `${HOME}`, `${TMP}`. A path covers itself and what is below. */
  readonly read: readonly Stated<string>[];
  readonly write: readonly Stated<string>[];
  readonly memoryMb?: Stated<number>;
  readonly cpuSeconds?: Stated<number>;
  readonly wallSeconds?: Stated<number>;
  readonly pids?: Stated<number>;
  readonly spawn: readonly Stated<string>[];
  readonly env: readonly Stated<EnvRequest>[];
  readonly allowSyscalls: readonly Stated<string>[];
  readonly denySyscalls: readonly Stated<string>[];
}

export type ClosureRequest =
  | { readonly kind: 'lockfile'; readonly lockfile: string }
  | { readonly kind: 'folder'; readonly path: string };

export interface ArtifactRequest {
  readonly path?: string;
  readonly bundle?: string;
  readonly purl?: string;
  readonly sha256?: string;
  readonly closure?: Stated<ClosureRequest>;
}

export interface Entrypoint {
  /** Program and arguments; never a shell line. */
  readonly command: readonly string[];
  /** Folder below the unpacked tool. */
  readonly cwd: string;
}

export interface Manifest {
  readonly document: Document;
  readonly name: string;
  readonly version: string;
  readonly category?: Stated<Category>;
  readonly sbomRef?: string;
  readonly dependencies: readonly string[];
  readonly artifact: ArtifactRequest;
  readonly entrypoint?: Stated<Entrypoint>;
  readonly capabilities: Capabilities;
  readonly isolation: IsolationRequest;
  /** Free text by the JSON pointer that it justifies. */
  readonly justifications: ReadonlyMap<string, string>;
}

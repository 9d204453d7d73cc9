import type { Category } from './category.ts';
import type { IsolationToken } from './isolation.ts';

/** A manifest as it is written, once `policies/schema/manifest.schema.json` has been found to hold. */
export interface RawManifest {
  readonly $schema?: string;
  readonly manifest_version?: 1;
  readonly name: string;
  readonly version: string;
  readonly category?: Category;
  readonly sbom_ref?: string;
  readonly dependencies?: readonly string[];
  readonly artifact?: {
    readonly path?: string;
    readonly bundle?: string;
    readonly purl?: string;
    readonly digest?: { readonly sha256: string };
    readonly closure?: { readonly lockfile: string } | { readonly path: string };
  };
  readonly entrypoint?: { readonly command: readonly string[]; readonly cwd?: string };
  readonly capabilities?: RawCapabilities;
  readonly isolation?: {
    readonly required?: readonly IsolationToken[];
    readonly recommended?: readonly IsolationToken[];
  };
  readonly justifications?: Readonly<Record<string, string>>;
}

export interface RawCapabilities {
  readonly networking?: {
    readonly allowed_domains?: readonly string[];
    readonly allowed_ports?: readonly number[];
    readonly listen?: readonly number[];
  };
  readonly filesystem?: {
    readonly access?: 'none' | 'read-only' | 'read-write';
    readonly paths?: readonly string[];
    readonly read?: readonly string[];
    readonly write?: readonly string[];
    readonly tmp?: 'private';
  };
  readonly memory?: { readonly max_rss_mb?: number };
  readonly cpu?: { readonly max_seconds?: number; readonly wall_seconds?: number };
  readonly process?: { readonly max_pids?: number; readonly spawn?: readonly string[] };
  readonly env?: readonly { readonly name: string; readonly required?: boolean; readonly secret?: boolean }[];
  readonly syscalls?: { readonly allow?: readonly string[]; readonly deny?: readonly string[] };
}

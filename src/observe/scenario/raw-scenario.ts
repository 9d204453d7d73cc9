import type { Json } from '../../finding.ts';

/** A scenario as it is written, once `policies/schema/scenario.schema.json` has been found to hold. */
export interface RawScenario {
  readonly $schema?: string;
  readonly cases?: readonly RawCase[];
  readonly mcp?: RawMcp;
}

/** A conversation with a server: what a case has, but for its name and what it reads and prints. */
export interface RawMcp extends Omit<RawCase, 'name' | 'stdin' | 'expect'> {
  readonly calls?: readonly RawCall[];
  readonly auto?: boolean;
}

export interface RawCall {
  readonly tool: string;
  readonly arguments?: Readonly<Record<string, Json>>;
  readonly expect?: { readonly is_error?: boolean; readonly text_matches?: readonly string[] };
}

export interface RawCase {
  readonly name: string;
  readonly args?: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly upstreams?: Readonly<Record<string, readonly RawReply[]>>;
  readonly timeout_s?: number;
  readonly expect?: { readonly exit_code?: number; readonly stdout_matches?: readonly string[] };
}

export interface RawReply {
  readonly method?: string;
  readonly path: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly body_file?: string;
}

import type { Level } from '../finding.ts';

/** What cases have to exercise, and how much it matters that they do not; what is absent, they need not. */
export interface Coverage {
  readonly entrypoint?: Level;
  readonly declaredDomains?: Level;
  /** Each tool of a server needs a result. */
  readonly mcpTools: Level;
}

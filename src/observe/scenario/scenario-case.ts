import type { CannedUpstreams } from '../../sandbox/egress/canned-upstream.ts';
import type { Fixture } from '../../sandbox/plan/stage.ts';
import type { McpScript } from '../mcp/script.ts';

/** How a case ends when the tool works. */
export interface Expectation {
  /** As a shell would say it, 128 + n after signal n. */
  readonly exitCode: number;
  /** Texts that the tool prints, each with `*` for anything. */
  readonly stdoutMatches: readonly string[];
}

/** One run of the tool. */
export interface ScenarioCase {
  readonly name: string;
  /** Where its document states it. */
  readonly pointer: string;
  readonly args: readonly string[];
  readonly stdin: string;
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly Fixture[];
  readonly upstreams: CannedUpstreams;
  readonly timeoutSeconds?: number;
  /** How it is talked with, where it is a server of the Model Context Protocol. */
  readonly mcp?: McpScript;
  /** Absent for a conversation: how a server leaves is not asked. */
  readonly expect?: Expectation;
}

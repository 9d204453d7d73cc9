import type { CannedUpstreams } from '../../sandbox/egress/canned-upstream.ts';
import type { Fixture } from '../../sandbox/plan/stage.ts';

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
  readonly expect: Expectation;
}

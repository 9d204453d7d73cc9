import type { Json } from '../../finding.ts';
import type { Breakdown } from './breakdown.ts';
import type { ScriptedCall } from './script.ts';

/** A call of a tool that was made, and what came of it. */
export interface McpCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, Json>>;
  /** The scenario's, where it is one of its calls; else its arguments were made from the schema. */
  readonly scripted?: ScriptedCall;
  /**
   * `answered`, with a result; `failed`, with a result that says that it is an error; `refused`, with an error in a
   * result's place; `unanswered`, not in time or not at all.
   */
  readonly status: 'answered' | 'failed' | 'refused' | 'unanswered';
  /** The beginning of the text that it answered with, or of what was wrong. It is hostile. */
  readonly said: string;
  readonly ms: number;
}

/** How a server's list is at odds with itself: a tool is another one at the end, is not there any more, or stands twice. */
export type Change = 'otherwise' | 'no-longer' | 'twice';

/** What a conversation with a server came to. */
export interface McpOutcome {
  /** Why there was none, or why it was broken off. */
  readonly failure?: Breakdown;
  /** Names of the tools that the server lists, in its order. */
  readonly tools: readonly string[];
  readonly calls: readonly McpCall[];
  /** Tools that are not what they were said to be, by their names. */
  readonly changed: ReadonlyMap<string, Change>;
  /** The first line on the server's standard output that was no message. It is hostile. */
  readonly stray?: string;
  /** Whether the server lists more than was looked at. */
  readonly isCut: boolean;
}

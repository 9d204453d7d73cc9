import type { Json, Place } from '../../finding.ts';

/** Who is said to talk with a server: the same one in all circumstances, but on another machine. */
export type McpClient = 'usual' | 'other';

/** What an answer has to be for a call to be as the scenario expects. */
export interface AnswerExpectation {
  readonly isError: boolean;
  /** Texts in the answer, each with `*` for anything. */
  readonly textMatches: readonly string[];
}

/** One call that a scenario makes. */
export interface ScriptedCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, Json>>;
  readonly expect: AnswerExpectation;
  /** Where the scenario states it, and where it names the tool. */
  readonly place: Place;
  readonly toolPlace: Place;
}

/** How a server that speaks the Model Context Protocol is exercised. */
export interface McpScript {
  readonly calls: readonly ScriptedCall[];
  /** Whether what no call names is called with arguments that are made from its schema. */
  readonly auto: boolean;
  /** Where the scenario states it. */
  readonly place: Place;
}

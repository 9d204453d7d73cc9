import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { messageOf } from '../../message-of.ts';
import { quoted } from '../../quoted.ts';

/** Why there was no conversation with a server, or why it was broken off. What is quoted is hostile. */
export interface Breakdown {
  /**
   * `ended`, the tool had no more to say; `silent`, it had not answered in time; `refused`, it answered with an error;
   * `malformed`, with something that is no answer of the protocol; `excess`, it said or asked for too much.
   */
  readonly kind: 'ended' | 'silent' | 'refused' | 'malformed' | 'excess';
  /** The tool that was called meanwhile. */
  readonly called?: string;
  /** What it answered, or what was too much. */
  readonly said?: string;
}

const SAID_CHARS = 500;

/** What the SDK itself says where no answer came. Its numbers are not its own: servers say no by them as well. */
const NO_ANSWERS: ReadonlyMap<string, 'ended' | 'silent'> = new Map([
  [`MCP error ${ErrorCode.ConnectionClosed}: Connection closed`, 'ended'],
  [`MCP error ${ErrorCode.RequestTimeout}: Request timed out`, 'silent'],
]);

/** Whether an error stands for an answer that never came, and not for one that says no. */
export function isNoAnswer({ message }: McpError): boolean {
  return NO_ANSWERS.has(message);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What a validator has against a message, by the first place in it. */
function firstIssue(error: unknown): Issue | undefined {
  const issues = error instanceof Error && 'issues' in error ? error.issues : undefined;
  return Array.isArray(issues) ? (issues[0] as Issue) : undefined;
}

function kindOf(error: unknown): Pick<Breakdown, 'kind' | 'said'> {
  const issue = firstIssue(error);
  if (issue !== undefined)
    return { kind: 'malformed', said: `${issue.path.map(String).join('.')}: ${issue.message}`.slice(0, SAID_CHARS) };
  const said = messageOf(error).slice(0, SAID_CHARS);
  if (!(error instanceof McpError)) return { kind: 'malformed', said };
  const kind = NO_ANSWERS.get(error.message);
  return kind === undefined ? { kind: 'refused', said } : { kind };
}

/**
 * What became of a conversation, by what was thrown in it.
 * @param excess why the connection was closed from here
 */
export function breakdownOf(error: unknown, excess: string | undefined): Breakdown {
  return excess === undefined ? kindOf(error) : { kind: 'excess', said: excess };
}

const BEGINNING = 'The tool could not be talked to as an MCP server';

const TO_START =
  'See what it says above. Give the case what the server needs to start: args, env and files; what it brings along belongs in the artifact.';

const TO_BE_HEARD =
  'Let the entrypoint start the server over stdio, print nothing but messages there, and flush each of them.';

/**
 * What happened, in words, and what to do about it.
 * @param isOverdue whether the time of the case was up
 * @param stray the first line on its standard output that was no message
 */
export function breakdownWords(
  { kind, called, said = '' }: Breakdown,
  isOverdue: boolean,
  stray: string | undefined,
): { readonly message: string; readonly fix: string } {
  const printed = stray === undefined ? '' : ` It printed ${quoted(stray)}.`;
  switch (kind) {
    case 'ended':
      if (called !== undefined && isOverdue)
        return {
          message: `The server had not answered the call of ${quoted(called)} when its time was up.${printed}`,
          fix: 'Call it with arguments that it is done with in time, under mcp.calls, or give the case more: timeout_s.',
        };
      if (called !== undefined)
        return {
          message: `The server ended while its tool ${quoted(called)} was called.${printed}`,
          fix: 'See what it says above. A server should answer what it cannot do with an error; or call it with other arguments, under mcp.calls.',
        };
      return isOverdue
        ? { message: `${BEGINNING}: it had answered nothing when its time was up.${printed}`, fix: TO_BE_HEARD }
        : { message: `${BEGINNING}: it ended before it answered.${printed}`, fix: TO_START };
    case 'silent':
      return { message: `${BEGINNING}: it did not answer in time.${printed}`, fix: TO_BE_HEARD };
    case 'refused':
      return { message: `${BEGINNING}: it answered with an error. ${quoted(said)}.${printed}`, fix: TO_START };
    case 'malformed':
      return {
        message: `${BEGINNING}: what it answered is not what the protocol has. ${quoted(said)}.${printed}`,
        fix: 'Mend the answer: clients go by the schema of the Model Context Protocol, and refuse it as well.',
      };
    case 'excess':
      return { message: `${BEGINNING}: ${said}.${printed}`, fix: 'Let it say less: no client goes along with that.' };
  }
}

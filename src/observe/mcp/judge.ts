import { type Finding, finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { CallResult } from '../../result.ts';
import { printed } from '../ending.ts';
import { breakdownWords } from './breakdown.ts';
import type { Change, McpCall, McpOutcome } from './outcome.ts';
import type { McpScript, ScriptedCall } from './script.ts';

const ENDED: Readonly<Record<McpCall['status'], string>> = {
  answered: 'was answered',
  failed: 'was answered with an error',
  refused: 'was refused',
  unanswered: 'was not answered',
};

/** Whether a call did what the tool is there for. */
export function isAsExpected({ status, said, scripted }: McpCall): boolean {
  if (scripted === undefined) return status === 'answered';
  const { isError, textMatches } = scripted.expect;
  return status === (isError ? 'failed' : 'answered') && textMatches.every((pattern) => printed(said, pattern));
}

const CHANGES: Readonly<Record<Change, (tool: string) => string>> = {
  otherwise: (tool) => `The server describes its tool ${tool} otherwise once it was used.`,
  'no-longer': (tool) => `The server does not list its tool ${tool} any more once it was used.`,
  twice: (tool) => `The server lists more than one tool that is called ${tool}.`,
};

function unexpected(call: McpCall, { place, expect }: ScriptedCall): Finding {
  const { tool, status, said } = call;
  const wanted = expect.isError ? 'an error' : 'a result';
  const missing = expect.textMatches.filter((pattern) => !printed(said, pattern)).map(quoted);
  const with_ = missing.length === 0 ? '' : ` with ${missing.join(' and ')}`;
  return finding(
    'runtime/unexpected-answer',
    `The call of ${quoted(tool)} ${ENDED[status]}; expected was ${wanted}${with_}.`,
    {
      place,
      fix: 'Give the call the arguments that the tool needs, and the case its files, env and upstreams; or expect what it answers.',
      evidence: { tool, status, answer: said },
    },
  );
}

function unknown({ tool, toolPlace }: ScriptedCall, { tools }: McpOutcome): Finding {
  const known = tools.length === 0 ? 'It lists none.' : `It lists ${tools.map(quoted).join(', ')}.`;
  return finding('runtime/unexpected-answer', `The server lists no tool ${quoted(tool)}.`, {
    place: toolPlace,
    fix: known,
    evidence: { tool },
  });
}

/** Characters of the arguments of a call that a message shows. */
const ARGUMENT_CHARS = 200;

/** What a tool that had no result answered, in words. */
export function lastAnswer(tool: string, { calls }: McpOutcome): { readonly why: string; readonly said?: string } {
  const last = calls.findLast((call) => call.tool === tool);
  if (last === undefined) return { why: 'It was not called.' };
  const { scripted, status, said } = last;
  const words = JSON.stringify(last.arguments).slice(0, ARGUMENT_CHARS);
  const wanted = scripted?.expect.isError === true ? ', as the scenario expects, which shows nothing of it' : '';
  return { why: `The last of its calls, with ${words}, ${ENDED[status]}${wanted}.`, said };
}

/** Tools that nobody has seen at work. */
export function idleTools({ failure, tools, calls }: McpOutcome): readonly string[] {
  const worked = new Set(calls.filter(({ status }) => status === 'answered').map(({ tool }) => tool));
  return failure === undefined ? tools.filter((tool) => !worked.has(tool)) : [];
}

/** Each call of the scenario, and each other tool once, as a report has them. */
export function callResults({ calls }: McpOutcome): readonly CallResult[] {
  const own = new Map<string, CallResult>();
  const results: CallResult[] = [];
  for (const call of calls) {
    const status = isAsExpected(call) ? 'pass' : 'fail';
    const result = { name: `mcp: ${call.tool}`, status, ms: call.ms } as const;
    if (call.scripted !== undefined) results.push(result);
    else own.set(call.tool, { ...result, ms: result.ms + (own.get(call.tool)?.ms ?? 0) });
  }
  return [...results, ...own.values()];
}

/**
 * What a conversation says against the server: none came about, a call did not end as the scenario expects, or a tool is
 * not what it was said to be.
 * @param end how the run ended, with the end of what the server said aside
 */
export function judgeConversation(
  outcome: McpOutcome,
  { place }: McpScript,
  { stderr, timedOut }: { readonly stderr: string; readonly timedOut: boolean },
): readonly Finding[] {
  const { failure, tools, calls, changed, stray } = outcome;
  const found: Finding[] = [];
  if (failure !== undefined) {
    const { message, fix } = breakdownWords(failure, timedOut, stray);
    found.push(finding('runtime/no-conversation', message, { place, fix, evidence: { stderr } }));
  }
  if (failure === undefined && stray !== undefined) {
    found.push(
      finding('runtime/stray-output', `The server printed ${quoted(stray)}, which is no message, where messages are.`, {
        place,
        fix: 'Let it print such lines to its standard error: there are clients that end over them.',
      }),
    );
  }
  for (const call of calls) {
    const { scripted, tool } = call;
    if (scripted === undefined) continue;
    // A server that is to refuse what it does not have may be asked for it.
    const isKnown = tools.includes(tool) || scripted.expect.isError;
    if (!isKnown) found.push(unknown(scripted, outcome));
    else if (!isAsExpected(call)) found.push(unexpected(call, scripted));
  }
  if (failure === undefined && tools.length === 0) {
    found.push(
      finding('runtime/nothing-exercised', 'The server lists no tool, so nothing was seen of it.', {
        place,
        fix: 'Give it what it needs to offer its tools: args, env, files, upstreams.',
      }),
    );
  }
  for (const [tool, change] of changed) {
    const message = CHANGES[change](quoted(tool));
    found.push(finding('runtime/tool-redescribed', message, { place, evidence: { tool } }));
  }
  return found;
}

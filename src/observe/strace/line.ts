import { closingBracket } from './brackets.ts';

/** One line of `strace -f -o`, taken apart as far as its kind. `pid` is the number that the tracer has for the thread. */
export type TraceLine =
  | {
      readonly kind: 'call';
      readonly pid: number;
      readonly name: string;
      readonly args: string;
      readonly result: string;
    }
  /** `text` is the line up to where it was cut. */
  | { readonly kind: 'unfinished'; readonly pid: number; readonly text: string; readonly becomes?: number }
  | { readonly kind: 'resumed'; readonly pid: number; readonly name: string; readonly rest: string }
  | { readonly kind: 'signal'; readonly pid: number; readonly name: string; readonly details: string }
  | { readonly kind: 'exit'; readonly pid: number; readonly exit: string }
  /** Another thread of the process has run exec, and goes on under this number. */
  | { readonly kind: 'superseded'; readonly pid: number; readonly by: number }
  | { readonly kind: 'stopped'; readonly pid: number };

const PID = /^(\d{1,10}) +/;
const CALL = /^([a-z0-9_]+|\?{3,4})\(/;
const RETURNS = /^\)\s*= /;
const UNFINISHED = ' <unfinished ...>';
const DETACHED = ' <detached ...>';
const CHANGED = / <pid changed to (\d{1,10}) \.\.\.>$/;
const RESUMED = /^<\.\.\. ([a-z0-9_]+|\?{3,4}) resumed>/;
const EXITED = /^\+\+\+ exited with (\d{1,3}) \+\+\+$/;
const KILLED = /^\+\+\+ killed by (SIG[A-Z0-9_+]+)(?: \(core dumped\))? \+\+\+$/;
const SUPERSEDED = /^\+\+\+ superseded by execve in pid (\d{1,10}) \+\+\+$/;
const SIGNAL = /^--- (SIG[A-Z0-9_+]+) (\{.*\}) ---$/;
const STOPPED = /^--- stopped by SIG[A-Z0-9_+]+ ---$/;

/** Takes a whole call apart; undefined when it is not one. */
export function parseCall(pid: number, text: string): (TraceLine & { kind: 'call' }) | undefined {
  const [opening, name] = CALL.exec(text) ?? [];
  if (opening === undefined || name === undefined) return undefined;
  const close = closingBracket(text, opening.length);
  if (close === -1) return undefined;
  const tail = text.slice(close);
  const [returns] = RETURNS.exec(tail) ?? [];
  if (returns === undefined) return undefined;
  return { kind: 'call', pid, name, args: text.slice(opening.length, close), result: tail.slice(returns.length) };
}

function parseUnfinished(pid: number, text: string): TraceLine | undefined {
  if (!CALL.test(text)) return undefined;
  if (text.endsWith(UNFINISHED)) return { kind: 'unfinished', pid, text: text.slice(0, -UNFINISHED.length) };
  if (text.endsWith(DETACHED)) return { kind: 'unfinished', pid, text: text.slice(0, -DETACHED.length) };
  const [mark, becomes] = CHANGED.exec(text) ?? [];
  if (mark === undefined) return undefined;
  return { kind: 'unfinished', pid, text: text.slice(0, -mark.length), becomes: Number(becomes) };
}

function parseEnd(pid: number, text: string): TraceLine | undefined {
  const [, exit] = EXITED.exec(text) ?? KILLED.exec(text) ?? [];
  if (exit !== undefined) return { kind: 'exit', pid, exit };
  const [, by] = SUPERSEDED.exec(text) ?? [];
  return by === undefined ? undefined : { kind: 'superseded', pid, by: Number(by) };
}

function parseStop(pid: number, text: string): TraceLine | undefined {
  const [, name, details] = SIGNAL.exec(text) ?? [];
  if (name !== undefined && details !== undefined) return { kind: 'signal', pid, name, details };
  return STOPPED.test(text) ? { kind: 'stopped', pid } : undefined;
}

function parseResumed(pid: number, text: string): TraceLine | undefined {
  const [mark, name] = RESUMED.exec(text) ?? [];
  if (mark === undefined || name === undefined) return undefined;
  return { kind: 'resumed', pid, name, rest: text.slice(mark.length) };
}

/** Undefined when the line is none of the kinds there are. */
export function parseLine(line: string): TraceLine | undefined {
  const [prefix, digits] = PID.exec(line) ?? [];
  if (prefix === undefined) return undefined;
  const pid = Number(digits);
  const text = line.slice(prefix.length);
  switch (text.charAt(0)) {
    case '+':
      return parseEnd(pid, text);
    case '-':
      return parseStop(pid, text);
    case '<':
      return parseResumed(pid, text);
    default:
      return parseCall(pid, text) ?? parseUnfinished(pid, text);
  }
}

import { unescapeText } from './escapes.ts';

/** What stands behind a call's `=`. */
export interface CallResult {
  /** `0`, `3`, `-1`, `0x7f…`; `?` when the call did not return. */
  readonly value: string;
  /** `ENOENT`… */
  readonly error?: string;
  /** The tracer answered; the kernel was not asked. */
  readonly injected: boolean;
  /** What the returned descriptor stands for, by the kernel's own account: a path, `socket:[123]`, `pipe:[45]`. */
  readonly target?: string;
  /** The number that the tracer itself has for the process returned, where that differs. */
  readonly tracerPid?: number;
}

const RESULT =
  /^(0x[0-9a-f]+|-?\d+|\?)(?![^ <])(?:<([^>]*)>(?:\(deleted\))?)?(?: (E[A-Z0-9]+)\b)?(?: \/\* (\d+) in strace's PID NS \*\/)?/;

export function parseResult(text: string): CallResult | undefined {
  const match = RESULT.exec(text);
  if (match === null) return undefined;
  const [all, value = '', target, error, tracerPid] = match;
  return {
    value,
    // Behind the target, because a tool may have named a file so.
    injected: text.includes('(INJECTED', all.length),
    ...(target !== undefined && { target: unescapeText(target) }),
    ...(error !== undefined && { error }),
    ...(tracerPid !== undefined && { tracerPid: Number(tracerPid) }),
  };
}

/** Whether the kernel did what was asked. A call that did not return is taken to have happened. */
export function succeeded(result: CallResult): boolean {
  return result.value !== '-1' && result.error === undefined;
}

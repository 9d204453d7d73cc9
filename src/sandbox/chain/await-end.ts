import type { Launched } from './launch.ts';
import { signalIfThere } from './signal.ts';

/** How long a killed sandbox may take to end before the chain itself is ended, in milliseconds. */
const KILL_GRACE_MS = 10_000;

/** How a sandbox ended. */
export interface SandboxEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
}

/** Ends the sandbox by its first process, which takes its PID namespace along; the chain then reports the end. */
function endSandbox(launched: Launched, firstProcess: number): NodeJS.Timeout {
  signalIfThere(firstProcess, 'SIGKILL');
  return setTimeout(() => launched.kill(), KILL_GRACE_MS);
}

/** Waits for the end, and brings it about when the time is up or the caller says so. */
export async function awaitEnd(
  launched: Launched,
  firstProcess: number,
  wallSeconds: number,
  abort?: AbortSignal,
): Promise<SandboxEnd> {
  const timers: NodeJS.Timeout[] = [];
  let timedOut = false;
  const stop = () => void timers.push(endSandbox(launched, firstProcess));
  const expire = () => {
    timedOut = true;
    stop();
  };
  timers.push(setTimeout(expire, wallSeconds * 1000));
  abort?.addEventListener('abort', stop);
  if (abort?.aborted === true) stop();
  try {
    return { ...(await launched.ended), timedOut };
  } finally {
    // From here on the process's number may be another's.
    for (const timer of timers) clearTimeout(timer);
    abort?.removeEventListener('abort', stop);
  }
}

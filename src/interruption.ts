import { Refusal } from './finding.ts';

/** How a person, a runner or a service manager asks a process to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work so that it can be asked to end: the first signal aborts it, which ends what runs and lets everything
 * that was made be removed. The next one has its usual effect, which is to end this process at once.
 */
export async function interruptible<T>(work: (interrupted: AbortSignal) => Promise<T>): Promise<T> {
  const aborter = new AbortController();
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals) => {
    release();
    aborter.abort(new Refusal('host/interrupted', `The run was ended by ${signal} before there was a verdict.`));
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await work(aborter.signal);
  } finally {
    release();
  }
}

import { childrenOf } from './descendant.ts';
import { signalIfThere } from './signal.ts';

/** What a person, a service manager or an agent sends to a program; SIGKILL and SIGSTOP cannot be passed on. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGCONT', 'SIGWINCH'] as const;

/** bwrap's own first process has number 1 and starts one child. */
function toolProcess(firstProcess: number): number | undefined {
  return childrenOf(firstProcess)[0];
}

/**
 * Passes signals on to the tool while some work lasts, instead of ending this process. One that comes before the tool
 * is there ends the sandbox: the tool would never hear of it.
 *
 * @param firstProcess the sandbox's first process
 * @param abort ends the sandbox
 */
export async function passingSignalsOn<T>(firstProcess: number, abort: () => void, work: () => Promise<T>): Promise<T> {
  const passOn = (signal: NodeJS.Signals) => {
    const tool = toolProcess(firstProcess);
    if (tool === undefined) abort();
    else signalIfThere(tool, signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  try {
    return await work();
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn);
  }
}

import { childrenOf } from './descendant.ts';
import { signalIfThere } from './signal.ts';

/** What a person, a service manager or an agent sends to a program; SIGKILL and SIGSTOP cannot be passed on. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const;

/** bwrap's own first process has number 1 and starts one child. */
function toolProcess(firstProcess: number): number | undefined {
  return childrenOf(firstProcess)[0];
}

/** What a terminal sends to stop a job, and a shell to let it go on: to all of a job's processes. */
const STOP = 'SIGTSTP';
const GO_ON = 'SIGCONT';

/** bwrap makes the sandbox's first process the leader of a session, and so of the group that the tool begins in. */
function signalGroup(firstProcess: number, signal: NodeJS.Signals): void {
  signalIfThere(-firstProcess, signal);
}

/**
 * Passes signals on to the tool while some work lasts, instead of ending this process. One that comes before the tool
 * is there ends the sandbox: the tool would never hear of it. Who stops us stops the tool, but for what it has put into
 * groups of its own.
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
  const stop = () => {
    // What asks to be stopped may be refused: the tool's group has no parent in its session.
    signalGroup(firstProcess, 'SIGSTOP');
    process.kill(process.pid, 'SIGSTOP');
  };
  const goOn = () => signalGroup(firstProcess, GO_ON);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  process.on(STOP, stop).on(GO_ON, goOn);
  try {
    return await work();
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn);
    process.off(STOP, stop).off(GO_ON, goOn);
  }
}

import { Refusal } from '../../finding.ts';
import { childrenOf } from './descendant.ts';
import { signalIfThere } from './signal.ts';

/** What a person, a service manager or an agent sends to a program; SIGKILL and SIGSTOP cannot be passed on. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH'] as const;

/** What a terminal sends to all of a job's processes when somebody wants it to end. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT']);

/** What a terminal sends to stop a job, and a shell to let it go on: to all of a job's processes. */
const STOP = 'SIGTSTP';
const GO_ON = 'SIGCONT';

/**
 * Where the signals go that this process is sent while it stands in for a tool. Before there is a tool the first one
 * ends what is being built, and the next has its usual effect, which is to end this process at once.
 */
export class SignalRelay {
  readonly #aborter = new AbortController();
  #firstProcess: number | undefined;

  /** Aborted by a signal that no tool is there to hear. */
  get interrupted(): AbortSignal {
    return this.#aborter.signal;
  }

  /**
   * From now on the tool hears what we are sent.
   * @param firstProcess the sandbox's first process: bwrap's own, whose one child is the tool
   */
  passTo(firstProcess: number): void {
    this.#firstProcess = firstProcess;
  }

  /** The tool's sandbox has ended: its number may soon be another's. */
  passToNobody(): void {
    this.#firstProcess = undefined;
  }

  /** @returns whether the signal is done with; else it is to have its usual effect */
  take(signal: NodeJS.Signals): boolean {
    const [tool] = this.#firstProcess === undefined ? [] : childrenOf(this.#firstProcess);
    if (tool !== undefined) {
      if (FROM_TERMINAL.has(signal)) this.signalGroup(signal);
      else signalIfThere(tool, signal);
      return true;
    }
    if (signal === 'SIGWINCH') return true;
    if (this.interrupted.aborted) return false;
    this.#aborter.abort(new Refusal('host/interrupted', `The run was ended by ${signal} before the tool was started.`));
    return true;
  }

  /**
   * Signals the tool and what it has started, but for what it has put into groups of its own. bwrap makes the sandbox's
   * first process the leader of a session, and so of the group that the tool begins in.
   */
  signalGroup(signal: NodeJS.Signals): void {
    if (this.#firstProcess !== undefined) signalIfThere(-this.#firstProcess, signal);
  }
}

/** Does some work during which signals go to the relay instead of ending this process. Who stops us stops the tool. */
export async function relayingSignals<T>(work: (relay: SignalRelay) => Promise<T>): Promise<T> {
  const relay = new SignalRelay();
  const release = () => {
    for (const signal of PASSED_ON) process.off(signal, take);
    process.off(STOP, stop).off(GO_ON, goOn);
  };
  const take = (signal: NodeJS.Signals) => {
    if (relay.take(signal)) return;
    release();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    // What asks to be stopped may be refused: the tool's group has no parent in its session.
    relay.signalGroup('SIGSTOP');
    process.kill(process.pid, 'SIGSTOP');
  };
  const goOn = () => relay.signalGroup(GO_ON);
  for (const signal of PASSED_ON) process.on(signal, take);
  process.on(STOP, stop).on(GO_ON, goOn);
  try {
    return await work(relay);
  } finally {
    release();
  }
}

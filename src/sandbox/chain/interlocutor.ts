import { childrenOf } from './descendant.ts';
import { signalIfThere } from './signal.ts';
import type { StandardStreams } from './standard-streams.ts';

/** Who talks with a tool over its standard streams while it runs. */
export interface Interlocutor {
  /** A piece of what the tool printed. */
  hear(chunk: Buffer): void;
  /** The tool will print nothing more. */
  hungUp(): void;
  /**
   * Resolves when all is said, at the latest soon after the tool has hung up.
   * @param say writes to the tool's standard input
   */
  talk(say: (text: string) => void): Promise<void>;
  /** How often the tool is started, one time after the other, and talked with. */
  readonly rounds: 1 | 2;
}

/** How long a tool may take to leave once nobody talks with it any more, and once it was asked to, in milliseconds. */
const LEAVE_MS = 1_000;

/** Between two looks at whether it has left, in milliseconds. */
const LOOK_MS = 10;

/** Whether something has come about in time. */
async function inTime(isOver: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < LEAVE_MS && !isOver(); waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return isOver();
}

/** Ends the program that a shell waits for, by SIGTERM or else SIGKILL, so that the shell starts it once more. */
async function endFirstRound(firstProcess: number): Promise<void> {
  const [shell] = childrenOf(firstProcess);
  const [tool] = shell === undefined ? [] : childrenOf(shell);
  if (shell === undefined || tool === undefined) return;
  const hasLeft = () => !childrenOf(shell).includes(tool);
  signalIfThere(tool, 'SIGTERM');
  if (!(await inTime(hasLeft))) signalIfThere(tool, 'SIGKILL');
  await inTime(hasLeft);
}

/**
 * Talks with a tool that has been let in, and sees it off as clients of MCP do: its input ends, and where that is not
 * enough it is asked to leave, and then made to (MCP 2025-06-18, Lifecycle, "Shutdown").
 *
 * @param ended resolves when the tool's sandbox has ended
 */
export async function converse(
  interlocutor: Interlocutor,
  streams: StandardStreams,
  firstProcess: number,
  ended: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  ended.then(over, over);
  const say = (text: string) => streams.say(text);
  await interlocutor.talk(say);
  if (interlocutor.rounds === 2 && !isOver) {
    await endFirstRound(firstProcess);
    if (!isOver) await interlocutor.talk(say);
  }
  streams.hangUp();
  if (await inTime(() => isOver)) return;
  const [tool] = childrenOf(firstProcess);
  if (tool !== undefined) signalIfThere(tool, 'SIGTERM');
  if (!(await inTime(() => isOver))) signalIfThere(firstProcess, 'SIGKILL');
}

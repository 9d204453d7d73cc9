import { readFileSync } from 'node:fs';
import { childrenOf } from '../chain/descendant.ts';
import { isOver } from '../chain/is-over.ts';
import type { Command } from '../plan/plan.ts';

/**
 * A shell that waits, so that the kernel can be asked about it, tries to read what no rule of Landlock allows, and then
 * becomes a program that makes a call which is declared to nobody. It starts no second process: the tool may have been granted a single one.
 */
export const PROBE: Omit<Command, 'env'> = {
  program: '/usr/bin/sh',
  args: ['-c', 'read -r go && { read -r text < /unruled; exec /usr/bin/unshare --user true; }'],
  cwd: '/',
};

/** A file that the probe's mounts show and that no rule of Landlock allows. */
export const UNRULED = { kind: 'text', at: '/unruled', content: 'in no rule\n' } as const;

/** What makes it go on. */
export const PROBE_INPUT = 'go\n';

/** Its own name, once it is no longer bwrap's. */
const PROBE_NAME = 'sh';

/** How long it may take from bwrap's wait to its own, and how often it is looked for, in milliseconds. */
const START_MS = 20_000;
const LOOK_MS = 2;

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));

function nameOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

/**
 * Waits for the probe to have replaced bwrap: the filter and all else is in force by then.
 * @param firstProcess the sandbox's first process
 * @returns undefined when it did not come to that
 */
export async function awaitProbe(firstProcess: number): Promise<number | undefined> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && !isOver(firstProcess)) {
    const probe = childrenOf(firstProcess).find((pid) => nameOf(pid) === PROBE_NAME);
    if (probe !== undefined) return probe;
    await pause();
  }
  return undefined;
}

/** What the kernel and the tracer answered, as the trace tells it. */
export interface ProbeAnswers {
  /** bwrap asked for a further user namespace, and the kernel's own limit refused it: bwrap(1), `--disable-userns`. */
  readonly nestedRefused: boolean;
  /** The probe asked for one, and the filter refused it before the kernel was asked. */
  readonly undeclaredRefused: boolean;
  /** The probe was not let read what it was shown. */
  readonly unruledRefused: boolean;
}

const NESTED = /\bunshare\(CLONE_NEWUSER\) += -1 ENOSPC /;
const TRAPPED = /--- SIGSYS \{.*\bsi_code=SYS_SECCOMP\b.*\bsi_syscall=__NR_unshare\b/;
const INJECTED = /\bunshare\(CLONE_NEWUSER\) += -1 EPERM .*\(INJECTED\)/;

const UNRULED_REFUSED = /\bopen(?:at)?\([^\n]*"\/unruled"[^\n]* = -1 EACCES /;

/** Reads the trace of a sandbox with the probe in it. */
export function probeAnswers(trace: string): ProbeAnswers {
  const [before, after] = trace.split(`execve("${PROBE.program}"`, 2);
  return {
    nestedRefused: NESTED.test(before ?? ''),
    unruledRefused: UNRULED_REFUSED.test(after ?? ''),
    undeclaredRefused: after !== undefined && (TRAPPED.test(after) || INJECTED.test(after)),
  };
}

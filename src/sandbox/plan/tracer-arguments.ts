import type { TracerSets } from '../seccomp/trial-filter.ts';

/** Longest string recorded, in bytes: a DNS packet's question and most paths; longer paths come from descriptors. */
const STRING_BYTES = 256;

/** Their default action ends nothing. Any other one's line may be the only word of how a process ended. */
const HARMLESS_SIGNALS = ['SIGCHLD', 'SIGURG', 'SIGCONT', 'SIGWINCH'];

/** A name that this strace does not know is passed over instead of being fatal. */
function names(calls: readonly string[]): string {
  return calls.map((name) => `?${name}`).join(',');
}

/**
 * strace's arguments before its command. The sets are negative where a mistake must refuse: a call missing from
 * `passed` is answered EPERM, and one missing from `proved` is recorded.
 */
export function tracerArguments(sets: TracerSets, output: string): readonly string[] {
  return [
    ...['-f', '--seccomp-bpf', '-y', '-s', String(STRING_BYTES), '--decode-pids=pidns', '-o', output],
    ...['-e', `trace=!${names(sets.proved)}`],
    ...['-e', `inject=!${names([...sets.passed, ...sets.enosys])}:error=EPERM`],
    ...['-e', `inject=${names(sets.enosys)}:error=ENOSYS`],
    ...['-e', `signal=!${HARMLESS_SIGNALS.join(',')}`],
  ];
}

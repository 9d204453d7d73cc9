import type { HostPrograms } from '../host-programs.ts';

/**
 * The words before a command that is to run in the holder's namespaces. nsenter's exec drops the capabilities that it
 * entered with; it forks to enter the PID namespace, and stays to tell how the command ended.
 *
 * @param holder the holder's `pid`
 */
export function enterArguments({ nsenter }: Pick<HostPrograms, 'nsenter'>, holder: number): readonly string[] {
  return [
    ...[nsenter, '-t', String(holder), '--user', '--net', '--mount'],
    ...[`--pid=/proc/${holder}/ns/pid_for_children`, '--preserve-credentials'],
  ];
}

import type { HostPrograms } from '../host/host-programs.ts';

/**
 * The words before a command that is to run in a keeper's namespaces. nsenter's exec drops the capabilities that it
 * entered with; it forks to enter the PID namespace, and stays to tell how the command ended.
 *
 * @param keeper its `pid`
 */
export function enterArguments({ nsenter }: Pick<HostPrograms, 'nsenter'>, keeper: number): readonly string[] {
  return [
    ...[nsenter, '-t', String(keeper), '--user', '--net', '--mount'],
    ...[`--pid=/proc/${keeper}/ns/pid_for_children`, '--preserve-credentials'],
  ];
}

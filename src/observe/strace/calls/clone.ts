import type { Call } from '../call.ts';
import type { Processes } from '../processes.ts';

const CLONE_CALLS: ReadonlySet<string> = new Set(['clone', 'clone3', 'fork', 'vfork']);

/** Tells of a child that a call of the clone family has returned. Its arguments hold no string a tool could choose. */
export function followClone(call: Call, processes: Processes): void {
  if (!CLONE_CALLS.has(call.name) || !/^[1-9]\d*$/.test(call.result.value)) return;
  const flags = call.args.join(' ');
  processes.born(call.by, call.result, {
    isThread: flags.includes('CLONE_THREAD'),
    sharesFolder: /\bCLONE_FS\b/.test(flags),
    opensNamespace: flags.includes('CLONE_NEWPID'),
  });
}

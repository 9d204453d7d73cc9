// Tools that take more than there is for them.
import { deviations, REFUSED, WORKED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import type { Wall } from '../../kit/wall.ts';
import { LIMITS } from '../walls/limits.ts';
import { TELLING } from '../walls/telling.ts';
import { TREE } from '../walls/tree.ts';
import type { Item } from './attack-list.ts';

const SIGKILL = 128 + 9;
const SIGXCPU = 128 + 24;

const SMALL_MEMORY = { manifest: { capabilities: { memory: { max_rss_mb: 64 } } } };
const ONE_SECOND = { manifest: { capabilities: { cpu: { max_seconds: 1, wall_seconds: 40 } } } };
const FEW_PROCESSES = { manifest: { capabilities: { process: { max_pids: 16 } } } };
const WRITING = {
  manifest: { category: 'filesystem', capabilities: { filesystem: { access: 'read-write', write: ['/data/'] } } },
};

function taking(
  name: string,
  of: Item,
  attack: Attack,
  how: Pick<HostileCase, 'ended' | 'rules'>,
  wall: Wall,
  ...behind: readonly Wall[]
): HostileCase {
  return { name, of, attack, ...how, exitCode: 1, wall, behind };
}

export const MEMORY: readonly HostileCase[] = [
  taking(
    'more memory than it has',
    'memory bomb',
    { words: ['take_memory', '200'], parts: SMALL_MEMORY },
    { ended: SIGKILL, rules: ['runtime/memory-limit'] },
    LIMITS.memory,
    TELLING.demands,
  ),
  taking(
    'more memory in a file of its own',
    'memory bomb',
    { words: ['fill', '/dev/shm/block', '60'], parts: { manifest: { capabilities: { memory: { max_rss_mb: 40 } } } } },
    { ended: SIGKILL, rules: ['runtime/memory-limit'] },
    LIMITS.memory,
    TELLING.demands,
  ),
];

export const PROCESSES: readonly HostileCase[] = [
  taking(
    'more processes than it may have',
    'fork bomb',
    { words: ['fork', '40'], parts: FEW_PROCESSES },
    { ended: REFUSED, rules: ['runtime/process-limit'] },
    LIMITS.processes,
  ),
  taking(
    'more threads than it may have processes',
    'fork bomb',
    { words: ['processes', 'start_threads', '40'], parts: FEW_PROCESSES },
    { ended: REFUSED, rules: ['runtime/process-limit'] },
    LIMITS.processes,
  ),
];

/** What the kernel counts for the user, whose other programs would be left with nothing. */
export const SHARED: readonly HostileCase[] = [
  taking(
    'more threads than its user may have in a sandbox',
    'fork bomb',
    { words: ['processes', 'start_threads', '200'], parts: FEW_PROCESSES },
    { ended: REFUSED, rules: ['runtime/process-limit'] },
    LIMITS.userProcesses,
    LIMITS.processes,
  ),
  taking(
    'more timers than leave enough for others',
    'descriptors',
    { words: ['take_timers', '2000'] },
    { ended: REFUSED, rules: [] },
    LIMITS.userSignals,
  ),
  taking(
    'more message queues than leave enough for others',
    'descriptors',
    { words: ['take_queues', '6'], parts: { manifest: { category: 'subprocess' } } },
    { ended: REFUSED, rules: [] },
    LIMITS.userQueues,
  ),
];

export const TIME: readonly HostileCase[] = [
  taking(
    'more CPU seconds than it has',
    'CPU spin',
    { words: ['processes', 'burn', '2.5'], parts: ONE_SECOND },
    { ended: SIGXCPU, rules: ['runtime/cpu-limit'] },
    LIMITS.cpu,
  ),
  taking(
    'more CPU seconds for a child',
    'CPU spin',
    { words: ['processes', 'burn_in_child', '2.5'], parts: ONE_SECOND },
    { ended: REFUSED, rules: ['runtime/cpu-limit'] },
    LIMITS.cpu,
  ),
  taking(
    'more time than its case has',
    'CPU spin',
    { words: ['processes', 'wait', '4'], parts: { cases: [{ name: 'waits', timeout_s: 1 }] } },
    { ended: SIGKILL, rules: ['runtime/timeout'] },
    LIMITS.wallClock,
  ),
  taking(
    'a higher limit for itself',
    'CPU spin',
    { words: ['raise_limit', '0'] },
    { ended: REFUSED, rules: [] },
    LIMITS.cpu,
  ),
];

export const SPACE: readonly HostileCase[] = [
  ...['/tmp/block', '/home/tool/.cache', '/dev/shm/block'].map((path) =>
    taking(
      `all the room there is at ${path}`,
      'disk fill',
      { words: ['fill', path, '80'] },
      { ended: REFUSED, rules: [] },
      TREE.boundedFolders,
    ),
  ),
  taking(
    'all the room of a granted folder',
    'disk fill',
    { words: ['fill_with_files', '/data', '10', '10'], parts: WRITING },
    { ended: REFUSED, rules: [] },
    TREE.boundedFolders,
  ),
  taking(
    'all the room of /dev',
    'disk fill',
    { words: ['fill', '/dev/shm/block', '80'] },
    { ended: REFUSED, rules: [] },
    TREE.boundedShm,
    TREE.sealedDev,
  ),
  taking(
    'a longer file than it may have',
    'disk fill',
    { words: ['processes', 'make_long', '/tmp/long', '1000'] },
    { ended: REFUSED, rules: [] },
    LIMITS.fileSize,
  ),
  taking(
    'more open files than it may have',
    'descriptors',
    { words: ['processes', 'open_many', '2000'] },
    { ended: REFUSED, rules: [] },
    LIMITS.openFiles,
  ),
  taking(
    'dumps of its memory',
    'disk fill',
    { words: ['raise_limit', '4'] },
    { ended: REFUSED, rules: [] },
    LIMITS.coreDumps,
  ),
  {
    name: 'output without end',
    of: 'memory bomb',
    attack: {
      words: ['processes', 'print_much', '3', 'the end'],
      parts: { cases: [{ name: 'prints', expect: { stdout_matches: ['the end'] } }] },
      succeeded: (end) => deviations(end).length === 0,
    },
    ended: WORKED,
    rules: ['runtime/unexpected-output'],
    exitCode: 1,
    wall: LIMITS.output,
  },
];

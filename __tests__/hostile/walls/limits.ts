// What a run may use up.
import type { Edit, Wall } from '../../kit/wall.ts';

const RESOURCES = 'src/sandbox/plan/resource-limits.ts';
const V1 = 'src/sandbox/cgroup/v1.ts';
const V2 = 'src/sandbox/cgroup/v2.ts';
const TRIAL = 'src/sandbox/chain/trial.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

function resource(name: string, find: string): Wall {
  return wall(`prlimit ${name}`, { file: RESOURCES, find, replace: '' });
}

export const LIMITS = {
  memory: wall(
    'memory',
    {
      file: V1,
      find: 'await this.#files.write(`${memory}/memory.limit_in_bytes`, String(memoryBytes));',
      replace: '',
    },
    {
      file: V1,
      find: '.write(`${memory}/memory.memsw.limit_in_bytes`, String(memoryBytes))',
      replace: '.read(`${memory}/memory.memsw.limit_in_bytes`)',
    },
    { file: V2, find: 'await this.#files.write(`${this.#folder}/memory.max`, String(memoryBytes));', replace: '' },
  ),
  processes: wall(
    'processes',
    { file: V1, find: 'await this.#files.write(`${pidsFolder}/pids.max`, String(pids));', replace: '' },
    { file: V2, find: 'await this.#files.write(`${this.#folder}/pids.max`, String(pids));', replace: '' },
  ),
  cpu: resource('--cpu', '`--cpu=${limits.cpuSeconds}:${hardCpuSeconds(limits)}`,'),
  fileSize: resource('--fsize', '`--fsize=${limits.fileBytes}`,'),
  openFiles: resource('--nofile', '`--nofile=${limits.openFiles}`,'),
  coreDumps: resource('--core', "'--core=0',"),
  userProcesses: resource('--nproc', '`--nproc=${Math.min(pids + SPARE_PROCESSES, inherited.processes)}`,'),
  userSignals: resource('--sigpending', '`--sigpending=${Math.min(PENDING_SIGNALS, inherited.pendingSignals)}`,'),
  userQueues: resource('--msgqueue', '`--msgqueue=${Math.min(QUEUE_BYTES, inherited.queueBytes)}`,'),
  wallClock: wall('the wall clock', {
    file: 'src/sandbox/chain/await-end.ts',
    find: 'timers.push(setTimeout(expire, wallSeconds * 1000));',
    replace: 'void [expire, wallSeconds];',
  }),
  output: wall('what is kept of the output', {
    file: TRIAL,
    find: 'const OUTPUT_CAP = 1024 * 1024;',
    replace: 'const OUTPUT_CAP = 1024 * 1024 * 1024;',
  }),
} as const;

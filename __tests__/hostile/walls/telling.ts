// What turns a deed into a finding. The kernel stops what leads out; these tell of it, and of what it does not stop.
import type { Edit, Wall } from '../../kit/wall.ts';

const COMPARE = 'src/observe/compare.ts';
const HOSTS = 'src/observe/compare/hosts.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

function told(name: string, call: string): Wall {
  return wall(`telling: ${name}`, { file: COMPARE, find: `    ...${call},\n`, replace: '' });
}

function toldOfHosts(name: string, call: string): Wall {
  return wall(`telling: ${name}`, { file: HOSTS, find: `    ...${call}(record),\n`, replace: '' });
}

export const TELLING = {
  integrity: told('a record with gaps', 'checkIntegrity(record.observation)'),
  writes: told('writes', 'compareWrites(record)'),
  reads: told('reads', 'compareReads(record)'),
  programs: told('programs', 'comparePrograms(record)'),
  sockets: told('sockets of services', 'compareUnixSockets(record)'),
  calls: told('system calls', 'compareSyscalls(record)'),
  names: toldOfHosts('names', 'undeclaredNames'),
  refusals: toldOfHosts('what the gateway refused', 'refusedByGateway'),
  pastGateway: toldOfHosts('what never came to the gateway', 'pastGateway'),
  ports: toldOfHosts('ports taken', 'undeclaredListening'),
  tracerLost: wall('telling: a tracer that was killed', {
    file: 'src/observe/observe-case.ts',
    find: 'if (trial.tracerKilled) {',
    replace: 'if (trial.tracerKilled && trial.timedOut) {',
  }),
  demands: wall('isolation that is demanded and not in force', {
    file: 'src/sandbox/isolation/demands.ts',
    find: "if (standings[name].state !== 'enforced') return false;",
    replace: '',
  }),
  demandedFilter: wall('a filter that is demanded and not in force', {
    file: 'src/sandbox/isolation/demands.ts',
    find: 'return category === undefined || ',
    replace: 'return category !== null || ',
  }),
} as const;

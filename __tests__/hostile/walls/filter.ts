// The seccomp filter, and the tracer's half of it.
import type { Edit, Wall } from '../../kit/wall.ts';

const ARGUMENTS = 'src/sandbox/seccomp/arguments.ts';
const TRIAL_FILTER = 'src/sandbox/seccomp/trial-filter.ts';
const DECLARED = 'src/sandbox/seccomp/declared.ts';
const COMPILE = 'src/sandbox/seccomp/compile.ts';
const PROFILE = 'src/sandbox/seccomp/profile.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

function argument(name: string, find: string, replace: string): Wall {
  return wall(`arguments: ${name}`, { file: ARGUMENTS, find, replace });
}

const TRAPPED = "if (standing !== 'declared' && isBeyondTracer(call, architecture)) return 'trapped';";

/** A bit that no argument has. */
const NO_BIT = '0';

export const FILTER = {
  whole: wall('the filter', {
    file: 'src/sandbox/plan/bwrap-arguments.ts',
    find: "...filters.flatMap((descriptor) => ['--add-seccomp-fd', String(descriptor)]),",
    replace: '',
  }),

  cloneNamespaces: argument(
    'no namespaces by clone',
    'noneOf(0, CLONE_NAMESPACES | CLONE_UNTRACED)',
    'noneOf(0, CLONE_UNTRACED)',
  ),
  cloneUntraced: argument(
    'no CLONE_UNTRACED',
    'noneOf(0, CLONE_NAMESPACES | CLONE_UNTRACED)',
    'noneOf(0, CLONE_NAMESPACES)',
  ),
  cloneFs: argument('no CLONE_FS between processes', 'mask: CLONE_FS | CLONE_THREAD', `mask: ${NO_BIT}`),
  tiocsti: argument('no TIOCSTI', 'values: [TIOCSTI, TIOCLINUX]', 'values: [TIOCLINUX]'),
  tioclinux: argument('no TIOCLINUX', 'values: [TIOCSTI, TIOCLINUX]', 'values: [TIOCSTI]'),
  personalities: argument('personalities', "['personality', [[oneOf(0, PERSONALITIES)]]],", ''),
  setId: argument('no set-id files', 'const SET_ID = 0o6000;', `const SET_ID = ${NO_BIT};`),
  ownFilter: argument('no filter of its own by prctl', 'values: [PR_SET_SECCOMP]', 'values: []'),
  localSockets: argument(
    'local sockets only, where no network is granted',
    'if (network) return NETWORK_SOCKETS;',
    'return NETWORK_SOCKETS;',
  ),
  socketFamilies: argument(
    'socket families',
    "['socket', sockets(profile, isTrial)],",
    "['socket', [[{ ...oneOf(0, [2, 10, 16]), test: { kind: 'not-in', values: [2, 10, 16] } }], ...NETWORK_SOCKETS]],",
  ),
  streamTypes: argument(
    'socket types',
    '[oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_TCP])]',
    '[oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM, SOCK_RAW], SOCK_TYPE_MASK)]',
  ),
  streamProtocols: argument('stream protocols', 'oneOf(2, [0, IPPROTO_TCP])', 'oneOf(2, [0], 0)'),
  datagramProtocols: argument('datagram protocols', 'oneOf(2, [0, IPPROTO_UDP])', 'oneOf(2, [0], 0)'),
  netlinkProtocols: argument('netlink protocols', 'oneOf(2, [NETLINK_ROUTE])', 'oneOf(2, [0], 0)'),
  socketPairs: argument('socket pairs', "['socketpair', LOCAL_SOCKETS],", ''),

  refused: wall('row: undeclared calls', {
    file: DECLARED,
    find: "? 'unknown' : 'refused'",
    replace: "? 'unknown' : 'declared'",
  }),
  tracerAnswers: wall('row: the tracer’s EPERM', {
    file: 'src/sandbox/plan/tracer-arguments.ts',
    find: "...['-e', `inject=!${names([...sets.passed, ...sets.enosys])}:error=EPERM`],",
    replace: '',
  }),
  notThere: wall(
    'row: calls that this kernel has not',
    { file: DECLARED, find: "? 'unknown' : 'refused'", replace: "? 'declared' : 'refused'" },
    // Of no calls at all strace would say that it does not know them.
    {
      file: 'src/sandbox/plan/tracer-arguments.ts',
      find: "...['-e', `inject=${names(sets.enosys)}:error=ENOSYS`],",
      replace: '',
    },
  ),
  trappedSetup: wall('row: calls of bwrap’s own set-up', {
    file: TRIAL_FILTER,
    find: TRAPPED,
    replace: `if (standing !== 'declared' && SETUP[architecture.name].has(call[0])) return 'declared';\n  ${TRAPPED}`,
  }),
  trappedNew: wall('row: calls that the tracer does not know', {
    file: TRIAL_FILTER,
    find: TRAPPED,
    replace: `if (standing !== 'declared' && call[1] > TRACER_KNOWS_UP_TO) return 'declared';\n  ${TRAPPED}`,
  }),
  nameless: wall('row: numbers without a name', {
    file: TRIAL_FILTER,
    find: 'fallback: TRAP',
    replace: "fallback: { kind: 'allow' }",
  }),
  foreign: wall('row: other architectures', {
    file: COMPILE,
    find: 'filter.architecture, numbered, foreign)',
    replace: 'filter.architecture, numbered, allowed)',
  }),
  x32: wall('row: x32', {
    file: COMPILE,
    find: 'aliasesFrom, foreign, native)',
    replace: 'aliasesFrom, allowed, native)',
  }),
  never: wall('the never list', {
    file: PROFILE,
    find: '[...syscalls.deny, ...NEVER]',
    replace: 'syscalls.deny',
  }),
  denied: wall('what a manifest or a policy takes away', {
    file: PROFILE,
    find: '[...syscalls.deny, ...NEVER]',
    replace: 'NEVER',
  }),
} as const;

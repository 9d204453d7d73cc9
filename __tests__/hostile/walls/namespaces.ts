// The namespaces and what ties the processes in them to the run.
import type { Edit, Wall } from '../../kit/wall.ts';

const BWRAP = 'src/sandbox/plan/bwrap-arguments.ts';
const ENTER = 'src/sandbox/plan/enter.ts';
const KEEPER = 'src/sandbox/chain/namespaces.ts';
const LAUNCH = 'src/sandbox/chain/launch.ts';

/** How groups begin that no sweep knows. */
export const UNSWEPT = 'unswept-';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

function flag(name: string, find: string): Wall {
  return wall(name, { file: BWRAP, find, replace: '' });
}

export const NAMESPACES = {
  noNested: wall('--disable-userns', { file: BWRAP, find: "'--disable-userns'", replace: "'--unshare-user'" }),
  pid: wall(
    '--unshare-pid',
    { file: BWRAP, find: "'--unshare-pid', ", replace: '' },
    // There the first process is the probe itself.
    {
      file: 'src/sandbox/isolation/probe.ts',
      find: 'childrenOf(firstProcess).find(',
      replace: '[firstProcess, ...childrenOf(firstProcess)].find(',
    },
  ),
  ipc: flag('--unshare-ipc', "'--unshare-ipc', "),
  hostName: flag('--hostname', "'--hostname', plan.hostName"),
  noCapability: flag('--cap-drop ALL', "'--cap-drop', 'ALL', "),
  ordinaryId: flag('--uid and --gid', ", '--uid', String(SANDBOX_ID), '--gid', String(SANDBOX_ID)"),
  diesWithParent: flag('--die-with-parent', "'--die-with-parent', "),
  newSession: flag('--new-session', "'--new-session', "),
  clearedEnvironment: flag('--clearenv', ", '--clearenv'"),
  network: wall('nsenter --net', { file: ENTER, find: ", '--net', ", replace: ', ' }),
  keeperPid: wall(
    'the keeper’s PID namespace',
    { file: KEEPER, find: ", '--pid', '--mount-proc', '--fork', '--kill-child'", replace: '' },
    { file: ENTER, find: '`--pid=/proc/${keeper}/ns/pid_for_children`, ', replace: '' },
    // It is the PID namespace's own /proc that needs a mount namespace.
    { file: ENTER, find: ", '--mount']", replace: ']' },
    // Without that namespace bwrap numbers its first process as the host does.
    { file: LAUNCH, find: 'nsenter && descendantNumbered(Number(pid), nsenter)', replace: 'Number(pid)' },
  ),
  parentDeath: wall('setpriv --pdeathsig', {
    file: LAUNCH,
    find: "setpriv, '--pdeathsig', 'KILL', strace,",
    replace: 'strace,',
  }),
  scrubbedEnvironment: wall('bwrap’s own environment', { file: LAUNCH, find: 'env: {},', replace: '' }),
  argumentsApart: wall('--args by descriptor', {
    file: LAUNCH,
    find: "'--args', String(DESCRIPTORS.args)",
    replace: '...bwrapArguments(plan).args',
  }),
  /** By a name that the next run does not know for that of a run: whoever removes it has to remove the groups too. */
  sweptGroups: wall('the next run sweeps', {
    file: 'src/sandbox/host/run-name.ts',
    find: 'return `as-declared-${process.pid}',
    replace: `return \`${UNSWEPT}\${process.pid}`,
  }),
  dropsRoot: wall('root drops to an ordinary user', {
    file: 'src/sandbox/host/identity.ts',
    find: 'process.getuid?.() === 0 ?',
    replace: 'process.getuid?.() === -1 ?',
  }),
  closedDescriptors: wall('inherited descriptors are closed', {
    file: 'src/sandbox/chain/descriptors.ts',
    find: 'descriptor > 2 && staysOpen(descriptor)',
    replace: 'descriptor < 0 && staysOpen(descriptor)',
  }),
} as const;

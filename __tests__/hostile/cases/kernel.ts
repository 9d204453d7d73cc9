// System calls that no tool has, or not with these arguments.
import { deviations, REFUSED } from '../../kit/attack.ts';
import type { HostileCase } from '../../kit/hostile-case.ts';
import type { Wall } from '../../kit/wall.ts';
import { FILTER } from '../walls/filter.ts';
import { NAMESPACES } from '../walls/namespaces.ts';
import { TELLING } from '../walls/telling.ts';
import type { Item } from './attack-list.ts';

/** As shells tell it. */
const SIGSYS = 128 + 31;

const NETWORKING = { category: 'web-client', capabilities: { networking: { allowed_domains: ['api.example.com'] } } };

interface Asked {
  /** As `kernel` names it. */
  readonly asks: string;
  readonly of: Item;
  readonly wall: Wall;
  readonly behind?: readonly Wall[];
  readonly manifest?: object;
}

/** The probe of every run asks for an undeclared call too, and what is demanded is not in force when it gets it. */
const PROBED: readonly Wall[] = [FILTER.refused, FILTER.trappedSetup];

function asking(
  { asks, of, wall, behind: others, manifest }: Asked,
  how: Pick<HostileCase, 'ended' | 'rules'>,
): HostileCase {
  const attack = { words: ['kernel', asks], ...(manifest && { parts: { manifest } }) };
  const behind = [
    ...(others ?? []),
    ...([wall, ...(others ?? [])].some((each) => PROBED.includes(each)) ? [TELLING.demands] : []),
  ];
  return { name: `the kernel’s ${asks}`, of, attack, ...how, exitCode: 1, wall, behind };
}

/** Answered by the tracer. */
function refused(asked: Asked): HostileCase {
  return asking(asked, { ended: REFUSED, rules: ['runtime/undeclared-syscall'] });
}

/** Answered by the kernel with a signal. */
function trapped(asked: Asked): HostileCase {
  return asking(asked, { ended: SIGSYS, rules: ['runtime/undeclared-syscall'] });
}

/** Answered as if the kernel had no such call: libraries ask by themselves and go on without, so some are no deviation. */
function absent(asked: Asked, isOrdinary = false): HostileCase {
  return asking(asked, { ended: REFUSED, rules: isOrdinary ? [] : ['runtime/undeclared-syscall'] });
}

function declaring(...allow: readonly string[]): object {
  return { capabilities: { syscalls: { allow } } };
}

export const TERMINAL: readonly HostileCase[] = [
  trapped({ asks: 'tiocsti', of: 'TIOCSTI', wall: FILTER.tiocsti }),
  trapped({ asks: 'tiocsti-terminal', of: 'TIOCSTI', wall: FILTER.tiocsti }),
  trapped({ asks: 'tioclinux', of: 'TIOCLINUX', wall: FILTER.tioclinux }),
  trapped({ asks: 'tioclinux-high', of: 'TIOCLINUX', wall: FILTER.tioclinux }),
];

export const SET_ID: readonly HostileCase[] = [
  ...['set-id', 'set-id-open', 'set-id-descriptor'].map((asks) => trapped({ asks, of: 'setuid', wall: FILTER.setId })),
  absent({ asks: 'set-id-openat2', of: 'setuid', wall: FILTER.notThere }, true),
];

export const OTHER_PROCESSES: readonly HostileCase[] = [
  refused({ asks: 'ptrace', of: 'ptrace and friends', wall: FILTER.never, manifest: declaring('ptrace') }),
  refused({ asks: 'ptrace-child', of: 'ptrace and friends', wall: FILTER.refused }),
  refused({ asks: 'process-vm', of: 'ptrace and friends', wall: FILTER.refused }),
  refused({ asks: 'pidfd', of: 'ptrace and friends', wall: FILTER.refused }),
  refused({ asks: 'kcmp', of: 'ptrace and friends', wall: FILTER.never, manifest: declaring('kcmp') }),
  ...['ptrace', 'process-vm'].map(
    (asks): HostileCase => ({
      name: `the kernel’s ${asks}, untold`,
      of: 'ptrace and friends',
      attack: { words: ['kernel', asks], succeeded: (end) => deviations(end).length === 0 },
      ended: REFUSED,
      rules: ['runtime/undeclared-syscall'],
      exitCode: 1,
      wall: TELLING.calls,
    }),
  ),
  trapped({ asks: 'clone-untraced', of: 'CLONE_UNTRACED', wall: FILTER.cloneUntraced }),
  absent({ asks: 'clone3-untraced', of: 'CLONE_UNTRACED', wall: FILTER.notThere }, true),
  refused({ asks: 'userfaultfd', of: 'calls of exploits', wall: FILTER.never, manifest: declaring('userfaultfd') }),
  refused({ asks: 'vmsplice', of: 'calls of exploits', wall: FILTER.never, manifest: declaring('vmsplice') }),
  refused({ asks: 'modify-ldt', of: 'calls of exploits', wall: FILTER.refused }),
  refused({ asks: 'handle', of: 'calls of exploits', wall: FILTER.refused }),
  refused({ asks: 'fanotify', of: 'calls of exploits', wall: FILTER.refused }),
  refused({ asks: 'keyring', of: 'keyrings', wall: FILTER.never, manifest: declaring('keyctl') }),
  refused({ asks: 'add-key', of: 'keyrings', wall: FILTER.refused }),
  refused({ asks: 'scheduler', of: 'the neighbours’ share', wall: FILTER.refused }),
];

export const ABI: readonly HostileCase[] = [
  trapped({ asks: 'int80', of: 'int80', wall: FILTER.foreign }),
  trapped({ asks: 'int80-close', of: 'int80', wall: FILTER.foreign }),
  trapped({ asks: 'x32', of: 'x32', wall: FILTER.x32 }),
  trapped({ asks: 'x32-write', of: 'x32', wall: FILTER.x32 }),
  trapped({ asks: 'tiocsti-high', of: '64-bit high halves', wall: FILTER.tiocsti }),
  trapped({ asks: 'inet-high', of: '64-bit high halves', wall: FILTER.localSockets }),
  trapped({ asks: 'seccomp-high', of: '64-bit high halves', wall: FILTER.ownFilter }),
  absent({ asks: 'clone3', of: 'clone3', wall: FILTER.notThere }, true),
  absent({ asks: 'clone3-user', of: 'clone3', wall: FILTER.notThere, behind: [NAMESPACES.noNested] }, true),
  absent({ asks: 'io_uring', of: 'io_uring', wall: FILTER.notThere }, true),
  absent({ asks: 'io_uring-register', of: 'io_uring', wall: FILTER.notThere }),
  absent({ asks: 'fsopen', of: 'new mount API', wall: FILTER.notThere }),
  absent({ asks: 'open-tree', of: 'new mount API', wall: FILTER.notThere }),
  absent({ asks: 'move-mount', of: 'new mount API', wall: FILTER.notThere }),
  refused({ asks: 'memfd', of: 'memfd+execveat', wall: FILTER.refused }),
  refused({ asks: 'personality', of: 'personality', wall: FILTER.refused, behind: [FILTER.personalities] }),
  refused({ asks: 'personality-exec', of: 'personality', wall: FILTER.tracerAnswers }),
  trapped({
    asks: 'personality',
    of: 'personality',
    wall: FILTER.personalities,
    manifest: declaring('personality'),
  }),
  trapped({ asks: 'seccomp', of: 'own seccomp', wall: FILTER.ownFilter }),
  refused({ asks: 'seccomp-call', of: 'own seccomp', wall: FILTER.refused }),
  refused({ asks: 'seccomp-listener', of: 'own seccomp', wall: FILTER.refused }),
  trapped({ asks: 'seccomp-long', of: 'oversized filter', wall: FILTER.ownFilter }),
  refused({ asks: 'seccomp-call-long', of: 'oversized filter', wall: FILTER.refused }),
  trapped({ asks: 'unknown', of: 'numbers without a name', wall: FILTER.nameless }),
  trapped({ asks: 'cachestat', of: 'numbers without a name', wall: FILTER.trappedNew }),
  trapped({ asks: 'unknown', of: 'no filter at all', wall: FILTER.whole, behind: [TELLING.demands] }),
  refused({
    asks: 'memfd',
    of: 'calls that a manifest gives up',
    wall: FILTER.denied,
    manifest: { category: 'subprocess', capabilities: { syscalls: { deny: ['memfd_create'] } } },
  }),
];

export const PRIVILEGE: readonly HostileCase[] = [
  trapped({ asks: 'unshare', of: 'nested userns', wall: FILTER.trappedSetup, behind: [NAMESPACES.noNested] }),
  trapped({ asks: 'unshare', of: 'nested userns', wall: NAMESPACES.noNested, behind: [FILTER.trappedSetup] }),
  trapped({ asks: 'clone-user', of: 'nested userns', wall: FILTER.cloneNamespaces, behind: [NAMESPACES.noNested] }),
  trapped({ asks: 'clone-net', of: 'nested userns', wall: FILTER.cloneNamespaces }),
  trapped({ asks: 'mount', of: 'remount', wall: FILTER.trappedSetup }),
  trapped({ asks: 'remount', of: 'remount', wall: FILTER.trappedSetup }),
  trapped({ asks: 'sethostname', of: 'remount', wall: FILTER.trappedSetup }),
  refused({ asks: 'setuid', of: 'setuid', wall: FILTER.refused }),
  refused({ asks: 'setresgid', of: 'setuid', wall: FILTER.refused }),
  refused({ asks: 'setns', of: 'setns through /proc', wall: FILTER.refused }),
  refused({ asks: 'setns-nowhere', of: 'setns through /proc', wall: FILTER.refused }),
];

export const SOCKETS: readonly HostileCase[] = [
  trapped({ asks: 'inet', of: 'raw IP', wall: FILTER.localSockets }),
  trapped({ asks: 'raw', of: 'raw IP', wall: FILTER.streamTypes, manifest: NETWORKING }),
  trapped({ asks: 'raw6', of: 'raw IP', wall: FILTER.streamTypes, manifest: NETWORKING }),
  trapped({ asks: 'packet', of: 'AF_ALG/VSOCK/PACKET', wall: FILTER.socketFamilies, manifest: NETWORKING }),
  trapped({ asks: 'vsock', of: 'AF_ALG/VSOCK/PACKET', wall: FILTER.socketFamilies, manifest: NETWORKING }),
  trapped({ asks: 'alg', of: 'AF_ALG/VSOCK/PACKET', wall: FILTER.socketFamilies, manifest: NETWORKING }),
  trapped({ asks: 'alg-high', of: 'AF_ALG/VSOCK/PACKET', wall: FILTER.socketFamilies, manifest: NETWORKING }),
  trapped({ asks: 'ping', of: 'UDP/QUIC', wall: FILTER.datagramProtocols, manifest: NETWORKING }),
  trapped({ asks: 'udplite', of: 'UDP/QUIC', wall: FILTER.datagramProtocols, manifest: NETWORKING }),
  trapped({ asks: 'mptcp', of: 'other transports', wall: FILTER.streamProtocols, manifest: NETWORKING }),
  trapped({ asks: 'netlink-diag', of: 'netlink', wall: FILTER.netlinkProtocols, manifest: NETWORKING }),
  trapped({ asks: 'netlink-uevent', of: 'netlink', wall: FILTER.netlinkProtocols, manifest: NETWORKING }),
  trapped({ asks: 'socketpair-raw', of: 'other transports', wall: FILTER.socketPairs }),
];

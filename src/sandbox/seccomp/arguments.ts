import type { Condition } from './filter.ts';
import type { SyscallProfile } from './profile.ts';

/*
 * Calls that are declared but not with every argument. The list follows the documented escapes:
 * namespaces by clone (user_namespaces(7)), CLONE_UNTRACED (hides a child from the tracer), CLONE_FS without
 * CLONE_THREAD (a process moves the folder that another one's paths start from, which the trace does not tell),
 * typing into the terminal (TIOCSTI, TIOCLINUX: CVE-2017-5226, CVE-2023-28100), sockets that no namespace confines
 * (AF_ALG writes the page cache through read-only mounts: CVE-2026-31431; AF_VSOCK reaches the hypervisor), a filter of
 * the tool's own (seccomp(2): SECCOMP_RET_USER_NOTIF takes a call away from the tracer), a personality that switches off
 * what hardens a process (ADDR_NO_RANDOMIZE, READ_IMPLIES_EXEC: personality(2)), files that run with the rights of whom they
 * belong to (in a granted folder of the host they would outlive the sandbox: systemd.exec(5), RestrictSUIDSGID=; openat2 keeps
 * its mode where no filter sees it, so it is on the never list).
 *
 * The values are the same on every architecture that there is a table for, and so is the order of arguments: arm64 has
 * clone's parent_tid and tls the other way round (CONFIG_CLONE_BACKWARDS), and its flags in the same place.
 *
 * Each of these arguments is read as 32 bits by the kernel (clone's by lower_32_bits), so none looks at the high half.
 */

// linux/sched.h
const CLONE_NAMESPACES =
  0x0002_0000 | 0x0200_0000 | 0x0400_0000 | 0x0800_0000 | 0x1000_0000 | 0x2000_0000 | 0x4000_0000;
const CLONE_UNTRACED = 0x0080_0000;
const CLONE_FS = 0x0000_0200;
const CLONE_THREAD = 0x0001_0000;

// asm-generic/ioctls.h
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;

// linux/prctl.h
const PR_SET_KEEPCAPS = 8;
const PR_SET_SECCOMP = 22;
const PR_CAPBSET_READ = 23;
const PR_GET_SECUREBITS = 27;
const PR_SET_NO_NEW_PRIVS = 38;
const PR_GET_NO_NEW_PRIVS = 39;
const PR_CAP_AMBIENT = 47;

// linux/personality.h; the last one asks and changes nothing
const PER_LINUX = 0;
const PER_LINUX32 = 8;
const UNAME26 = 0x0002_0000;
const PERSONALITIES = [PER_LINUX, PER_LINUX32, UNAME26, UNAME26 | PER_LINUX32, 0xffff_ffff];

// linux/socket.h, linux/net.h, linux/in.h
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const SOCK_TYPE_MASK = 0xf;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SOCK_RAW = 3;
const SOCK_SEQPACKET = 5;
const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;
const NETLINK_ROUTE = 0;

// linux/stat.h: S_ISUID, S_ISGID
const SET_ID = 0o6000;

// asm-generic/fcntl.h: without one of these the mode is not read, and may be anything
const O_CREAT = 0o100;
const O_TMPFILE = 0o20000000;

const ALL_BITS = 0xffff_ffff;

function oneOf(argument: Condition['argument'], values: readonly number[], mask = ALL_BITS): Condition {
  return { argument, half: 'low', mask, test: { kind: 'in', values } };
}

function noneOf(argument: Condition['argument'], mask: number): Condition {
  return { argument, half: 'low', mask, test: { kind: 'none' } };
}

function noSetId(mode: Condition['argument']): readonly (readonly Condition[])[] {
  return [[noneOf(mode, SET_ID)]];
}

function noSetIdMade(flags: Condition['argument'], mode: Condition['argument']): readonly (readonly Condition[])[] {
  return [[noneOf(flags, O_CREAT | O_TMPFILE)], ...noSetId(mode)];
}

const NO_OWN_FILTER: readonly (readonly Condition[])[] = [
  [{ argument: 0, half: 'low', mask: ALL_BITS, test: { kind: 'not-in', values: [PR_SET_SECCOMP] } }],
];

/** What setpriv asks and gives up; a process without capabilities gains nothing by any of it. */
const SHUTTING_IN: readonly (readonly Condition[])[] = [
  [
    oneOf(0, [
      ...[PR_SET_KEEPCAPS, PR_SET_NO_NEW_PRIVS],
      ...[PR_CAPBSET_READ, PR_GET_SECUREBITS, PR_GET_NO_NEW_PRIVS, PR_CAP_AMBIENT],
    ]),
  ],
];

const LOCAL_SOCKETS: readonly (readonly Condition[])[] = [
  [oneOf(0, [AF_UNIX]), oneOf(1, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET], SOCK_TYPE_MASK)],
];

// How getaddrinfo and npm ask which addresses and interfaces the sandbox has.
const INTERFACE_SOCKETS: readonly (readonly Condition[])[] = [
  ...LOCAL_SOCKETS,
  [oneOf(0, [AF_NETLINK]), oneOf(1, [SOCK_RAW, SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [NETLINK_ROUTE])],
];

// Java looks which protocols there are by making a socket of each.
const PROTOCOL_SOCKETS: readonly (readonly Condition[])[] = [
  ...INTERFACE_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_TCP])],
];

// UDP goes no further than the gateway's resolver.
const NETWORK_SOCKETS: readonly (readonly Condition[])[] = [
  ...PROTOCOL_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_UDP])],
];

/**
 * Looking takes a bind; whoever has none gets no such socket either. A trial would kill Java for what it only looked at, so
 * there it gets the socket: the gateway answers every connection, and tells it.
 */
function sockets({ network, allowed }: SyscallProfile, isTrial: boolean): readonly (readonly Condition[])[] {
  if (network) return NETWORK_SOCKETS;
  if (!allowed.has('bind')) return LOCAL_SOCKETS;
  return isTrial ? PROTOCOL_SOCKETS : INTERFACE_SOCKETS;
}

/**
 * The alternatives under which a call is allowed, for the calls whose arguments matter.
 * @param isTrial whether others end the program instead of being answered with an error
 */
export function argumentRules(
  profile: SyscallProfile,
  isTrial: boolean,
): ReadonlyMap<string, readonly (readonly Condition[])[]> {
  return new Map([
    ['chmod', noSetId(1)],
    [
      'clone',
      [
        [
          noneOf(0, CLONE_NAMESPACES | CLONE_UNTRACED),
          { argument: 0, half: 'low', mask: CLONE_FS | CLONE_THREAD, test: { kind: 'not-in', values: [CLONE_FS] } },
        ],
      ],
    ],
    ['creat', noSetId(1)],
    ['fchmod', noSetId(1)],
    ['fchmodat', noSetId(2)],
    ['fchmodat2', noSetId(2)],
    ['ioctl', [[{ argument: 1, half: 'low', mask: ALL_BITS, test: { kind: 'not-in', values: [TIOCSTI, TIOCLINUX] } }]]],
    ['mknod', noSetId(1)],
    ['mknodat', noSetId(2)],
    ['open', noSetIdMade(1, 2)],
    ['openat', noSetIdMade(2, 3)],
    ['personality', [[oneOf(0, PERSONALITIES)]]],
    ['prctl', profile.forLandlock.has('prctl') ? SHUTTING_IN : NO_OWN_FILTER],
    ['socket', sockets(profile, isTrial)],
    ['socketpair', LOCAL_SOCKETS],
  ]);
}

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/sandbox/seccomp/arguments.ts
var CLONE_NAMESPACES = 131072 | 33554432 | 67108864 | 134217728 | 268435456 | 536870912 | 1073741824;
var CLONE_UNTRACED = 8388608;
var CLONE_FS = 512;
var CLONE_THREAD = 65536;
var TIOCSTI = 21522;
var TIOCLINUX = 21532;
var PR_SET_KEEPCAPS = 8;
var PR_SET_SECCOMP = 22;
var PR_CAPBSET_READ = 23;
var PR_GET_SECUREBITS = 27;
var PR_SET_NO_NEW_PRIVS = 38;
var PR_GET_NO_NEW_PRIVS = 39;
var PR_CAP_AMBIENT = 47;
var PER_LINUX = 0;
var PER_LINUX32 = 8;
var UNAME26 = 131072;
var PERSONALITIES = [PER_LINUX, PER_LINUX32, UNAME26, UNAME26 | PER_LINUX32, 4294967295];
var AF_UNIX = 1;
var AF_INET = 2;
var AF_INET6 = 10;
var AF_NETLINK = 16;
var SOCK_TYPE_MASK = 15;
var SOCK_STREAM = 1;
var SOCK_DGRAM = 2;
var SOCK_RAW = 3;
var SOCK_SEQPACKET = 5;
var IPPROTO_TCP = 6;
var IPPROTO_UDP = 17;
var NETLINK_ROUTE = 0;
var SET_ID = 3072;
var O_CREAT = 64;
var O_TMPFILE = 4194304;
var ALL_BITS = 4294967295;
function oneOf(argument, values, mask = ALL_BITS) {
  return { argument, half: "low", mask, test: { kind: "in", values } };
}
function noneOf(argument, mask) {
  return { argument, half: "low", mask, test: { kind: "none" } };
}
function noSetId(mode) {
  return [[noneOf(mode, SET_ID)]];
}
function noSetIdMade(flags, mode) {
  return [[noneOf(flags, O_CREAT | O_TMPFILE)], ...noSetId(mode)];
}
var NO_OWN_FILTER = [
  [{ argument: 0, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [PR_SET_SECCOMP] } }]
];
var SHUTTING_IN = [
  [
    oneOf(0, [
      ...[PR_SET_KEEPCAPS, PR_SET_NO_NEW_PRIVS],
      ...[PR_CAPBSET_READ, PR_GET_SECUREBITS, PR_GET_NO_NEW_PRIVS, PR_CAP_AMBIENT]
    ])
  ]
];
var LOCAL_SOCKETS = [
  [oneOf(0, [AF_UNIX]), oneOf(1, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET], SOCK_TYPE_MASK)]
];
var INTERFACE_SOCKETS = [
  ...LOCAL_SOCKETS,
  [oneOf(0, [AF_NETLINK]), oneOf(1, [SOCK_RAW, SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [NETLINK_ROUTE])]
];
var PROTOCOL_SOCKETS = [
  ...INTERFACE_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_STREAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_TCP])]
];
var NETWORK_SOCKETS = [
  ...PROTOCOL_SOCKETS,
  [oneOf(0, [AF_INET, AF_INET6]), oneOf(1, [SOCK_DGRAM], SOCK_TYPE_MASK), oneOf(2, [0, IPPROTO_UDP])]
];
function sockets({ network, allowed }, isTrial) {
  if (network) return NETWORK_SOCKETS;
  if (!allowed.has("bind")) return LOCAL_SOCKETS;
  return isTrial ? PROTOCOL_SOCKETS : INTERFACE_SOCKETS;
}
function argumentRules(profile, isTrial) {
  return /* @__PURE__ */ new Map([
    ["chmod", noSetId(1)],
    [
      "clone",
      [
        [
          noneOf(0, CLONE_NAMESPACES | CLONE_UNTRACED),
          { argument: 0, half: "low", mask: CLONE_FS | CLONE_THREAD, test: { kind: "not-in", values: [CLONE_FS] } }
        ]
      ]
    ],
    ["creat", noSetId(1)],
    ["fchmod", noSetId(1)],
    ["fchmodat", noSetId(2)],
    ["fchmodat2", noSetId(2)],
    ["ioctl", [[{ argument: 1, half: "low", mask: ALL_BITS, test: { kind: "not-in", values: [TIOCSTI, TIOCLINUX] } }]]],
    ["mknod", noSetId(1)],
    ["mknodat", noSetId(2)],
    ["open", noSetIdMade(1, 2)],
    ["openat", noSetIdMade(2, 3)],
    ["personality", [[oneOf(0, PERSONALITIES)]]],
    ["prctl", profile.forLandlock.has("prctl") ? SHUTTING_IN : NO_OWN_FILTER],
    ["socket", sockets(profile, isTrial)],
    ["socketpair", LOCAL_SOCKETS]
  ]);
}

// src/sandbox/seccomp/filter.ts
var ALLOW = { kind: "allow" };
var TRACE = { kind: "trace" };
var TRAP = { kind: "trap" };
var KILL = { kind: "kill" };

// src/sandbox/seccomp/trial-sets.json
var trial_sets_default = {
  bwrapSetup: {
    "x86-64": [
      "access",
      "arch_prctl",
      "brk",
      "capget",
      "capset",
      "chdir",
      "clone",
      "close",
      "creat",
      "eventfd2",
      "execve",
      "exit_group",
      "faccessat2",
      "fchdir",
      "fchmod",
      "fcntl",
      "getcwd",
      "getdents64",
      "geteuid",
      "getgid",
      "getrandom",
      "getuid",
      "ioctl",
      "mkdir",
      "mmap",
      "mount",
      "mprotect",
      "munmap",
      "newfstatat",
      "openat",
      "pivot_root",
      "poll",
      "prctl",
      "pread64",
      "prlimit64",
      "read",
      "readlink",
      "rseq",
      "rt_sigprocmask",
      "set_robust_list",
      "set_tid_address",
      "sethostname",
      "setsid",
      "signalfd4",
      "statfs",
      "symlink",
      "umask",
      "umount2",
      "unlink",
      "unshare",
      "wait4",
      "write"
    ],
    aarch64: [
      "brk",
      "capget",
      "capset",
      "chdir",
      "clone",
      "close",
      "eventfd2",
      "execve",
      "exit_group",
      "faccessat",
      "faccessat2",
      "fchdir",
      "fchmod",
      "fcntl",
      "getcwd",
      "getdents64",
      "geteuid",
      "getgid",
      "getrandom",
      "getuid",
      "ioctl",
      "mkdirat",
      "mmap",
      "mount",
      "mprotect",
      "munmap",
      "newfstatat",
      "openat",
      "pivot_root",
      "ppoll",
      "prctl",
      "pread64",
      "prlimit64",
      "read",
      "readlinkat",
      "rseq",
      "rt_sigprocmask",
      "set_robust_list",
      "set_tid_address",
      "sethostname",
      "setsid",
      "signalfd4",
      "statfs",
      "symlinkat",
      "umask",
      "umount2",
      "unlinkat",
      "unshare",
      "wait4",
      "write"
    ]
  },
  enosys: [
    "clone3",
    "fsconfig",
    "fsmount",
    "fsopen",
    "fspick",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "mount_setattr",
    "move_mount",
    "open_tree",
    "openat2"
  ],
  witnessed: [
    "bind",
    "chdir",
    "chmod",
    "chown",
    "clone",
    "connect",
    "creat",
    "execve",
    "execveat",
    "fchdir",
    "fchmodat",
    "fchmodat2",
    "fchownat",
    "fork",
    "futimesat",
    "lchown",
    "link",
    "linkat",
    "listen",
    "lremovexattr",
    "lsetxattr",
    "mkdir",
    "mkdirat",
    "mknod",
    "mknodat",
    "open",
    "openat",
    "removexattr",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "sendmmsg",
    "sendmsg",
    "sendto",
    "setxattr",
    "socket",
    "symlink",
    "symlinkat",
    "truncate",
    "unlink",
    "unlinkat",
    "utime",
    "utimensat",
    "utimes",
    "vfork"
  ]
};

// src/sandbox/seccomp/declared.ts
var ANSWERED_ENOSYS = new Set(trial_sets_default.enosys);
function standingOf(call, profile) {
  if (profile.allowed.has(call)) return "declared";
  return ANSWERED_ENOSYS.has(call) ? "unknown" : "refused";
}
function declaredRules(profile, otherwise) {
  const conditions = argumentRules(profile, otherwise.kind === "trap");
  return (call) => {
    const when = conditions.get(call);
    return when === void 0 ? { action: ALLOW } : { action: ALLOW, when, otherwise };
  };
}
function filterOf({ audit, calls, aliasesFrom }, ruleOf, answers) {
  const rules = new Map([...calls].map((call) => [call[1], ruleOf(call)]));
  return { architecture: audit, rules, ...answers, ...aliasesFrom !== void 0 && { aliasesFrom } };
}

// src/sandbox/seccomp/run-filter.ts
var EPERM = { kind: "errno", errno: 1 };
var ENOSYS = { kind: "errno", errno: 38 };
function tracersPlace(architecture) {
  return { architecture: architecture.audit, rules: /* @__PURE__ */ new Map(), fallback: ALLOW, foreign: ALLOW };
}
function runFilter(profile, architecture) {
  const declared = declaredRules(profile, EPERM);
  const ruleOf = (name) => {
    switch (standingOf(name, profile)) {
      case "declared":
        return declared(name);
      case "unknown":
        return { action: ENOSYS };
      case "refused":
        return { action: EPERM };
    }
  };
  return filterOf(architecture, ([name]) => ruleOf(name), { fallback: EPERM, foreign: KILL });
}

export {
  TRACE,
  TRAP,
  trial_sets_default,
  standingOf,
  declaredRules,
  filterOf,
  tracersPlace,
  runFilter
};

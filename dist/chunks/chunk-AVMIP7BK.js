import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ARCHITECTURES
} from "./chunk-QPM5KUBW.js";
import {
  CATEGORIES
} from "./chunk-WEALFABM.js";

// policies/seccomp/profiles.json
var profiles_default = {
  about: "System calls by what they are for, and the groups that each category of tool is granted. Names are those of x86-64; an architecture passes over those that it has not.",
  groups: [
    {
      name: "io",
      reason: "Read and write descriptors the tool already holds.",
      calls: ["close", "close_range", "copy_file_range", "dup", "dup2", "dup3", "fadvise64", "fcntl", "fdatasync", "flock", "fsync", "ftruncate", "ioctl", "lseek", "pipe", "pipe2", "pread64", "preadv", "preadv2", "pwrite64", "pwritev", "pwritev2", "read", "readahead", "readv", "sendfile", "splice", "tee", "write", "writev"]
    },
    {
      name: "events",
      reason: "Wait for descriptors to become ready.",
      calls: ["epoll_create", "epoll_create1", "epoll_ctl", "epoll_ctl_old", "epoll_pwait", "epoll_pwait2", "epoll_wait", "epoll_wait_old", "eventfd", "eventfd2", "poll", "ppoll", "pselect6", "select", "signalfd", "signalfd4"]
    },
    {
      name: "timers",
      reason: "Clocks to read and timers to set; no clock can be changed.",
      calls: ["alarm", "clock_getres", "clock_gettime", "clock_nanosleep", "getitimer", "gettimeofday", "nanosleep", "setitimer", "time", "timer_create", "timer_delete", "timer_getoverrun", "timer_gettime", "timer_settime", "timerfd_create", "timerfd_gettime", "timerfd_settime", "times"]
    },
    {
      name: "signals",
      reason: "Signals within the sandbox: its PID namespace holds nobody else.",
      calls: ["kill", "pause", "pidfd_send_signal", "restart_syscall", "rt_sigaction", "rt_sigpending", "rt_sigprocmask", "rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "sigaltstack", "tgkill", "tkill"]
    },
    {
      name: "memory",
      reason: "The tool's own address space, under the memory limit.",
      calls: ["brk", "madvise", "membarrier", "mincore", "mlock", "mmap", "mprotect", "mremap", "msync", "munlock", "munmap", "pkey_alloc", "pkey_free", "pkey_mprotect"]
    },
    {
      name: "threads",
      reason: "Threads and what their C library needs to run them.",
      calls: ["arch_prctl", "futex", "futex_waitv", "get_robust_list", "get_thread_area", "rseq", "sched_get_priority_max", "sched_get_priority_min", "sched_getaffinity", "sched_getparam", "sched_getscheduler", "sched_setaffinity", "sched_yield", "set_robust_list", "set_thread_area", "set_tid_address"]
    },
    {
      name: "processes",
      reason: "Start programs and wait for them: which ones is judged by name, how many by the pid limit.",
      calls: ["clone", "execve", "exit", "exit_group", "fork", "getpgid", "getpgrp", "getpid", "getppid", "getsid", "gettid", "pidfd_open", "prctl", "setpgid", "setsid", "vfork", "wait4", "waitid"]
    },
    {
      name: "identity",
      reason: "Read who and where the process is; nothing is changed.",
      calls: ["capget", "capset", "getcpu", "getegid", "geteuid", "getgid", "getgroups", "getpriority", "getrandom", "getresgid", "getresuid", "getrlimit", "getrusage", "getuid", "prlimit64", "setrlimit", "sysinfo", "umask", "uname"]
    },
    {
      name: "read-files",
      reason: "Find, open and inspect files; what is there to see is decided by the mounts.",
      calls: ["access", "chdir", "faccessat", "faccessat2", "fchdir", "fgetxattr", "flistxattr", "fstat", "fstatfs", "getcwd", "getdents", "getdents64", "getxattr", "lgetxattr", "listxattr", "llistxattr", "lstat", "newfstatat", "open", "openat", "openat2", "readlink", "readlinkat", "stat", "statfs", "statx"]
    },
    {
      name: "scratch-files",
      reason: "Make, move, link and remove files and set their owners, modes, times and attributes where a mount is writable, as language runtimes do in their private /tmp.",
      calls: ["chmod", "chown", "creat", "fchmod", "fchmodat", "fchmodat2", "fchown", "fchownat", "fremovexattr", "fsetxattr", "futimesat", "lchown", "link", "linkat", "lremovexattr", "lsetxattr", "mkdir", "mkdirat", "removexattr", "rename", "renameat", "renameat2", "rmdir", "setxattr", "symlink", "symlinkat", "unlink", "unlinkat", "utime", "utimensat", "utimes"]
    },
    {
      name: "local-sockets",
      reason: "Sockets between the tool's own processes: AF_UNIX alone unless networking is granted.",
      calls: ["connect", "getpeername", "getsockname", "getsockopt", "recvfrom", "recvmsg", "sendmsg", "sendto", "setsockopt", "shutdown", "socket", "socketpair"]
    },
    {
      name: "landlock",
      reason: "Shut the caller in further, which is all that they can do. Where the host has Landlock every tool is started by a program that calls them, so no denial takes them away there.",
      calls: ["landlock_add_rule", "landlock_create_ruleset", "landlock_restrict_self"]
    },
    {
      name: "change-files",
      reason: "Make named pipes, set how much room files take, and flush them to the disk.",
      calls: ["fallocate", "mknod", "mknodat", "sync", "sync_file_range", "syncfs", "truncate"]
    },
    {
      name: "watch-files",
      reason: "Be told when a file changes.",
      calls: ["inotify_add_watch", "inotify_init", "inotify_init1", "inotify_rm_watch"]
    },
    {
      name: "network-interfaces",
      reason: "Look which addresses, interfaces and protocols the sandbox has: npm and Java do whenever they start. Without networking nothing is reached by it, and binding a port is told.",
      calls: ["bind"]
    },
    {
      name: "network-client",
      reason: "Open connections; where they end is decided by the egress gateway.",
      calls: ["bind", "recvmmsg", "sendmmsg"]
    },
    {
      name: "network-server",
      reason: "Accept connections from within the sandbox on a granted port; no inbound path exists.",
      calls: ["accept", "accept4", "listen"]
    },
    {
      name: "ipc",
      reason: "System V and POSIX queues, semaphores and shared memory in the sandbox's own IPC namespace.",
      calls: ["memfd_create", "mq_getsetattr", "mq_notify", "mq_open", "mq_timedreceive", "mq_timedsend", "mq_unlink", "msgctl", "msgget", "msgrcv", "msgsnd", "semctl", "semget", "semop", "semtimedop", "shmat", "shmctl", "shmdt", "shmget"]
    },
    {
      name: "set-identity",
      reason: "Change between user ids that the user namespace maps: there is one. make and su-like wrappers insist on calling it.",
      calls: ["setfsgid", "setfsuid", "setgid", "setregid", "setresgid", "setresuid", "setreuid", "setuid"]
    },
    {
      name: "priority",
      reason: "Let others go first: nice and os.nice. Going first oneself takes a capability that no tool has.",
      calls: ["setpriority"]
    },
    {
      name: "toolchain",
      reason: "What compilers and linkers use beyond ordinary programs.",
      calls: ["execveat", "mlock2", "mlockall"]
    }
  ],
  never: [
    {
      name: "other-processes",
      reason: "Reads or steers other processes and their memory.",
      calls: ["kcmp", "pidfd_getfd", "process_madvise", "process_vm_readv", "process_vm_writev", "ptrace"]
    },
    {
      name: "kernel-code",
      reason: "Loads code into the kernel or another kernel.",
      calls: ["bpf", "delete_module", "finit_module", "init_module", "kexec_file_load", "kexec_load", "perf_event_open"]
    },
    {
      name: "mounts-and-namespaces",
      reason: "Builds another view of the file system or leaves this sandbox's namespaces.",
      calls: ["chroot", "fsconfig", "fsmount", "fsopen", "fspick", "mount", "mount_setattr", "move_mount", "open_tree", "open_tree_attr", "pivot_root", "setns", "umount2", "unshare"]
    },
    {
      name: "handles",
      reason: "Opens files by handle, past every path check.",
      calls: ["name_to_handle_at", "open_by_handle_at"]
    },
    {
      name: "own-filters",
      reason: "A filter of the tool's own can answer a call before the tracer is told of it.",
      calls: ["seccomp"]
    },
    {
      name: "keyrings",
      reason: "Kernel keyrings are not namespaced.",
      calls: ["add_key", "keyctl", "request_key"]
    },
    {
      name: "async-io",
      reason: "io_uring does system calls no filter sees; legacy aio is little used attack surface.",
      calls: ["io_cancel", "io_destroy", "io_getevents", "io_pgetevents", "io_setup", "io_submit", "io_uring_enter", "io_uring_register", "io_uring_setup"]
    },
    {
      name: "exploit-aids",
      reason: "Used by kernel exploits far more than by tools.",
      calls: ["_sysctl", "lookup_dcookie", "memfd_secret", "modify_ldt", "nfsservctl", "remap_file_pages", "sysfs", "uselib", "userfaultfd", "ustat", "vmsplice"]
    },
    {
      name: "machine",
      reason: "Clocks, swap, power, accounting, ports and host names belong to the runner.",
      calls: ["acct", "adjtimex", "clock_adjtime", "clock_settime", "fanotify_init", "ioperm", "iopl", "quotactl", "quotactl_fd", "reboot", "setdomainname", "sethostname", "settimeofday", "swapoff", "swapon", "syslog", "vhangup"]
    },
    {
      name: "placement",
      reason: "NUMA placement and scheduling classes affect the neighbours.",
      calls: ["get_mempolicy", "ioprio_set", "mbind", "migrate_pages", "move_pages", "sched_setattr", "sched_setscheduler", "set_mempolicy", "set_mempolicy_home_node"]
    },
    {
      name: "groups",
      reason: "Supplementary groups decide file access.",
      calls: ["setgroups"]
    }
  ],
  categories: {
    compute: ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock"],
    filesystem: ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock", "change-files", "watch-files"],
    "web-client": ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock", "change-files", "watch-files", "network-client"],
    "web-server": ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock", "change-files", "watch-files", "network-client", "network-server"],
    subprocess: ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock", "ipc", "set-identity", "priority"],
    build: ["io", "events", "timers", "signals", "memory", "threads", "processes", "identity", "read-files", "scratch-files", "local-sockets", "landlock", "change-files", "watch-files", "ipc", "set-identity", "priority", "toolchain", "network-interfaces"]
  }
};

// src/sandbox/seccomp/profile.ts
var GROUPS = new Map(profiles_default.groups.map((group) => [group.name, group.calls]));
var NEVER = new Set(profiles_default.never.flatMap((group) => group.calls));
var SHUTTING_IN = [...GROUPS.get("landlock") ?? [], "capget", "capset", "gettid", "prctl"];
function categoryCalls(category) {
  return new Set(profiles_default.categories[category].flatMap((group) => GROUPS.get(group) ?? []));
}
function syscallProfile(category, syscalls, network) {
  const allowed = /* @__PURE__ */ new Set([...categoryCalls(category), ...syscalls.allow]);
  for (const name of [...syscalls.deny, ...NEVER]) allowed.delete(name);
  return { category, allowed, network, forLandlock: /* @__PURE__ */ new Set() };
}
function withLandlock(profile) {
  const forLandlock = new Set(SHUTTING_IN.filter((name) => !profile.allowed.has(name)));
  return { ...profile, allowed: /* @__PURE__ */ new Set([...profile.allowed, ...forLandlock]), forLandlock };
}
function grantedProfile({
  category,
  syscalls,
  endpoints,
  listen
}) {
  return syscallProfile(category, syscalls, endpoints.length > 0 || listen.length > 0);
}
function categoriesWith(call) {
  return CATEGORIES.filter((category) => categoryCalls(category).has(call));
}
function isObtainable(call) {
  return !NEVER.has(call) && ARCHITECTURES.some(({ calls }) => calls.has(call));
}
function atMost(category) {
  const calls = categoryCalls(category);
  return CATEGORIES.filter((other) => [...categoryCalls(other)].every((name) => calls.has(name)));
}

export {
  categoryCalls,
  syscallProfile,
  withLandlock,
  grantedProfile,
  categoriesWith,
  isObtainable,
  atMost
};

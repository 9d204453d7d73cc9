// Asks the kernel for what no tool has. Usage: kernel ATTACK. Exit code 0: it worked; 3: it was refused.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/vm_sockets.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define X32_BIT 0x40000000

// Set in an argument of which the kernel reads the low half only.
#define HIGH_BIT 0x100000000UL

// Younger than the C library's headers, and than the tables of strace 6.1.
#define CACHESTAT 451

// A call that the kernel itself took up, whatever became of it.
static long came_to(long result, int expected) {
  return result >= 0 || errno == expected ? 0 : -1;
}

static long i386(long number, long first) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(first) : "memory", "r8", "r9", "r10", "r11");
  return result;
}

// The kernel refuses to enter where one is already, with an error of its own.
static long enter_namespace(const char *path) {
  int namespace = open(path, O_RDONLY);
  return namespace < 0 ? -1 : came_to(setns(namespace, 0), EINVAL);
}

// The child asks for its parent: a tracer that lost it would let it.
static long hidden_child(void) {
  int status;
  long child = syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  return child < 0 || waitpid(child, &status, 0) < 0 ? -1 : 0;
}

static long child_by_clone(unsigned long flags) {
  long child = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  return child < 0 || waitpid(child, NULL, 0) < 0 ? -1 : 0;
}

static long child_by_clone3(unsigned long flags) {
  struct clone_args args = {.flags = flags, .exit_signal = SIGCHLD};
  long child = syscall(SYS_clone3, &args, sizeof args);
  if (child == 0) _exit(0);
  return child < 0 || waitpid(child, NULL, 0) < 0 ? -1 : 0;
}

// A terminal of one's own: what is typed into it that way comes out of it.
static long type_into_terminal(void) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  char name[64], typed = 0;
  if (terminal < 0 || grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, name, sizeof name)) return -1;
  pid_t child = fork();
  if (child == 0) {
    setsid();
    int end = open(name, O_RDWR);
    long result = came_to(ioctl(end, TIOCSTI, "\n"), EIO);
    if (result >= 0 && errno != EIO) result = read(end, &typed, 1) == 1 && typed == '\n' ? 0 : -1;
    _exit(result < 0);
  }
  int status;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status)) raise(WTERMSIG(status));
  return status == 0 ? 0 : -1;
}

static long look_into_parent(void) {
  char here[1];
  struct iovec local = {here, 1}, remote = {here, 1};
  if (fork() == 0) _exit(process_vm_readv(getppid(), &local, 1, &remote, 1, 0) == 1 ? 0 : 1);
  int status;
  wait(&status);
  return status == 0 ? 0 : -1;
}

// A tracer by its words, which the kernel takes up and answers: nobody is traced.
static long peek(pid_t process) {
  return came_to(ptrace(PTRACE_PEEKDATA, process, 0, 0), ESRCH);
}

static long peek_at_child(void) {
  pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  long result = peek(child);
  int error = errno;
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  errno = error;
  return result;
}

static long splice_own_memory(void) {
  int ends[2];
  struct iovec text = {"secret", 6};
  return pipe(ends) ? -1 : vmsplice(ends[1], &text, 1, 0);
}

static long handle_of(const char *path) {
  char room[sizeof(struct file_handle) + MAX_HANDLE_SZ];
  struct file_handle *handle = (struct file_handle *)room;
  handle->handle_bytes = MAX_HANDLE_SZ;
  int mount;
  return came_to(name_to_handle_at(AT_FDCWD, path, handle, &mount, 0), EOPNOTSUPP);
}

// Whoever holds the listener answers the calls of whoever is filtered, without a tracer.
static long own_listener(void) {
  struct sock_filter allow[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  struct sock_fprog program = {1, allow};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return came_to(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program), EBUSY);
}

// Longer than the kernel takes; it reads no further than that.
static struct sock_filter nothing[1];
static struct sock_fprog too_long = {BPF_MAXINSNS + 1, nothing};

static long run_from_memory(const char *path) {
  static char text[1 << 22];
  int source = open(path, O_RDONLY), copy = memfd_create("program", 0);
  ssize_t size = read(source, text, sizeof text);
  if (size <= 0 || write(copy, text, size) != size) return -1;
  pid_t child = fork();
  if (child == 0) {
    execveat(copy, "", (char *[]){"true", NULL}, (char *[]){NULL}, AT_EMPTY_PATH);
    _exit(3);
  }
  int status;
  waitpid(child, &status, 0);
  return status == 0 ? 0 : -1;
}

static long attack(const char *name) {
  char ring_parameters[120] = {0};
  char room[16];
  unsigned action = SECCOMP_RET_LOG;
  struct sched_param normal = {0};
#define IS(text) (strcmp(name, text) == 0)
  if (IS("ptrace")) return peek(getppid());
  if (IS("ptrace-child")) return peek_at_child();
  if (IS("process-vm")) return look_into_parent();
  if (IS("pidfd")) return came_to(syscall(SYS_pidfd_getfd, -1, 0, 0), EBADF);
  if (IS("kcmp")) return syscall(SYS_kcmp, getpid(), getpid(), 0, 0, 0);
  // For those with every capability, whom the kernel itself refuses nothing: EPERM is the filter's.
  if (IS("privileged-mount")) return mount("none", "/tmp", "tmpfs", 0, "");
  if (IS("privileged-packet")) return socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
  if (IS("privileged-raw")) return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
  if (IS("mount")) return came_to(mount("none", "/tmp", "tmpfs", 0, ""), EPERM);
  if (IS("remount")) return came_to(mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL), EPERM);
  if (IS("unshare")) return unshare(CLONE_NEWUSER);
  if (IS("setns")) return enter_namespace("/proc/self/ns/user");
  if (IS("setns-nowhere")) return came_to(setns(-1, 0), EBADF);
  if (IS("clone-untraced")) return hidden_child();
  if (IS("clone-user")) return child_by_clone(CLONE_NEWUSER);
  if (IS("clone-net")) return came_to(child_by_clone(CLONE_NEWNET), EPERM);
  if (IS("clone3")) return child_by_clone3(0);
  if (IS("clone3-user")) return child_by_clone3(CLONE_NEWUSER);
  if (IS("clone3-untraced")) return child_by_clone3(CLONE_UNTRACED);
  if (IS("io_uring")) return syscall(SYS_io_uring_setup, 4, ring_parameters);
  if (IS("io_uring-register")) return came_to(syscall(SYS_io_uring_register, -1, 0, 0, 0), EINVAL);
  if (IS("fsopen")) return came_to(syscall(SYS_fsopen, "tmpfs", 0), EPERM);
  if (IS("open-tree")) return syscall(SYS_open_tree, AT_FDCWD, "/", O_CLOEXEC);
  if (IS("move-mount")) return came_to(syscall(SYS_move_mount, -1, "", -1, "", 0), EPERM);
  if (IS("int80")) return i386(20, 0) == getpid() ? 0 : -1;
  if (IS("int80-close")) return i386(6, 2) == 0 && fcntl(2, F_GETFD) < 0 ? 0 : -1;
  if (IS("x32")) return came_to(syscall(X32_BIT + SYS_getpid), ENOSYS);
  if (IS("x32-write")) return came_to(syscall(X32_BIT + SYS_write, 2, "x32\n", 4), ENOSYS);
  if (IS("vsock")) return came_to(socket(AF_VSOCK, SOCK_STREAM, 0), EAFNOSUPPORT);
  if (IS("packet")) return came_to(socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)), EPERM);
  if (IS("alg")) return came_to(socket(AF_ALG, SOCK_SEQPACKET, 0), EAFNOSUPPORT);
  if (IS("alg-high")) return came_to(syscall(SYS_socket, HIGH_BIT | AF_ALG, SOCK_SEQPACKET, 0), EAFNOSUPPORT);
  if (IS("raw")) return came_to(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP), EPERM);
  if (IS("raw6")) return came_to(socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6), EPERM);
  if (IS("ping")) return came_to(socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP), EACCES);
  if (IS("udplite")) return came_to(socket(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE), EPROTONOSUPPORT);
  if (IS("mptcp")) return came_to(socket(AF_INET, SOCK_STREAM, IPPROTO_MPTCP), EPROTONOSUPPORT);
  if (IS("netlink-diag")) return came_to(socket(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG), EPROTONOSUPPORT);
  if (IS("netlink-uevent")) return socket(AF_NETLINK, SOCK_RAW, NETLINK_KOBJECT_UEVENT);
  if (IS("socketpair-raw")) return socketpair(AF_UNIX, SOCK_RAW, 0, (int[2]){0});
  if (IS("inet")) return socket(AF_INET, SOCK_STREAM, 0);
  if (IS("inet-high")) return syscall(SYS_socket, HIGH_BIT | AF_INET, HIGH_BIT | SOCK_STREAM, 0);
  // The kernel answers ENOTTY where there is no terminal.
  if (IS("tiocsti")) return came_to(ioctl(0, TIOCSTI, "x"), ENOTTY);
  if (IS("tiocsti-high")) return came_to(ioctl(0, HIGH_BIT | TIOCSTI, "x"), ENOTTY);
  if (IS("tiocsti-terminal")) return type_into_terminal();
  if (IS("tioclinux")) return came_to(ioctl(0, TIOCLINUX, "\2"), ENOTTY);
  if (IS("tioclinux-high")) return came_to(ioctl(0, HIGH_BIT | TIOCLINUX, "\2"), ENOTTY);
  if (IS("set-id")) return open("/tmp/file", O_CREAT | O_WRONLY, 0600) < 0 ? -1 : chmod("/tmp/file", S_ISUID | 0755);
  if (IS("set-id-open")) return open("/tmp/file", O_CREAT | O_WRONLY, S_ISUID | 0755);
  if (IS("set-id-descriptor")) return fchmod(open("/tmp", O_TMPFILE | O_RDWR, 0600), S_ISGID | 0755);
  if (IS("set-id-openat2")) return came_to(syscall(SYS_openat2, -1, 0, 0, 0), EINVAL);
  if (IS("seccomp")) return came_to(prctl(PR_SET_SECCOMP, 2, 0, 0, 0), EFAULT);
  if (IS("seccomp-high")) return came_to(syscall(SYS_prctl, HIGH_BIT | PR_SET_SECCOMP, 2, 0, 0, 0), EFAULT);
  if (IS("seccomp-long")) return came_to(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &too_long, 0, 0), EINVAL);
  if (IS("seccomp-call-long")) return came_to(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &too_long), EINVAL);
  if (IS("seccomp-call")) return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action);
  if (IS("seccomp-listener")) return own_listener();
  if (IS("keyring")) return syscall(SYS_keyctl, 0, -3, 1, 0, 0);
  if (IS("add-key")) return syscall(SYS_add_key, "user", "as-declared", "secret", 6, -2);
  if (IS("userfaultfd")) return syscall(SYS_userfaultfd, 1);
  if (IS("fanotify")) return fanotify_init(FAN_CLASS_NOTIF | FAN_REPORT_FID, O_RDONLY);
  if (IS("vmsplice")) return splice_own_memory();
  if (IS("handle")) return handle_of("/usr/bin/id");
  if (IS("modify-ldt")) return syscall(SYS_modify_ldt, 0, room, sizeof room);
  if (IS("scheduler")) return sched_setscheduler(0, SCHED_BATCH, &normal);
  if (IS("sethostname")) return came_to(sethostname("host", 4), EPERM);
  if (IS("setuid")) return came_to(syscall(SYS_setuid, 0), EINVAL);
  if (IS("setresgid")) return came_to(syscall(SYS_setresgid, 0, 0, 0), EINVAL);
  if (IS("personality")) return syscall(SYS_personality, 0x0040000);
  if (IS("personality-exec")) return syscall(SYS_personality, 0x0400000);
  if (IS("memfd")) return syscall(SYS_memfd_create, "program", 0);
  if (IS("memfd-exec")) return run_from_memory("/usr/bin/true");
  if (IS("unknown")) return came_to(syscall(500), ENOSYS);
  if (IS("cachestat")) return came_to(syscall(CACHESTAT, -1, 0, 0, 0), EBADF);
  errno = EINVAL;
  return -1;
}

int main(int argc, char **argv) {
  if (argc == 2 && attack(argv[1]) >= 0) return 0;
  perror(argv[1]);
  return 3;
}

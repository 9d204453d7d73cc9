// Asks the kernel for what no tool has. Usage: kernel ATTACK. Exit code 0: it worked; 3: it was refused.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/sched.h>
#include <linux/vm_sockets.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define X32_BIT 0x40000000

// A call that the kernel itself took up, whatever became of it.
static long came_to(long result, int expected) {
  return result >= 0 || errno == expected ? 0 : -1;
}

static long i386_getpid(void) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
  return result;
}

static long enter_namespace(void) {
  int namespace = open("/proc/self/ns/net", O_RDONLY);
  return namespace < 0 ? -1 : setns(namespace, 0);
}

// The child asks for its parent: a tracer that lost it would let it.
static long hidden_child(void) {
  int status;
  long child = syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  return child < 0 || waitpid(child, &status, 0) < 0 ? -1 : 0;
}

static long namespace_by_clone3(void) {
  struct clone_args args = {.flags = CLONE_NEWUSER, .exit_signal = SIGCHLD};
  long child = syscall(SYS_clone3, &args, sizeof args);
  if (child == 0) _exit(0);
  return child < 0 || waitpid(child, NULL, 0) < 0 ? -1 : 0;
}

static long attack(const char *name) {
  char ring_parameters[120] = {0};
#define IS(text) (strcmp(name, text) == 0)
  if (IS("ptrace")) return ptrace(PTRACE_TRACEME, 0, 0, 0);
  if (IS("mount")) return mount("none", "/tmp", "tmpfs", 0, "");
  if (IS("unshare")) return unshare(CLONE_NEWUSER);
  if (IS("setns")) return enter_namespace();
  if (IS("clone-untraced")) return hidden_child();
  if (IS("clone3")) return namespace_by_clone3();
  if (IS("io_uring")) return syscall(SYS_io_uring_setup, 4, ring_parameters);
  if (IS("int80")) return i386_getpid() == getpid() ? 0 : -1;
  if (IS("x32")) return syscall(X32_BIT + SYS_getpid);
  if (IS("vsock")) return socket(AF_VSOCK, SOCK_STREAM, 0);
  if (IS("packet")) return socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
  if (IS("alg")) return socket(AF_ALG, SOCK_SEQPACKET, 0);
  if (IS("raw")) return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
  if (IS("inet")) return socket(AF_INET, SOCK_STREAM, 0);
  // The kernel reads the low half of the request only, and answers ENOTTY where there is no terminal.
  if (IS("tiocsti")) return came_to(ioctl(0, 0x100000000UL | TIOCSTI, "x"), ENOTTY);
  if (IS("seccomp")) return came_to(prctl(PR_SET_SECCOMP, 2, 0, 0, 0), EFAULT);
  if (IS("keyring")) return syscall(SYS_keyctl, 0, -3, 1, 0, 0);
  if (IS("userfaultfd")) return syscall(SYS_userfaultfd, 1);
  if (IS("personality")) return syscall(SYS_personality, 0x0040000);
  if (IS("memfd")) return syscall(SYS_memfd_create, "program", 0);
  if (IS("unknown")) return came_to(syscall(500), ENOSYS);
  errno = EINVAL;
  return -1;
}

int main(int argc, char **argv) {
  if (argc == 2 && attack(argv[1]) >= 0) return 0;
  perror(argv[1]);
  return 3;
}

// Makes a folder in ways that a watcher may miss. Usage: deeds WAY FOLDER. Exit code 0: it is made; 3: it is not.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/io_uring.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *folder;

static void *make(void *unused) {
  mkdir(folder, 0700);
  return unused;
}

// Shares the memory of its parent, which waits.
static void in_vfork(void) {
  if (vfork() == 0) {
    mkdir(folder, 0700);
    _exit(0);
  }
}

static const char *below_here(void) {
  const char *name = strrchr(folder, '/') + 1;
  char above[256] = {0};
  if (name - folder < (long)sizeof above) strncpy(above, folder, name - folder);
  return chdir(above) == 0 ? name : "nowhere";
}

// Where it is nobody has seen, since the call that made it has yet to return.
static void from_its_parents_folder(void) {
  const char *name = below_here();
  if (vfork() == 0) {
    syscall(SYS_mkdir, name, 0700);
    _exit(0);
  }
}

static volatile int gone;

static int go_elsewhere(void *unused) {
  gone = chdir("/tmp") == 0;
  syscall(SYS_exit, 0);
  return 0;
}

// A thread that is in another folder than the rest of its process.
static void beside_a_thread_elsewhere(void) {
  static char stack[65536] __attribute__((aligned(16)));
  const char *name = below_here();
  int flags = CLONE_VM | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
  if (clone(go_elsewhere, stack + sizeof stack, flags, NULL) < 0) return;
  for (int tries = 0; tries < 200 && !gone; tries++) usleep(10000);
  syscall(SYS_mkdir, name, 0700);
}

// A sibling of its parent: whose end is told to the parent's parent.
static void as_sibling(void) {
  if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0) == 0) {
    mkdir(folder, 0700);
    _exit(0);
  }
  for (int tries = 0; tries < 200 && access(folder, F_OK) != 0; tries++) usleep(10000);
}

static void in_thread(void) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, make, NULL) == 0) pthread_join(thread, NULL);
}

// The thread that remains has another number than the process was known by.
static void *become_maker(void *unused) {
  execl("/proc/self/exe", "deeds", "plainly", folder, NULL);
  return unused;
}

static void in_thread_that_execs(void) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, become_maker, NULL) == 0) pthread_join(thread, NULL);
}

// The text is another one when the call begins, and again when it has ended.
static char raced[64];

static void *race(void *stop) {
  while (!*(volatile int *)stop) {
    strcpy(raced, "/tmp/made");
    strcpy(raced, folder);
  }
  return NULL;
}

static void with_raced_path(void) {
  int stop = 0;
  pthread_t thread;
  strcpy(raced, folder);
  if (pthread_create(&thread, NULL, race, &stop) != 0) return;
  for (int tries = 0; tries < 20000 && access(folder, F_OK) != 0; tries++) {
    mkdir(raced, 0700);
    rmdir("/tmp/made");
  }
  stop = 1;
  pthread_join(thread, NULL);
}

// Hands the call to the kernel through memory: no filter and no tracer sees it.
static void by_ring(void) {
  struct io_uring_params parameters = {0};
  int ring = syscall(SYS_io_uring_setup, 2, &parameters);
  if (ring < 0) return;
  size_t size = parameters.sq_off.array + parameters.sq_entries * sizeof(unsigned);
  char *queue = mmap(0, size, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
  struct io_uring_sqe *entry = mmap(0, 2 * sizeof *entry, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);
  if (queue == MAP_FAILED || entry == MAP_FAILED) return;
  memset(entry, 0, sizeof *entry);
  entry->opcode = IORING_OP_MKDIRAT;
  entry->fd = AT_FDCWD;
  entry->addr = (uintptr_t)folder;
  entry->len = 0700;
  *(unsigned *)(queue + parameters.sq_off.array) = 0;
  __atomic_store_n((unsigned *)(queue + parameters.sq_off.tail), 1, __ATOMIC_RELEASE);
  syscall(SYS_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, 0, 0);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  folder = argv[2];
#define IS(text) (strcmp(argv[1], text) == 0)
  if (IS("plainly")) make(NULL);
  if (IS("vfork")) in_vfork();
  if (IS("vfork-relative")) from_its_parents_folder();
  if (IS("folder-of-a-thread")) beside_a_thread_elsewhere();
  if (IS("sibling")) as_sibling();
  if (IS("thread")) in_thread();
  if (IS("exec-in-thread")) in_thread_that_execs();
  if (IS("race")) with_raced_path();
  if (IS("ring")) by_ring();
  return access(folder, F_OK) == 0 ? 0 : 3;
}

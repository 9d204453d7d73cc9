// Has libseccomp make a filter's program. Usage: export < DESCRIPTION > PROGRAM. A line is one of
//   architecture x86_64|aarch64
//   default ACTION [ERRNO]
//   foreign ACTION [ERRNO]
//   optimize 1|2                                 a list of comparisons, or a balanced tree
//   rule ACTION ERRNO NAME [INDEX MASK VALUE]...
//   number NAME                                  prints the call's number, or -1, and makes no program
// A call that this libseccomp has no name for is told on the error stream, and left out.
#include <errno.h>
#include <inttypes.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_LINE 4096
#define MAX_ARGUMENTS 6

static void give_up(const char *what, int code) {
  fprintf(stderr, "%s: %s\n", what, strerror(-code));
  exit(1);
}

static void must(const char *what, int code) {
  if (code < 0) give_up(what, code);
}

static const char *word(void) {
  const char *found = strtok(NULL, " \n");
  if (found == NULL) give_up("a word is missing", -EINVAL);
  return found;
}

static uint32_t action(void) {
  const char *name = word();
  uint32_t error = (uint32_t)strtoul(word(), NULL, 10);
  if (strcmp(name, "SCMP_ACT_ALLOW") == 0) return SCMP_ACT_ALLOW;
  if (strcmp(name, "SCMP_ACT_TRACE") == 0) return SCMP_ACT_TRACE(0);
  if (strcmp(name, "SCMP_ACT_TRAP") == 0) return SCMP_ACT_TRAP;
  if (strcmp(name, "SCMP_ACT_ERRNO") == 0) return SCMP_ACT_ERRNO(error);
  if (strcmp(name, "SCMP_ACT_KILL_PROCESS") == 0) return SCMP_ACT_KILL_PROCESS;
  give_up(name, -EINVAL);
  return 0;
}

static void add_rule(scmp_filter_ctx filter) {
  struct scmp_arg_cmp arguments[MAX_ARGUMENTS];
  unsigned int count = 0;
  uint32_t answer = action();
  const char *name = word();
  // By the number that the name has here: libseccomp itself takes it to the filter's architecture.
  int number = seccomp_syscall_resolve_name(name);
  if (number == __NR_SCMP_ERROR) {
    fprintf(stderr, "unknown %s\n", name);
    return;
  }
  for (const char *index; (index = strtok(NULL, " \n")) != NULL; count++) {
    if (count == MAX_ARGUMENTS) give_up("too many arguments", -EINVAL);
    uint64_t mask = strtoull(word(), NULL, 10);
    uint64_t value = strtoull(word(), NULL, 10);
    arguments[count] = SCMP_CMP((unsigned int)strtoul(index, NULL, 10), SCMP_CMP_MASKED_EQ, mask, value);
  }
  must(name, seccomp_rule_add_exact_array(filter, answer, number, count, arguments));
}

int main(void) {
  char line[MAX_LINE];
  uint32_t architecture = 0;
  scmp_filter_ctx filter = NULL;
  while (fgets(line, sizeof line, stdin) != NULL) {
    const char *what = strtok(line, " \n");
    if (what == NULL) continue;
    if (strcmp(what, "architecture") == 0) {
      architecture = seccomp_arch_resolve_name(word());
      if (architecture == 0) give_up("architecture", -EINVAL);
    } else if (strcmp(what, "number") == 0) {
      printf("%d\n", seccomp_syscall_resolve_name_arch(architecture, word()));
    } else if (strcmp(what, "default") == 0) {
      filter = seccomp_init(action());
      if (filter == NULL) give_up("default", -EINVAL);
      if (architecture != seccomp_arch_native()) {
        must("architecture", seccomp_arch_add(filter, architecture));
        must("native", seccomp_arch_remove(filter, SCMP_ARCH_NATIVE));
      }
    } else if (strcmp(what, "foreign") == 0) {
      must("foreign", seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, action()));
    } else if (strcmp(what, "optimize") == 0) {
      must("optimize", seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, (uint32_t)strtoul(word(), NULL, 10)));
    } else if (strcmp(what, "rule") == 0) {
      add_rule(filter);
    } else {
      give_up(what, -EINVAL);
    }
  }
  if (filter != NULL) must("export", seccomp_export_bpf(filter, fileno(stdout)));
  return 0;
}

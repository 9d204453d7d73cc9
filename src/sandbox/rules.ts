import type { RuleTable } from '../rule.ts';

export const HOST_RULES = {
  'host/unsupported-platform': { level: 'error', means: 'error', title: 'The machine is not Linux on x86-64 or arm64' },
  'host/missing-program': {
    level: 'error',
    means: 'error',
    title: 'A program the sandbox is built from is not installed',
  },
  'host/untrusted-program': {
    level: 'error',
    means: 'error',
    title: 'A program the sandbox is built from could be replaced by another user',
  },
  'host/outdated-program': { level: 'error', means: 'error', title: 'A program the sandbox is built from is too old' },
  'host/install-failed': { level: 'error', means: 'error', title: 'Installing what the sandbox needs did not work' },
  'host/no-user-namespaces': {
    level: 'error',
    means: 'error',
    title: 'The kernel refuses user namespaces to this user',
  },
  'host/no-tracing': { level: 'error', means: 'error', title: 'Processes cannot be traced on this host' },
  'host/no-cgroup': { level: 'error', means: 'error', title: 'No cgroup can be made to hold the tool in its limits' },
  'host/sandbox-unavailable': {
    level: 'error',
    means: 'error',
    title: 'A trial sandbox could not be started on this host',
  },
  'host/isolation-unavailable': {
    level: 'error',
    means: 'error',
    title: 'An isolation that manifest or policy requires was not in force',
  },
  'host/isolation-missing': {
    level: 'warning',
    means: 'fail',
    title: 'An isolation that the manifest recommends was not in force',
  },
  'host/interpreter-unavailable': {
    level: 'error',
    means: 'error',
    title: 'The program that runs the tool is not on this host or not where the sandbox may show it',
  },
  'host/untrusted-interpreter': {
    level: 'error',
    means: 'error',
    title: 'The program that runs the tool could be exchanged by the tool’s author or by another user',
  },
  'host/temporary-folder': {
    level: 'error',
    means: 'error',
    title: 'The temporary folder cannot be written to or run from, or is closed to the user that the sandbox runs as',
  },
  'host/granted-path': {
    level: 'error',
    means: 'error',
    title: 'A granted path is not on this host, or is not what it is called',
  },
  'host/not-executable': { level: 'error', means: 'error', title: 'The command of the tool is not executable' },
  'host/variable-missing': {
    level: 'error',
    means: 'error',
    title: 'A variable that the tool requires is not set',
  },
  'host/other-bytes': {
    level: 'error',
    means: 'error',
    title: 'The artifact is not the one that was to be run',
  },
  'host/too-few-resources': {
    level: 'error',
    means: 'error',
    title: 'The machine gives as-declared no more open files or processes',
  },
  'host/no-space': { level: 'error', means: 'error', title: 'The disk is full' },
  'host/interrupted': {
    level: 'error',
    means: 'error',
    title: 'as-declared was asked to end before there was a verdict',
  },
  'host/usage': { level: 'error', means: 'error', title: 'An option is missing, unknown, or contradicts another' },
  'host/internal': { level: 'error', means: 'error', title: 'as-declared itself failed' },
} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

/** The scenario comes from the one who is judged; where it is wrong, nothing was exercised. */
const SCENARIO_RULES = {
  'runtime/scenario-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The scenario, or a file it names, is not there, is not a regular file or cannot be read',
  },
  'runtime/scenario-too-large': {
    level: 'error',
    means: 'error',
    title: 'The scenario, or a file it names, is larger than one that exercises a tool needs to be',
  },
  'runtime/scenario-not-parsable': {
    level: 'error',
    means: 'error',
    title: 'The scenario is not JSON or YAML, whichever its name says',
  },
  'runtime/scenario-duplicate-key': {
    level: 'error',
    means: 'error',
    title: 'A key of the scenario stands twice in one map',
  },
  'runtime/scenario-unsupported-yaml': {
    level: 'error',
    means: 'error',
    title: 'The scenario uses a part of YAML that readers of YAML disagree about',
  },
  'runtime/scenario-unknown-key': {
    level: 'error',
    means: 'error',
    title: 'The scenario has a key that as-declared does not know',
  },
  'runtime/scenario-invalid-value': {
    level: 'error',
    means: 'error',
    title: 'A value of the scenario is not of the form it must have',
  },
  'runtime/scenario-duplicate-case': {
    level: 'error',
    means: 'error',
    title: 'Two cases of the scenario have the same name',
  },
  'runtime/scenario-path-escapes': {
    level: 'error',
    means: 'error',
    title: 'The scenario names a file outside of its own folder',
  },
  'runtime/scenario-weakened': {
    level: 'error',
    means: 'fail',
    title: 'The scenario has fewer cases than the one that its change would replace',
  },
  'runtime/base-unavailable': {
    level: 'error',
    means: 'error',
    title: 'The scenario could not be read from the base, so that nobody knows whether there is less of it',
  },
  'runtime/indispensable-denied': {
    level: 'error',
    means: 'fail',
    title: 'The manifest denies a system call without which no program can be started',
  },
  'runtime/nothing-exercised': {
    level: 'error',
    means: 'error',
    title: 'No case was run, so nothing was seen of the tool',
  },
} as const satisfies RuleTable;

/** The run itself did not go as runs must for anything to be said about the tool. */
const RUN_RULES = {
  'runtime/sandbox-failed': {
    level: 'error',
    means: 'error',
    title: 'The sandbox ended before the tool could be run in it',
  },
  'runtime/tracer-lost': { level: 'error', means: 'error', title: 'The tracer ended before the tool did' },
  'runtime/gateway-lost': { level: 'error', means: 'error', title: 'The network gateway ended before the tool did' },
  'runtime/trace-incomplete': { level: 'error', means: 'error', title: 'The record of the run has gaps' },
  'runtime/condition-not-tried': {
    level: 'notice',
    means: 'error',
    title: 'The tool was not tried in some of the circumstances that the policy names',
  },
  'runtime/not-repeated': {
    level: 'error',
    means: 'error',
    title: 'The tool was to be started twice, and was not',
  },
  'runtime/no-network': {
    level: 'warning',
    means: 'error',
    title: 'The tool went to a declared host in a trial that the policy gives no network',
  },
  'runtime/no-upstream': {
    level: 'warning',
    means: 'error',
    title: 'The tool went to a declared host for which the scenario has no reply',
  },
  'runtime/handshake-failed': {
    level: 'warning',
    means: 'error',
    title: 'The tool broke off a TLS handshake with a declared host',
  },
  'runtime/upstream-unreachable': {
    level: 'warning',
    means: 'error',
    title: 'A declared host could not be reached from the machine that judges',
  },
} as const satisfies RuleTable;

/** The tool was run and did what it did. */
const DEVIATION_RULES = {
  'runtime/undeclared-host': {
    level: 'error',
    means: 'fail',
    title: 'The tool went for a host that it does not declare',
  },
  'runtime/undeclared-port': {
    level: 'error',
    means: 'fail',
    title: 'The tool went for a port that it does not declare',
  },
  'runtime/raw-address': {
    level: 'error',
    means: 'fail',
    title: 'The tool went for an address that no declared name stands for',
  },
  'runtime/private-address': {
    level: 'error',
    means: 'fail',
    title: 'A declared host leads to a private, loopback or link-local address',
  },
  'runtime/name-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The tool asked a declared host for another one',
  },
  'runtime/unknown-protocol': {
    level: 'error',
    means: 'fail',
    title: 'The tool spoke something in which the gateway can see no name',
  },
  'runtime/network-limit': {
    level: 'error',
    means: 'fail',
    title: 'The tool made more connections, or larger requests, than a run may',
  },
  'runtime/undeclared-listen': {
    level: 'error',
    means: 'fail',
    title: 'The tool took a port that it does not declare',
  },
  'runtime/undeclared-socket': { level: 'error', means: 'fail', title: 'The tool went for a socket of the machine' },
  'runtime/undeclared-write': {
    level: 'error',
    means: 'fail',
    title: 'The tool changed, or tried to change, a path that it does not declare',
  },
  'runtime/undeclared-read': {
    level: 'error',
    means: 'fail',
    title: 'The tool read, or tried to read, a path that it does not declare',
  },
  'runtime/undeclared-exec': {
    level: 'error',
    means: 'fail',
    title: 'The tool ran a program that it does not declare',
  },
  'runtime/self-made-program': {
    level: 'warning',
    means: 'fail',
    title: 'The tool ran a declared program that it can write itself, so nobody knows what it was',
  },
  'runtime/canary-leak': {
    level: 'error',
    means: 'fail',
    title: 'The tool went for a secret that was put there as bait, or carried it away',
  },
  'runtime/search-incomplete': {
    level: 'warning',
    means: 'fail',
    title: 'The tool wrote more than is looked through for secrets that were put there as bait',
  },
  'runtime/undeclared-syscall': {
    level: 'error',
    means: 'fail',
    title: 'The tool made a system call that is outside of its category',
  },
  'runtime/ungranted-reply': {
    level: 'warning',
    means: 'fail',
    title: 'The scenario has a reply for a host that is not granted, and that nobody can get',
  },
  'runtime/not-covered': {
    level: 'error',
    means: 'fail',
    title: 'The trial left out what the policy wants exercised',
  },
  'runtime/other-behaviour': {
    level: 'notice',
    means: 'fail',
    title: 'The tool did something in other circumstances, within its grant, that it does not otherwise',
  },
  'runtime/unused-capability': { level: 'notice', means: 'fail', title: 'The tool asks for what it never used' },
  'runtime/unexpected-exit': { level: 'error', means: 'fail', title: 'The tool did not end as the scenario expects' },
  'runtime/unexpected-output': {
    level: 'error',
    means: 'fail',
    title: 'The tool did not print what the scenario expects',
  },
  'runtime/no-conversation': {
    level: 'error',
    means: 'fail',
    title: 'The tool could not be talked to as a server of the Model Context Protocol',
  },
  'runtime/stray-output': {
    level: 'notice',
    means: 'fail',
    title: 'A server prints something else among its messages',
  },
  'runtime/unexpected-answer': {
    level: 'error',
    means: 'fail',
    title: 'A call of a server’s tool did not end as the scenario expects',
  },
  'runtime/tool-redescribed': {
    level: 'warning',
    means: 'fail',
    title: 'A server describes one of its tools otherwise once it was used, no longer, or twice',
  },
  'runtime/timeout': { level: 'error', means: 'fail', title: 'The tool did not end in its time' },
  'runtime/cpu-limit': { level: 'error', means: 'fail', title: 'The tool used up its CPU seconds' },
  'runtime/memory-limit': { level: 'error', means: 'fail', title: 'The tool went over its memory limit' },
  'runtime/process-limit': {
    level: 'error',
    means: 'fail',
    title: 'The tool wanted more processes and threads at a time than it may have',
  },
} as const satisfies RuleTable;

export const RUNTIME_RULES = { ...SCENARIO_RULES, ...RUN_RULES, ...DEVIATION_RULES } as const satisfies RuleTable;

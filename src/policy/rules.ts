import type { RuleTable } from '../rule.ts';

/** The policy is configuration: where it is wrong, nothing can be judged by it. */
const POLICY_DOCUMENT_RULES = {
  'policy/unreadable': {
    level: 'error',
    means: 'error',
    title: 'The policy is not there, is not a regular file or cannot be read',
  },
  'policy/too-large': {
    level: 'error',
    means: 'error',
    title: 'The policy is larger, longer or nested deeper than one that people read',
  },
  'policy/not-parsable': {
    level: 'error',
    means: 'error',
    title: 'The policy is not JSON or YAML, whichever its name says',
  },
  'policy/duplicate-key': { level: 'error', means: 'error', title: 'A key of the policy stands twice in one map' },
  'policy/unsupported-yaml': {
    level: 'error',
    means: 'error',
    title: 'The policy uses a part of YAML that readers of YAML disagree about',
  },
  'policy/unknown-key': {
    level: 'error',
    means: 'error',
    title: 'The policy has a key that as-declared does not know',
  },
  'policy/invalid-value': {
    level: 'error',
    means: 'error',
    title: 'A value of the policy is not of the form it must have',
  },
  'policy/invalid-domain': { level: 'error', means: 'error', title: 'A domain of the policy is not a host name' },
  'policy/invalid-port': { level: 'error', means: 'error', title: 'A port of the policy is not between 1 and 65535' },
  'policy/ip-address': {
    level: 'error',
    means: 'error',
    title: 'The policy names an address where a host name belongs',
  },
  'policy/misplaced-wildcard': {
    level: 'error',
    means: 'error',
    title: 'A wildcard of the policy is not the whole leftmost label of a domain',
  },
  'policy/public-suffix': {
    level: 'error',
    means: 'error',
    title: 'A wildcard of the policy covers domains of different owners',
  },
  'policy/invalid-path': {
    level: 'error',
    means: 'error',
    title: 'A path of the policy is not one that can be granted',
  },
  'policy/path-escapes': { level: 'error', means: 'error', title: 'A path of the policy has ".." in it' },
  'policy/path-glob': { level: 'error', means: 'error', title: 'A path of the policy is a pattern' },
  'policy/unknown-variable': {
    level: 'error',
    means: 'error',
    title: 'A path of the policy begins with an unknown variable',
  },
  'policy/unsafe-env': {
    level: 'error',
    means: 'error',
    title: 'The policy allows an environment variable that steers programs rather than the tool',
  },
  'policy/unknown-rule': {
    level: 'error',
    means: 'error',
    title: 'The policy sets the level of a rule that does not exist',
  },
  'policy/severity-fixed': { level: 'error', means: 'error', title: 'The policy sets a level that is not its to set' },
  'policy/subject-pattern': {
    level: 'error',
    means: 'error',
    title: 'The policy names a signer in a way that is too open, or cannot be read',
  },
  'policy/key-unusable': { level: 'error', means: 'error', title: 'A public key of the policy cannot be used' },
  'policy/contradiction': { level: 'error', means: 'error', title: 'The policy gives every tool what it also forbids' },
  'policy/moving-reference': {
    level: 'error',
    means: 'error',
    title: 'The policy extends a file of another repository at what is not a commit',
  },
  'policy/pin-mismatch': {
    level: 'error',
    means: 'error',
    title: 'A file that the policy extends has other bytes than the policy expects',
  },
  'policy/extends-cycle': { level: 'error', means: 'error', title: 'The policy extends itself' },
  'policy/extends-too-deep': {
    level: 'error',
    means: 'error',
    title: 'The policy extends more files than anybody can follow',
  },
  'policy/extends-outside': {
    level: 'error',
    means: 'error',
    title: 'The policy extends a file outside of its repository',
  },
  'policy/overlay-exception': {
    level: 'error',
    means: 'error',
    title: "A policy that extends another owner's tries to waive something",
  },
  'policy/exception-too-wide': {
    level: 'error',
    means: 'error',
    title: 'An exception waives what cannot be waived, or more than one thing',
  },
  'policy/exception-too-long': {
    level: 'error',
    means: 'error',
    title: 'An exception holds for longer than the policy lets exceptions hold',
  },
  'policy/base-runtime-unsafe': {
    level: 'error',
    means: 'error',
    title: 'The base runtime of the policy would show the tool more than a runtime',
  },
} as const satisfies RuleTable;

/** A file of cases that a policy is tested with. */
const POLICY_TEST_RULES = {
  'policy/test-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The policy test is not there, is not a regular file or cannot be read',
  },
  'policy/test-too-large': {
    level: 'error',
    means: 'error',
    title: 'The policy test is larger, longer or nested deeper than one that people read',
  },
  'policy/test-not-parsable': { level: 'error', means: 'error', title: 'The policy test is neither JSON nor YAML' },
  'policy/test-duplicate-key': {
    level: 'error',
    means: 'error',
    title: 'A key of the policy test stands twice in one map',
  },
  'policy/test-unsupported-yaml': {
    level: 'error',
    means: 'error',
    title: 'The policy test uses a part of YAML that readers of YAML disagree about',
  },
  'policy/test-unknown-key': {
    level: 'error',
    means: 'error',
    title: 'The policy test has a key that as-declared does not know',
  },
  'policy/test-invalid-value': {
    level: 'error',
    means: 'error',
    title: 'A value of the policy test is not of the form it must have',
  },
} as const satisfies RuleTable;

/** The manifest against the policy: a request that is not covered is a no. */
const GRANT_RULES = {
  'policy/expired': { level: 'error', means: 'fail', title: 'The policy has expired' },
  'policy/no-category': {
    level: 'error',
    means: 'fail',
    title: 'Neither policy nor manifest says which category the tool is',
  },
  'policy/category-conflict': {
    level: 'error',
    means: 'fail',
    title: 'The policy gives the tool two categories',
  },
  'policy/category-unknown': {
    level: 'error',
    means: 'fail',
    title: 'The policy has no ceiling for the category of the tool',
  },
  'policy/domain-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a domain that the policy does not allow',
  },
  'policy/port-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a port that the policy does not allow',
  },
  'policy/listen-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks to listen where the policy does not allow it',
  },
  'policy/path-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a path that the policy does not allow',
  },
  'policy/spawn-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a program that the policy does not allow',
  },
  'policy/env-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for an environment variable that the policy does not allow',
  },
  'policy/syscall-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a system call that the policy does not allow',
  },
  'policy/domain-denied': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a domain that the policy denies it',
  },
  'policy/listen-denied': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks to listen where the policy denies it',
  },
  'policy/path-denied': { level: 'error', means: 'fail', title: 'The tool asks for a path that the policy denies it' },
  'policy/spawn-denied': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a program that the policy denies it',
  },
  'policy/env-denied': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for an environment variable that the policy denies it',
  },
  'policy/syscall-denied': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for a system call that the policy denies it',
  },
  'policy/neverallow': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for what the policy forbids to every tool',
  },
  'policy/memory-over-ceiling': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for more memory than the policy allows',
  },
  'policy/pids-over-ceiling': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for more processes than the policy allows',
  },
  'policy/cpu-over-ceiling': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for more processor time than the policy allows',
  },
  'policy/wall-over-ceiling': {
    level: 'error',
    means: 'fail',
    title: 'The tool asks for more time than the policy allows',
  },
  'policy/path-reserved': {
    level: 'error',
    means: 'fail',
    title: 'A path is granted that belongs to the sandbox itself',
  },
  'policy/exception-expired': {
    level: 'warning',
    means: 'fail',
    title: 'An exception for the tool has expired',
  },
  'policy/exception-unused': {
    level: 'notice',
    means: 'fail',
    title: 'An exception for the tool waives nothing',
  },
  'policy/mode-kept': {
    level: 'warning',
    means: 'fail',
    title: 'Audit was asked for, and the policy enforces',
  },
} as const satisfies RuleTable;

export const POLICY_RULES = {
  ...POLICY_DOCUMENT_RULES,
  ...POLICY_TEST_RULES,
  ...GRANT_RULES,
} as const satisfies RuleTable;

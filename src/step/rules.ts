import type { RuleTable } from '../rule.ts';

export const STEP_RULES = {
  'host/step-input': {
    level: 'error',
    means: 'error',
    title: 'An input of the step is missing, unknown, or contradicts another',
  },
  'host/pull-request-target': {
    level: 'error',
    means: 'error',
    title: "A tool of a pull request would be run with the base repository's secrets at hand",
  },
  'policy/base-unavailable': {
    level: 'error',
    means: 'error',
    title: 'The policy or the trusted root could not be read from the base of the pull request that it judges',
  },
  'policy/head-differs': {
    level: 'warning',
    means: 'fail',
    title: 'The pull request changes the policy, and was judged by the one of its base',
  },
} as const satisfies RuleTable;

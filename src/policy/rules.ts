import type { RuleTable } from '../rule.ts';

export const POLICY_RULES = {} as const satisfies RuleTable;

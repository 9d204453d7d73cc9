import type { RuleTable } from '../rule.ts';

export const RUNTIME_RULES = {} as const satisfies RuleTable;

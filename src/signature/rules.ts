import type { RuleTable } from '../rule.ts';

export const SIGNATURE_RULES = {} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

export const MANIFEST_RULES = {} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

export const ARTIFACT_RULES = {
} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

export const SBOM_RULES = {} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

export const REPORT_RULES = {
  'host/report-unwritable': { level: 'error', means: 'error', title: 'A report could not be written' },
} as const satisfies RuleTable;

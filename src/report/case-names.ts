import type { Finding } from '../finding.ts';
import type { ToolResult } from '../result.ts';
import { cut } from './bounded.ts';
import { firstFew } from './wording.ts';

/** Cases that are named of one finding. */
const MAX_NAMED = 3;

/** Characters of a case's name that are shown. */
const MAX_NAME = 100;

/** The cases that brought a finding out, from `evidence.cases`; none where the tool had only one. */
export function caseNames(
  { evidence }: Finding,
  { cases, variations }: Pick<ToolResult, 'cases' | 'variations'>,
): string[] {
  const named = evidence?.cases;
  if (cases.length + variations.length < 2 || !Array.isArray(named)) return [];
  return firstFew(
    named.map((name) => cut(String(name), MAX_NAME)),
    MAX_NAMED,
  );
}

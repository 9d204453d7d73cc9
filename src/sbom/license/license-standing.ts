import type { Place } from '../../finding.ts';
import type { LicenseExpression } from './license-expression.ts';
import { denying, isListed, type Leaf, type LicenseLists } from './license-lists.ts';

/** Where a licence stands with the policy, best first. */
const RANKS = ['acceptable', 'unknown', 'not-allowed', 'denied'] as const;

export interface LicenseStanding {
  readonly rank: (typeof RANKS)[number];
  /** The licence that decided it. */
  readonly text: string;
  /** The policy's entry that denies it, or the first of those that leave it out. */
  readonly place?: Place;
}

function isWorse(a: LicenseStanding, b: LicenseStanding): boolean {
  return RANKS.indexOf(a.rank) > RANKS.indexOf(b.rank);
}

/** Of licences that hold together, the worst counts. */
export function together(a: LicenseStanding, b: LicenseStanding): LicenseStanding {
  return isWorse(b, a) ? b : a;
}

/** Of licences to choose from, the best counts. */
function eitherOf(a: LicenseStanding, b: LicenseStanding): LicenseStanding {
  return isWorse(a, b) ? b : a;
}

function standingOfLeaf(leaf: Leaf, lists: LicenseLists): LicenseStanding {
  const { text, kind } = leaf;
  const denial = denying(lists, leaf);
  if (denial !== undefined) return { rank: 'denied', text, place: denial.place };
  const missing = lists.allow.find((list) => !isListed(list, leaf));
  // An unknown licence is known where somebody lists its very text.
  if (kind === 'unknown' && (missing !== undefined || lists.allow.length === 0)) return { rank: 'unknown', text };
  if (missing === undefined) return { rank: 'acceptable', text };
  return { rank: 'not-allowed', text, ...(missing[0] !== undefined && { place: missing[0].place }) };
}

/**
 * Judges a licence expression. AND takes the worst of its sides and OR the best, so that no expression has to be
 * multiplied out.
 */
export function standingOf(expression: LicenseExpression, lists: LicenseLists): LicenseStanding {
  if (!('left' in expression)) return standingOfLeaf(expression, lists);
  const [left, right] = [standingOf(expression.left, lists), standingOf(expression.right, lists)];
  return expression.kind === 'and' ? together(left, right) : eitherOf(left, right);
}

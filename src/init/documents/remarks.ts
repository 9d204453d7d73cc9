import type { Part } from '../clues.ts';
import type { Proposal } from '../proposal.ts';

/** What was seen and left out of some parts, as lines of a comment. */
export function about({ remarks }: Proposal, ...parts: readonly Part[]): readonly string[] {
  return remarks.filter(({ part }) => parts.includes(part)).map(({ text }) => text);
}

import type { Finding } from '../finding.ts';

/** A finding, and the name of the case that brought it out. */
export interface CaseFinding {
  readonly finding: Finding;
  readonly caseName: string;
}

/** The same thing said twice: by the same rule, of the same place, in the same words. */
function sameness({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, message, place?.file, place?.pointer]);
}

/** Findings of several cases, each told once, with the names of all cases that showed it in its evidence. */
export function acrossCases(found: readonly CaseFinding[]): readonly Finding[] {
  const merged = new Map<string, { readonly finding: Finding; readonly cases: string[] }>();
  for (const { finding, caseName } of found) {
    const known = merged.get(sameness(finding));
    if (known === undefined) merged.set(sameness(finding), { finding, cases: [caseName] });
    else if (!known.cases.includes(caseName)) known.cases.push(caseName);
  }
  return [...merged.values()].map(({ finding, cases }) => ({ ...finding, evidence: { ...finding.evidence, cases } }));
}

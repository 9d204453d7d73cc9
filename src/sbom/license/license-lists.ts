import { type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { PolicyEntry, SbomRules } from '../sbom-policy.ts';
import { type LicenseExpression, readExpression } from './license-expression.ts';
import { type LicenseTerm, overlaps } from './license-term.ts';

/** One entry of a policy's licence list, read. */
interface ListedLicense {
  readonly place: Place;
  readonly text: string;
  /** Absent for a free name. */
  readonly term?: LicenseTerm;
}

/** A policy's licence lists, read once. */
export interface LicenseLists {
  /** A licence must be in every one of them. */
  readonly allow: readonly (readonly ListedLicense[])[];
  readonly deny: readonly ListedLicense[];
}

export type Leaf = Exclude<LicenseExpression, { readonly kind: 'and' | 'or' }>;

function readEntry({ text, place }: PolicyEntry, findings: FindingCollector): ListedLicense {
  const expression = readExpression(text.trim());
  if (expression.kind === 'license') return { text, place, term: expression.term };
  if (expression.kind === 'unknown') {
    const message = `${quoted(text)} is not an SPDX licence; it matches only components that name their licence just so.`;
    const fix = 'Write the id as the SPDX list does, such as `Apache-2.0`.';
    findings.add('sbom/license-entry-not-spdx', message, { fix, place });
    return { text, place };
  }
  throw new Refusal('sbom/unusable-license-entry', `${quoted(text)} joins several licences in one entry.`, {
    fix: 'Give each licence an entry of its own.',
    place,
  });
}

/** @throws Refusal sbom/unusable-license-entry */
export function readLists({ allow, deny }: SbomRules['licenses'], findings: FindingCollector): LicenseLists {
  const read = (entries: readonly PolicyEntry[]) => entries.map((entry) => readEntry(entry, findings));
  return { allow: allow.map(read), deny: read(deny) };
}

function isNamed(entry: ListedLicense, leaf: Leaf): boolean {
  return entry.text.trim().toLowerCase() === leaf.text.trim().toLowerCase();
}

/**
 * The entry that denies a licence, or one that an unknown text mentions. A bare `GPL-2.0-only` denies it with every
 * exception too.
 */
export function denying({ deny }: LicenseLists, leaf: Leaf): ListedLicense | undefined {
  const terms = leaf.kind === 'unknown' ? leaf.mentions : [leaf.term];
  return deny.find((entry) => {
    const denied = entry.term;
    if (denied === undefined) return isNamed(entry, leaf);
    return terms.some((term) => overlaps(term, denied) && (denied.exception ?? term.exception) === term.exception);
  });
}

/** Whether a list of allowed licences holds one, with just the exception that it has. */
export function isListed(allow: readonly ListedLicense[], leaf: Leaf): boolean {
  return allow.some((entry) => {
    if (leaf.kind === 'unknown' || entry.term === undefined) return isNamed(entry, leaf);
    return overlaps(leaf.term, entry.term) && entry.term.exception === leaf.term.exception;
  });
}

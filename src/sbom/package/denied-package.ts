import Range from 'semver/classes/range.js';
import { type Place, Refusal } from '../../finding.ts';
import { type Purl, readPurl } from '../../purl.ts';
import { quoted } from '../../quoted.ts';
import type { PolicyEntry } from '../sbom-policy.ts';

/** The versions that a pattern means. */
export type VersionRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'exact'; readonly version: string }
  | { readonly kind: 'range'; readonly range: Range };

/** One entry of the policy's `deny_packages`, read. */
export interface DeniedPackage {
  readonly text: string;
  readonly place: Place;
  /** Without a version. */
  readonly purl: Purl;
  readonly versions: VersionRule;
}

/** What makes a version a range: an operator, a space, an `x` in a number's place. */
const RANGE = /[<>=~^*|\s]|(?:^|\.)x(?:\.|$)/iu;

function unusable({ text, place }: PolicyEntry, problem: string): Refusal {
  return new Refusal('sbom/unusable-package-pattern', `The pattern ${quoted(text)} ${problem}.`, {
    fix: 'Write `pkg:npm/evil`, `pkg:npm/%40scope/evil@1.2.3` or `pkg:npm/evil@<2.0.0`.',
    place,
  });
}

function versionRuleOf(version: string | undefined, entry: PolicyEntry): VersionRule {
  if (version === undefined || version === '*') return { kind: 'any' };
  if (!RANGE.test(version)) return { kind: 'exact', version };
  try {
    return { kind: 'range', range: new Range(version, { includePrerelease: true }) };
  } catch {
    throw unusable(entry, `has ${quoted(version)} for a version, which is neither one nor a semver range`);
  }
}

function decoded(version: string, entry: PolicyEntry): string {
  try {
    return decodeURIComponent(version);
  } catch {
    throw unusable(entry, 'has a broken percent-escape in its version');
  }
}

/**
 * Reads a pattern: a purl whose version may be a semver range, percent-encoded or not. A version without an operator
 * means just that version.
 * @throws Refusal sbom/unusable-package-pattern
 */
export function readDeniedPackage(entry: PolicyEntry): DeniedPackage {
  const { place } = entry;
  const text = entry.text.trim();
  if (/[?#]/u.test(text)) throw unusable(entry, 'has qualifiers or a subpath, which are not compared');
  // An `@` before the last slash, or right after it, is a scope's.
  const at = text.indexOf('@', text.lastIndexOf('/') + 2);
  const purl = readPurl(at === -1 ? text : text.slice(0, at));
  if (purl.kind === 'unparsable') throw unusable(entry, `is no purl: ${purl.problem}`);
  const version = at === -1 ? undefined : decoded(text.slice(at + 1), entry).trim();
  if (version === '') throw unusable(entry, 'ends in `@` without a version');
  return { text, place, purl, versions: versionRuleOf(version, entry) };
}

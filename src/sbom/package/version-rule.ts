import SemVer from 'semver/classes/semver.js';
import type { VersionRule } from './denied-package.ts';

/** Types of package whose versions semver orders as their own tools do. */
const SEMVER_TYPES: ReadonlySet<string> = new Set(['npm', 'cargo', 'golang', 'hex', 'pub', 'swift']);

/** Numbers alone, which every type of package orders alike. */
const PLAIN = /^\d{1,9}(?:\.\d{1,9}){0,2}$/u;

function readVersion(version: string, type: string): SemVer | undefined {
  if (PLAIN.test(version)) return new SemVer([...version.split('.'), '0', '0'].slice(0, 3).map(Number).join('.'));
  if (!SEMVER_TYPES.has(type)) return undefined;
  try {
    return new SemVer(version, { loose: true });
  } catch {
    return undefined;
  }
}

/** Character by character, or as versions of one order: `v1.2.3` and `1.2.3`, `1.2` and `1.2.0`. */
function isSameVersion(a: string, b: string, type: string): boolean {
  if (a === b) return true;
  const [first, second] = [readVersion(a, type), readVersion(b, type)];
  return first !== undefined && second !== undefined && first.compare(second) === 0;
}

/**
 * Whether a rule means a package's version. `unsettled` when it has none, or when nothing is known of the order of
 * such versions: Debian's `1.2.3-4` comes after 1.2.3, and semver's before it.
 */
export function means(rule: VersionRule, version: string | undefined, type: string): 'yes' | 'no' | 'unsettled' {
  if (rule.kind === 'any') return 'yes';
  if (version === undefined) return 'unsettled';
  if (rule.kind === 'exact') return isSameVersion(rule.version, version, type) ? 'yes' : 'no';
  const read = readVersion(version, type);
  if (read === undefined) return 'unsettled';
  return rule.range.test(read) ? 'yes' : 'no';
}

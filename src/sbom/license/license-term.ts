import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';

/** One licence, or a range of versions of one: `MIT`, `GPL-2.0-or-later`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
export interface LicenseTerm {
  /** Without `-only`, `-or-later` and `+`: `GPL-2.0`. */
  readonly id: string;
  readonly orLater: boolean;
  readonly exception?: string;
}

/** Deprecated ids that carry their exception within: `GPL-2.0-with-classpath-exception`. */
const WITH_EXCEPTION = /^(.+)-with-(.+)$/u;
const NUMBERED = /^(.+)-(\d+(?:\.\d+)*)$/u;

/** The SPDX id that a word means, in the list's own spelling, since SPDX compares ids without regard to case. */
export function spdxId(word: string): string | undefined {
  return fixupSpdxId(word);
}

/** The term of an SPDX id, with the `+` and the exception that may follow it in an expression. */
export function termOf(id: string, plus: boolean, exception?: string): LicenseTerm {
  const [, base = id, inner] = WITH_EXCEPTION.exec(id) ?? [];
  const orLater = plus || base.endsWith('-or-later');
  const added = exception ?? inner;
  return {
    id: base.replace(/-(?:only|or-later)$/u, ''),
    orLater,
    ...(added === undefined ? {} : { exception: added.toLowerCase() }),
  };
}

/** Whether version `later` of a family is that of `earlier` or follows it. Ids of two families never are. */
function isSameOrLater(later: string, earlier: string): boolean {
  if (later === earlier) return true;
  const [, laterFamily, laterVersion = ''] = NUMBERED.exec(later) ?? [];
  const [, earlierFamily, earlierVersion = ''] = NUMBERED.exec(earlier) ?? [];
  if (laterFamily === undefined || laterFamily !== earlierFamily) return false;
  const [a, b] = [laterVersion.split('.').map(Number), earlierVersion.split('.').map(Number)];
  const differing = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return differing === -1 ? a.length >= b.length : (a[differing] ?? 0) > (b[differing] ?? 0);
}

/**
 * Whether two terms have a licence in common: someone who takes a component under one may be taking it under the
 * other. Exceptions are not looked at.
 */
export function overlaps(a: LicenseTerm, b: LicenseTerm): boolean {
  if (a.orLater && b.orLater) return isSameOrLater(a.id, b.id) || isSameOrLater(b.id, a.id);
  if (a.orLater) return isSameOrLater(b.id, a.id);
  return b.orLater ? isSameOrLater(a.id, b.id) : a.id === b.id;
}

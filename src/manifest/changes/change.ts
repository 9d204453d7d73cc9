import type { Place } from '../../finding.ts';
import type { Manifest } from '../manifest.ts';

/** How closely a reviewer should look; `risk.ts` says what counts as what. */
export type Risk = 'high' | 'medium' | 'low';

/** `changed`: something else is asked for, which is neither more nor less. */
export type ChangeKind = 'widened' | 'narrowed' | 'changed';

/** One difference between two manifests of a tool. */
export interface Change {
  readonly kind: ChangeKind;
  readonly risk: Risk;
  /** What the tool does by it, without subject and full stop: `adds write access to /cache`. May quote hostile text. */
  readonly what: string;
  /** The line of the head's manifest; for what was removed, of the base's. */
  readonly place: Place;
  /** The line of the base's manifest where `place` is the head's. Absent where there is no base. */
  readonly before?: Place;
}

/** What a manifest was compared with. */
export type Base =
  | { readonly kind: 'read' }
  /** There was none: the tool is new. */
  | { readonly kind: 'absent'; readonly source: string }
  /** What was there is no manifest, for this reason. */
  | { readonly kind: 'unusable'; readonly source: string; readonly why: string };

/** A manifest and what it asks for that its base did not. Without a usable base that is all of it. */
export interface Comparison {
  readonly head: Manifest;
  readonly base: Base;
  readonly changes: readonly Change[];
}

import type { Place } from '../finding.ts';
import type { Change } from '../manifest/changes/change.ts';
import { VERSION } from '../version.ts';
import { boundedText } from './bounded.ts';
import { type ManifestDiff, widens } from './manifest-diff.ts';

function changeJson({ kind, risk, what, place, before }: Change) {
  const placed = (each: Place) => ({ ...each, file: boundedText(each.file) });
  return {
    kind,
    risk,
    what: boundedText(what),
    ...placed(place),
    before: before === undefined ? null : placed(before),
  };
}

/** What a change asks for, for programs: `policies/schema/changes.schema.json`. */
export function changesJson(diff: ManifestDiff) {
  const { base, head, tool, change, changes } = diff;
  return {
    schema_version: 1,
    as_declared: { version: VERSION },
    base: boundedText(base),
    head: boundedText(head),
    tool,
    change,
    widened: widens(diff),
    changes: changes.map(changeJson),
  };
}

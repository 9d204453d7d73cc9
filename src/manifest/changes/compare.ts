import type { Manifest } from '../manifest.ts';
import { type Alteration, alterations } from './alterations.ts';
import type { Change, ChangeKind, Risk } from './change.ts';
import { closure } from './closure.ts';
import { environment } from './environment.ts';
import { files, programs } from './files.ts';
import { isolation } from './isolation.ts';
import { limits } from './limits.ts';
import { connections, listening } from './network.ts';
import { WEIGHTS } from './risk.ts';
import { NO_REQUESTS, type Requests, type Respect, type Surplus } from './surplus.ts';
import { category, systemCalls } from './system-calls.ts';

/** Everything that one manifest can ask for more of than another. */
const RESPECTS: readonly Respect[] = [
  connections,
  listening,
  files,
  programs,
  environment,
  systemCalls,
  category,
  isolation,
  closure,
  limits,
];

/** Everything that `more` asks for and `less` does not cover. */
function surpluses(more: Requests, less: Requests): readonly Surplus[] {
  return RESPECTS.flatMap((respect) => respect(more, less));
}

function widening({ weight, gained, here, there, near }: Surplus, base: Manifest | undefined, head: Manifest): Change {
  return {
    kind: 'widened',
    risk: WEIGHTS[weight].risk,
    what: gained,
    place: head.document.place(here ?? near),
    ...(base !== undefined && { before: base.document.place(there ?? near) }),
  };
}

function narrowing({ weight, lost, here, there, near }: Surplus, base: Manifest, head: Manifest | undefined): Change {
  const change = { kind: 'narrowed', risk: WEIGHTS[weight].risk, what: lost } as const;
  const before = base.document.place(here ?? near);
  if (head === undefined || there === undefined) return { ...change, place: before };
  return { ...change, place: head.document.place(there), before };
}

function alteration({ weight, what, here, there }: Alteration, base: Manifest, head: Manifest): Change {
  const [place, before] = [head.document.place(here), base.document.place(there)];
  return { kind: 'changed', risk: WEIGHTS[weight].risk, what, place, before };
}

/** Policies speak of tools by name: by another one a tool may have more, although it asks for no more. */
function renaming(base: Manifest, head: Manifest): readonly Change[] {
  if (base.name === head.name) return [];
  const [place, before] = [head.document.place('/name'), base.document.place('/name')];
  const what = `is called ${head.name}; it was ${base.name}`;
  return [{ kind: 'widened', risk: WEIGHTS.name.risk, what, place, before }];
}

const KINDS: readonly ChangeKind[] = ['widened', 'changed', 'narrowed'];
const RISKS: readonly Risk[] = ['high', 'medium', 'low'];

function compareChanges(a: Change, b: Change): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0)
  );
}

/**
 * What the head asks for that the base did not, what it asks for otherwise, and what it asks for no more; of each, the
 * riskiest first. By meaning: another order, another spelling, or what the base covers already is no change.
 *
 * @param base undefined for a new tool: all that it asks for is more than there was
 */
export function manifestChanges(base: Manifest | undefined, head: Manifest): readonly Change[] {
  const widened = surpluses(head, base ?? NO_REQUESTS).map((surplus) => widening(surplus, base, head));
  if (base === undefined) return widened.sort(compareChanges);
  return [
    ...renaming(base, head),
    ...widened,
    ...alterations(base, head).map((each) => alteration(each, base, head)),
    ...surpluses(base, head).map((surplus) => narrowing(surplus, base, head)),
  ].sort(compareChanges);
}

/** What is asked for no more where a tool is removed. */
export function removedRequests(base: Manifest): readonly Change[] {
  const narrowed = surpluses(base, NO_REQUESTS).map((surplus) => narrowing(surplus, base, undefined));
  return narrowed.sort(compareChanges);
}

import { escapeSegment } from '../../document/segment.ts';
import type { Document } from '../../document.ts';
import { type Finding, finding, type Level, type Place } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { RULES, type RuleId } from '../../rules.ts';
import { nearest } from '../../spelling.ts';
import type { RawPolicy } from './raw-policy.ts';

/** As many are told of one by one. */
const MAX_UNKNOWN = 8;

/** What is wrong with the levels that a policy sets. */
export function checkSeverity({ severity = {} }: RawPolicy, document: Document): readonly Finding[] {
  const placeOf = (id: string): Place => document.keyPlace(`/severity/${escapeSegment(id)}`);
  const unknown = Object.keys(severity).filter((id) => !isRule(id));
  const unsettable = Object.entries(severity).flatMap(([id, level]) =>
    isRule(id) ? (refuseLevel(id, level, placeOf(id)) ?? []) : [],
  );
  return [...unknownRules(unknown, placeOf), ...unsettable];
}

function refuseLevel(id: RuleId, level: Level, place: Place): Finding | undefined {
  if (WIDENINGS.has(id)) return demandedElsewhere(id, place);
  return level !== 'error' && isFixed(id) ? fixedLevel(id, level, place) : undefined;
}

/** Where there are many, they are not the slips of somebody who knows the rules. */
function unknownRules(ids: readonly string[], placeOf: (id: string) => Place): readonly Finding[] {
  const [first] = ids;
  if (first === undefined || ids.length <= MAX_UNKNOWN) return ids.map((id) => unknownRule(id, placeOf(id)));
  const some = ids.slice(0, 3).map((id) => quoted(id));
  return [
    finding('policy/unknown-rule', `There are no rules ${some.join(', ')} and ${ids.length - some.length} more.`, {
      place: placeOf(first),
      fix: 'Take them out; docs/rules.md lists the rules.',
    }),
  ];
}

/** What a change asks for has a level of its own in the policy, which a label can answer. */
const WIDENINGS: ReadonlySet<RuleId> = new Set([
  'manifest/capability-widened',
  'manifest/new-tool',
  'manifest/base-unusable',
]);

function demandedElsewhere(id: RuleId, place: Place): Finding {
  return finding('policy/severity-fixed', `The level of ${id} is set by changes.widening.`, {
    place,
    fix: 'Write "changes: { widening: error }", with a label if one may accept it.',
  });
}

export function isRule(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}

/**
 * What could not be judged stays an error, and so does a request that the policy does not cover: a policy that wants
 * to let one pass says so in a ceiling, where it can be read. Who signed is what the policy says, or it is not asked.
 */
function isFixed(id: RuleId): boolean {
  const { level, means } = RULES[id];
  return level === 'error' && (means === 'error' || /^(?:policy|manifest|signature)\//.test(id));
}

export function unknownRule(id: string, place: Place): Finding {
  const meant = nearest(id, Object.keys(RULES));
  return finding('policy/unknown-rule', `There is no rule "${id}".`, {
    place,
    fix: meant === undefined ? 'Take it out; docs/rules.md lists the rules.' : `Did you mean "${meant}"?`,
  });
}

function fixedLevel(id: RuleId, level: Level, place: Place): Finding {
  return finding('policy/severity-fixed', `${id} is always an error; the policy makes it a ${level}.`, {
    place,
    fix: 'Take it out. What tools may have is said in ceilings, who may sign in supply_chain; mode: audit says everything and stops nothing.',
  });
}

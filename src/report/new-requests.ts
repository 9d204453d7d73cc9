import type { Finding, Json, Place } from '../finding.ts';
import type { Risk } from '../manifest/changes/change.ts';
import type { RuleId } from '../rules.ts';

export const NEW_REQUESTS_TITLE = 'What this change asks for anew';

/** Something that a tool asks for and did not before its change. */
export interface NewRequest {
  readonly risk: Risk;
  readonly what: string;
  readonly place?: Place;
}

/** Rules with a request each, in `evidence.risk` and `evidence.change`. */
const SINGLE: readonly RuleId[] = ['manifest/capability-widened', 'manifest/request-changed'];

/** Rules with a list of all that a tool asks for, in `evidence.changes`: `[{"risk": "low", "change": "…", "line": 3}]`. */
const WHOLE: readonly RuleId[] = ['manifest/new-tool', 'manifest/base-unusable'];

const RISKS: readonly Risk[] = ['high', 'medium', 'low'];

function riskOf(value: Json | undefined): Risk {
  return RISKS.find((risk) => risk === value) ?? 'high';
}

function single({ evidence = {}, message, place }: Finding): NewRequest {
  const waived = typeof evidence.waived_by === 'string' ? ` (accepted by the label ${evidence.waived_by})` : '';
  const what = typeof evidence.change === 'string' ? evidence.change + waived : message;
  return { risk: riskOf(evidence.risk), what, ...(place !== undefined && { place }) };
}

function listed(entry: Json, place: Place | undefined): NewRequest[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [];
  const { risk, change, line } = entry as { readonly [key: string]: Json };
  if (typeof change !== 'string') return [];
  const file = place?.file ?? '';
  const at = { ...(place !== undefined && { place: typeof line === 'number' ? { file, line } : { file } }) };
  return [{ risk: riskOf(risk), what: change, ...at }];
}

/** Whether a finding is told by the section on new requests. What may keep a tool from passing is told as a finding too. */
export function isToldAsRequest({ rule, level }: Finding): boolean {
  return level === 'notice' && (SINGLE.includes(rule) || WHOLE.includes(rule));
}

/** What is said of all new requests together: that the tool is new. */
export function newToolMessages(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ rule }) => WHOLE.includes(rule)).map(({ message }) => message);
}

/** Everything that a change of the manifest asks for anew, the riskiest first. */
export function newRequests(findings: readonly Finding[]): readonly NewRequest[] {
  const requests = findings.flatMap((finding) => {
    if (SINGLE.includes(finding.rule)) return [single(finding)];
    if (!WHOLE.includes(finding.rule)) return [];
    const changes = finding.evidence?.changes;
    return Array.isArray(changes) ? changes.flatMap((entry: Json) => listed(entry, finding.place)) : [];
  });
  return requests.sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk));
}

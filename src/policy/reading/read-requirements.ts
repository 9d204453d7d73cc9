import { defined } from '../../defined.ts';
import type { Requirements } from '../layer.ts';
import type { RawPolicy, RawRequirements } from './raw-policy.ts';

/** What has to be shown of every tool, and what differs for single events. */
export function readRequirements({ supply_chain }: RawPolicy): {
  readonly require: Requirements;
  readonly requireOn: ReadonlyMap<string, Requirements>;
} {
  const { events = {}, ...always } = supply_chain?.require ?? {};
  const onEvents = Object.entries(events).map(([event, raw]) => [event, requirements(raw)] as const);
  return { require: requirements(always), requireOn: new Map(onEvents) };
}

function requirements({ signature, sbom, sbom_subject_match }: RawRequirements): Requirements {
  return defined({ signature, sbom, sbomSubjectMatch: sbom_subject_match });
}

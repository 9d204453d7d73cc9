import { type Finding, finding } from '../finding.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { Placed } from '../placed.ts';
import type { Grant } from '../policy/grant.ts';
import type { Isolation } from './isolation.ts';
import { atMost } from './seccomp/profile.ts';

function isMet({ name, category }: IsolationDemand, { category: inForce }: Grant, isolation: Isolation): boolean {
  if (isolation[name] !== 'enforced') return false;
  return category === undefined || atMost(category).includes(inForce);
}

function inWords({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}

/** What was demanded and was not in force. An unmet requirement ends in `error`, an unmet recommendation warns. */
export function unmetDemands(grant: Grant, isolation: Isolation): readonly Finding[] {
  const unmet = (demands: readonly Placed<IsolationDemand>[]) =>
    demands.filter(({ value }) => !isMet(value, grant, isolation));
  const said = (
    { value, place }: Placed<IsolationDemand>,
    rule: 'host/isolation-unavailable' | 'host/isolation-missing',
  ) =>
    finding(rule, `${inWords(value)} was asked for and was ${isolation[value.name]} (profile ${grant.category}).`, {
      place,
      fix: 'Run the gate on a host that can enforce it, or take it out of the demands.',
    });
  return [
    ...unmet(grant.isolation.required).map((demand) => said(demand, 'host/isolation-unavailable')),
    ...unmet(grant.isolation.recommended).map((demand) => said(demand, 'host/isolation-missing')),
  ];
}

import { type Finding, finding } from '../../finding.ts';
import type { IsolationDemand } from '../../manifest/isolation.ts';
import type { Placed } from '../../placed.ts';
import type { Grant } from '../../policy/grant.ts';
import { atMost } from '../seccomp/profile.ts';
import type { Standings } from './isolation.ts';

/** The category of the filter that is in force. */
type InForce = Pick<Grant, 'category'>;

function isMet({ name, category }: IsolationDemand, { category: inForce }: InForce, standings: Standings): boolean {
  if (standings[name].state !== 'enforced') return false;
  return category === undefined || atMost(category).includes(inForce);
}

function inWords({ name, category }: IsolationDemand): string {
  return category === undefined ? name : `${name}:${category}`;
}

/** Why it is not met: how it stands, or which filter is in force instead. */
function reason({ name }: IsolationDemand, { category }: InForce, standings: Standings): string {
  const { state, how } = standings[name];
  return state === 'enforced' ? `was that of ${category}` : `was ${state}: ${how}`;
}

/** What was demanded and was not in force. An unmet requirement ends in `error`, an unmet recommendation warns. */
export function unmetDemands(grant: InForce & Pick<Grant, 'isolation'>, standings: Standings): readonly Finding[] {
  const said = (
    { value, place }: Placed<IsolationDemand>,
    rule: 'host/isolation-unavailable' | 'host/isolation-missing',
  ) =>
    finding(rule, `${inWords(value)} was asked for and ${reason(value, grant, standings)}.`, {
      place,
      fix: standings[value.name].fix ?? 'Run the gate on a host that can enforce it, or take it out of the demands.',
    });
  const unmet = (demands: readonly Placed<IsolationDemand>[]) =>
    demands.filter(({ value }) => !isMet(value, grant, standings));
  return [
    ...unmet(grant.isolation.required).map((demand) => said(demand, 'host/isolation-unavailable')),
    ...unmet(grant.isolation.recommended).map((demand) => said(demand, 'host/isolation-missing')),
  ];
}

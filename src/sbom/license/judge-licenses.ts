import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { namesOf } from '../names.ts';
import type { Component, Sbom } from '../sbom.ts';
import type { SbomRules } from '../sbom-policy.ts';
import type { Share } from '../summary.ts';
import { type LicenseLists, readLists } from './license-lists.ts';
import { LicenseReader } from './license-reader.ts';
import { type LicenseStanding, standingOf, together } from './license-standing.ts';

/** Judges what one component says of its licences; undefined when it says nothing. */
type Judge = (component: Component) => LicenseStanding | undefined;

function judgeOf(lists: LicenseLists, reader: LicenseReader): Judge {
  return ({ licenses }) => {
    const standings = licenses.map((claim) => standingOf(reader.read(claim), lists));
    return standings.length === 0 ? undefined : standings.reduce(together);
  };
}

/** Components that stand alike for the same reason. */
interface Group {
  readonly standing: LicenseStanding;
  readonly components: Component[];
}

function report({ standing, components }: Group, file: string, rules: SbomRules, findings: FindingCollector): void {
  const license = quoted(standing.text);
  const who = `${components.length} ${components.length === 1 ? 'component' : 'components'}`;
  const place = { file, pointer: components[0]?.pointer ?? '' };
  const evidence = { license: standing.text, components: components.length };
  switch (standing.rank) {
    case 'acceptable':
      break;
    case 'denied':
      findings.add(
        'sbom/denied-license',
        `The policy denies ${license}, the licence of ${who}: ${namesOf(components)}.`,
        {
          fix: 'Replace the component, or ask for an exception.',
          place,
          related: standing.place === undefined ? [] : [standing.place],
          evidence,
        },
      );
      break;
    case 'not-allowed': {
      const message = `The policy does not allow ${license}, the licence of ${who}: ${namesOf(components)}.`;
      const fix = 'Replace the component, or ask for the licence to be allowed.';
      const related = standing.place === undefined ? [] : [standing.place];
      findings.add('sbom/license-not-allowed', message, { fix, place, related, evidence });
      break;
    }
    case 'unknown': {
      const message = `${license} is not an SPDX licence, and ${who} ${components.length === 1 ? 'says' : 'say'} no more: ${namesOf(components)}.`;
      const fix = 'Find out the licence and write its SPDX id into the SBOM, or list this very text in the policy.';
      findings.add('sbom/unknown-license', message, { fix, place, evidence }, rules.licenses.unknown);
    }
  }
}

function groupInto(groups: Map<string, Group>, standing: LicenseStanding, component: Component): void {
  const key = `${standing.rank} ${standing.text}`;
  const group = groups.get(key) ?? { standing, components: [] };
  group.components.push(component);
  groups.set(key, group);
}

/**
 * Judges every component's licences. The subject is the organisation's own, so that of it only a denied licence is
 * told. Returns how many components could be judged.
 * @throws Refusal sbom/unusable-license-entry, sbom/too-many-license-expressions
 */
export function judgeLicenses(sbom: Sbom, rules: SbomRules, findings: FindingCollector): Share {
  const judge = judgeOf(readLists(rules.licenses, findings), new LicenseReader({ file: sbom.file }));
  const groups = new Map<string, Group>();
  const own = sbom.subject === undefined ? undefined : judge(sbom.subject);
  if (sbom.subject !== undefined && own?.rank === 'denied') groupInto(groups, own, sbom.subject);
  let judged = 0;
  for (const component of sbom.components) {
    const standing = judge(component);
    if (standing === undefined) continue;
    if (standing.rank !== 'unknown') judged += 1;
    groupInto(groups, standing, component);
  }
  for (const group of groups.values()) report(group, sbom.file, rules, findings);
  return { judged, of: sbom.components.length };
}

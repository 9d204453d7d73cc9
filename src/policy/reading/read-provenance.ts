import { defined } from '../../defined.ts';
import type { Document } from '../../document.ts';
import { type Finding, finding } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import { quoted } from '../../quoted.ts';
import type { ProvenanceDemand } from '../../signature/provenance/demand.ts';
import { addressPattern, refPattern, type SubjectPattern, subjectPattern } from '../../signature/subject-pattern.ts';
import type { RawPolicy, RawProvenance } from './raw-policy.ts';

const PROVENANCE = '/supply_chain/provenance';

/** What is wanted of builds, and what is wrong with how it is said. */
export interface ReadProvenance {
  readonly provenance?: readonly ProvenanceDemand[];
  readonly findings: readonly Finding[];
}

const FIXES = {
  source: 'Name host and owner, and leave open what is below: "https://github.com/acme/*".',
  workflow: 'Name host and owner: "https://github.com/acme/*/.github/workflows/release.yml@refs/tags/v*".',
  builder: 'Name the builder as the provenance does: "https://github.com/actions/runner/github-hosted".',
  ref: 'Write "refs/heads/main", or "refs/tags/v*".',
} as const;

const READERS = { source: addressPattern, workflow: addressPattern, builder: addressPattern, ref: refPattern } as const;

function demandOf(raw: RawProvenance, index: number, document: Document, findings: Finding[]): ProvenanceDemand {
  const pointer = `${PROVENANCE}/${index}`;
  const { tools = ['*'], predicate_types: predicateTypes, commit, triggers } = raw;
  const patternAt = (key: keyof typeof READERS): SubjectPattern | undefined => {
    const text = raw[key];
    if (text === undefined) return undefined;
    try {
      return READERS[key](text);
    } catch (error) {
      const place = document.place(`${pointer}/${key}`);
      const message = `The ${key} ${quoted(text)} ${messageOf(error)}.`;
      findings.push(finding('policy/subject-pattern', message, { place, fix: FIXES[key] }));
      return subjectPattern(text);
    }
  };
  return {
    tools,
    predicateTypes,
    denySelfHosted: raw.deny_self_hosted_runners ?? false,
    place: document.place(pointer),
    ...defined({
      source: patternAt('source'),
      workflow: patternAt('workflow'),
      builder: patternAt('builder'),
      ref: patternAt('ref'),
      commit,
      triggers,
    }),
  };
}

export function readProvenance({ supply_chain: { provenance } = {} }: RawPolicy, document: Document): ReadProvenance {
  const findings: Finding[] = [];
  if (provenance === undefined) return { findings };
  return { provenance: provenance.map((raw, index) => demandOf(raw, index, document, findings)), findings };
}

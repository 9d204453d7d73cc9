import { defined } from '../../defined.ts';
import type { Document } from '../../document.ts';
import { type Finding, finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { ProvenanceDemand } from '../../signature/provenance/demand.ts';
import { patternProblem, type SubjectPattern, subjectPattern } from '../../signature/subject-pattern.ts';
import type { RawPolicy, RawProvenance } from './raw-policy.ts';

const PROVENANCE = '/supply_chain/provenance';

/** What is wanted of builds, and what is wrong with how it is said. */
export interface ReadProvenance {
  readonly provenance?: readonly ProvenanceDemand[];
  readonly findings: readonly Finding[];
}

/** Addresses are compared as certificates have them; people leave the scheme out. */
function address(text: string): SubjectPattern {
  return subjectPattern(text.includes('://') ? text : `https://${text}`);
}

function tooOpen(key: string, pattern: SubjectPattern, pointer: string, document: Document): Finding[] {
  const problem = patternProblem(pattern);
  if (problem === undefined) return [];
  return [
    finding('policy/subject-pattern', `The ${key} ${quoted(pattern.text)} ${problem}.`, {
      place: document.place(`${pointer}/${key}`),
      fix: 'Name host and owner, and leave open what is below: "https://github.com/acme/*".',
    }),
  ];
}

function demandOf(raw: RawProvenance, index: number, document: Document, findings: Finding[]): ProvenanceDemand {
  const pointer = `${PROVENANCE}/${index}`;
  const { tools = ['*'], predicate_types: predicateTypes, ref, commit, triggers } = raw;
  const addressed = (key: 'source' | 'workflow' | 'builder') => {
    const text = raw[key];
    if (text === undefined) return undefined;
    const pattern = address(text);
    findings.push(...tooOpen(key, pattern, pointer, document));
    return pattern;
  };
  return {
    tools,
    predicateTypes,
    denySelfHosted: raw.deny_self_hosted_runners ?? false,
    place: document.place(pointer),
    ...defined({
      source: addressed('source'),
      workflow: addressed('workflow'),
      builder: addressed('builder'),
      ref: ref === undefined ? undefined : subjectPattern(ref),
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

import schema from '../../policies/schema/policy.schema.json' with { type: 'json' };
import { defined } from '../defined.ts';
import { type Document, readDocument } from '../document.ts';
import { type Finding, finding } from '../finding.ts';
import { CATEGORIES, type Category } from '../manifest/category.ts';
import { isolationDemand } from '../manifest/isolation-demand.ts';
import { parsePath } from '../manifest/path.ts';
import { stated, TermReader } from '../manifest/term.ts';
import { checkSchema } from '../schema.ts';
import { readDefaults } from './default-limits.ts';
import type { CategoryPolicy, NeverAllow, Policy, ToolPolicy } from './policy.ts';
import type { RawPolicy, RawTool } from './raw-policy.ts';
import { parseVariable, readCeiling, readDenial } from './read-ceiling.ts';
import { readIdentities, refuseSignerPatterns } from './read-identities.ts';
import { readSbomRules } from './read-sbom-rules.ts';
import { checkSeverity, readSeverity } from './read-severity.ts';

/** The policy, unless findings say why nothing can be judged by it. One that has expired is there, with a finding. */
export interface PolicyReading {
  readonly policy?: Policy;
  readonly findings: readonly Finding[];
}

/**
 * Reads a policy and tells everything that is wrong with it at once.
 * @param now the moment of the judgement, for the policy's expiry
 * @throws Refusal where it cannot be read as JSON or YAML at all
 */
export async function readPolicy(path: string, now: Date): Promise<PolicyReading> {
  return judgePolicy(await readDocument(path, 'policy'), now);
}

/** A document as the policy that it should be. */
export async function judgePolicy(document: Document, now: Date): Promise<PolicyReading> {
  const misshapen = await checkSchema(document, schema);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value as RawPolicy;
  const terms = new TermReader(document, 'policy');
  const policy = toPolicy(raw, document, terms);
  const wrong = [...terms.findings, ...refuseSignerPatterns(raw, document), ...checkSeverity(raw, document)];
  return wrong.length > 0 ? { findings: wrong } : { policy, findings: refuseExpired(raw, document, now) };
}

function toPolicy(raw: RawPolicy, document: Document, terms: TermReader): Policy {
  const { signature = true, sbom = true, sbom_subject_match = true } = raw.supply_chain?.require ?? {};
  return {
    document,
    name: raw.name,
    mode: raw.mode,
    supplyChain: {
      // Silence never weakens: what is not required has to be said not to be.
      require: { signature, sbom, sbomSubjectMatch: sbom_subject_match },
      identities: readIdentities(raw, document),
    },
    sbom: readSbomRules(raw, document),
    baseRuntime: {
      read: terms.list('/base_runtime/read', raw.base_runtime?.read, parsePath),
      env: terms.list('/base_runtime/env', raw.base_runtime?.env, parseVariable),
    },
    defaults: readDefaults(raw.defaults),
    categories: readCategories(raw, terms),
    tools: (raw.tools ?? []).map((tool, index) => readTool(tool, `/tools/${index}`, terms)),
    neverallow: readNeverAllow(raw, terms),
    severity: readSeverity(raw),
    network: raw.runtime?.network ?? 'fixtures',
    ...defined({ defaultCategory: stated(raw.default_category, '/default_category') }),
  };
}

function readCategories({ categories = {} }: RawPolicy, terms: TermReader): ReadonlyMap<Category, CategoryPolicy> {
  const read = CATEGORIES.flatMap((category): readonly (readonly [Category, CategoryPolicy])[] => {
    const raw = categories[category];
    const pointer = `/categories/${category}`;
    if (raw === undefined) return [];
    const requireIsolation = terms.list(`${pointer}/require_isolation`, raw.require_isolation, (token) => ({
      value: isolationDemand(token),
    }));
    return [[category, { pointer, ceiling: readCeiling(raw.ceiling, `${pointer}/ceiling`, terms), requireIsolation }]];
  });
  return new Map(read);
}

function readTool(
  { match, category, ceiling = {}, deny = {} }: RawTool,
  pointer: string,
  terms: TermReader,
): ToolPolicy {
  return {
    match,
    ceiling: readCeiling(ceiling, `${pointer}/ceiling`, terms),
    deny: readDenial(deny, `${pointer}/deny`, terms),
    ...defined({ category: stated(category, `${pointer}/category`) }),
  };
}

function readNeverAllow({ neverallow = [] }: RawPolicy, terms: TermReader): readonly NeverAllow[] {
  return neverallow.map(({ id, reason, ...denial }, index) => ({
    id,
    reason,
    deny: readDenial(denial, `/neverallow/${index}`, terms),
  }));
}

/** Days of ISO 8601 sort as text. The policy holds until the day of `expires` begins in UTC. */
function refuseExpired({ name, expires }: RawPolicy, document: Document, now: Date): readonly Finding[] {
  const today = now.toISOString().slice(0, 10);
  if (expires === undefined || today < expires) return [];
  return [
    finding('policy/expired', `The policy "${name}" expired on ${expires}; today is ${today}.`, {
      place: document.place('/expires'),
      fix: 'Have its owners review it and set a later day.',
    }),
  ];
}

import { defined } from '../../defined.ts';
import { limited } from '../../document/limited.ts';
import { validate } from '../../document/validators/policy.js';
import type { Document } from '../../document.ts';
import { type Finding, finding } from '../../finding.ts';
import { CATEGORIES, type Category } from '../../manifest/category.ts';
import { isolationDemand } from '../../manifest/isolation-demand.ts';
import { parsePath } from '../../manifest/path.ts';
import { checkSchema } from '../../schema.ts';
import type { CategoryPolicy, NeverAllow, PolicyLayer, ToolPolicy } from '../layer.ts';
import { LayerReader } from './layer-reader.ts';
import type { RawPolicy, RawTool } from './raw-policy.ts';
import { parseVariable, readCeiling, readDenial, readLimits } from './read-ceiling.ts';
import { readExceptions } from './read-exceptions.ts';
import { type ReadProvenance, readProvenance } from './read-provenance.ts';
import { readReferences } from './read-references.ts';
import { readRequirements } from './read-requirements.ts';
import { readSbomRules } from './read-sbom-rules.ts';
import { checkSeverity } from './read-severity.ts';
import { type ReadSigners, readSigners } from './read-signers.ts';

/** One policy file, unless findings say why nothing can be judged by it. One that has expired is there, with a finding. */
export interface LayerReading {
  readonly layer?: PolicyLayer;
  readonly findings: readonly Finding[];
}

/**
 * A document as the policy file that it should be, and everything that is wrong with it at once.
 * @param now the moment of the judgement, for the policy's expiry
 */
export function readLayer(document: Document, now: Date): LayerReading {
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value as RawPolicy;
  const reader = new LayerReader(document, raw.name);
  const signers = readSigners(raw, document);
  const built = readProvenance(raw, document);
  const layer = toLayer(raw, reader, { ...signers, ...built });
  const wrong = [...reader.findings, ...signers.findings, ...built.findings, ...checkSeverity(raw, document)];
  return wrong.length > 0 ? { findings: limited(wrong, document) } : { layer, findings: refuseExpired(layer, now) };
}

function toLayer(
  raw: RawPolicy,
  reader: LayerReader,
  { identities, keys, provenance }: ReadSigners & ReadProvenance,
): PolicyLayer {
  const { base_runtime, runtime, supply_chain: chain } = raw;
  return {
    document: reader.document,
    name: raw.name,
    extends: readReferences(raw, reader),
    ...readRequirements(raw),
    sbom: readSbomRules(raw, reader),
    baseRuntime: defined({
      read: reader.allowance('/base_runtime/read', base_runtime?.read, parsePath),
      env: reader.allowance('/base_runtime/env', base_runtime?.env, parseVariable),
    }),
    defaults: readLimits(raw.defaults ?? {}, '/defaults', reader),
    categories: readCategories(raw, reader),
    tools: (raw.tools ?? []).map((tool, index) => readTool(tool, `/tools/${index}`, reader)),
    neverallow: readNeverAllow(raw, reader),
    exceptions: readExceptions(raw, reader),
    severity: new Map(Object.entries(raw.severity ?? {})),
    ...defined({
      mode: raw.mode,
      expires: reader.value(raw.expires, '/expires'),
      identities,
      keys,
      provenance,
      bundles: chain?.bundles,
      notBefore: reader.value(chain?.not_before, '/supply_chain/not_before'),
      defaultCategory: reader.value(raw.default_category, '/default_category'),
      maxExceptionDays: reader.value(raw.max_exception_days, '/max_exception_days'),
      undeclaredAccess: runtime?.undeclared_access,
      unusedCapability: runtime?.unused_capability,
      network: runtime?.network,
      conditions: runtime?.conditions,
      coverage: readCoverage(raw),
      changes: readChanges(raw),
    }),
  };
}

function readCoverage({ runtime }: RawPolicy): PolicyLayer['coverage'] {
  const { entrypoint, declared_domains: declaredDomains, mcp_tools: mcpTools } = runtime?.coverage ?? {};
  const coverage = defined({ entrypoint, declaredDomains, mcpTools });
  return Object.keys(coverage).length === 0 ? undefined : coverage;
}

/** Whoever demands a label means it. */
function readChanges({ changes }: RawPolicy): PolicyLayer['changes'] {
  if (changes === undefined) return undefined;
  const { label } = changes;
  const level = changes.widening ?? (label === undefined ? 'notice' : 'error');
  return { level, ...defined({ label }) };
}

function readCategories({ categories = {} }: RawPolicy, reader: LayerReader): ReadonlyMap<Category, CategoryPolicy> {
  const read = CATEGORIES.flatMap((category): readonly (readonly [Category, CategoryPolicy])[] => {
    const raw = categories[category];
    const pointer = `/categories/${category}`;
    if (raw === undefined) return [];
    const requireIsolation = reader.list(`${pointer}/require_isolation`, raw.require_isolation, (token) => ({
      value: isolationDemand(token),
    }));
    return [[category, { ceiling: readCeiling(raw.ceiling, `${pointer}/ceiling`, reader), requireIsolation }]];
  });
  return new Map(read);
}

function readTool(
  { match, category, ceiling = {}, deny = {} }: RawTool,
  pointer: string,
  reader: LayerReader,
): ToolPolicy {
  return {
    match,
    ceiling: readCeiling(ceiling, `${pointer}/ceiling`, reader),
    deny: readDenial(deny, `${pointer}/deny`, reader),
    ...defined({ category: reader.value(category, `${pointer}/category`) }),
  };
}

function readNeverAllow({ neverallow = [] }: RawPolicy, reader: LayerReader): readonly NeverAllow[] {
  return neverallow.map(({ id, reason, ...denial }, index) => ({
    id,
    reason,
    deny: readDenial(denial, `/neverallow/${index}`, reader),
  }));
}

/** Days of ISO 8601 sort as text. The policy holds until the day of `expires` begins in UTC. */
function refuseExpired({ name, expires }: PolicyLayer, now: Date): readonly Finding[] {
  const today = now.toISOString().slice(0, 10);
  if (expires === undefined || today < expires.value) return [];
  return [
    finding('policy/expired', `The policy "${name}" expired on ${expires.value}; today is ${today}.`, {
      place: expires.place,
      fix: 'Have its owners review it and set a later day.',
    }),
  ];
}

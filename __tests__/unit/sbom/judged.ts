import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, Refusal } from '../../../src/finding.ts';
import { judgeSbom, type SbomRequest } from '../../../src/sbom/judge-sbom.ts';
import type { PolicyEntry, SbomRules } from '../../../src/sbom/sbom-policy.ts';
import type { SbomSummary } from '../../../src/sbom/summary.ts';

const NO_RULES: SbomRules = {
  licenses: { allow: [], deny: [], unknown: 'off' },
  denyPackages: [],
  require: { hashes: 'off', purl: 'off', dependencyGraph: 'off' },
};

export type Member = { readonly [key: string]: unknown };

export interface Judged {
  readonly findings: readonly Finding[];
  readonly rules: readonly string[];
  readonly summary: SbomSummary | undefined;
}

/** Entries of a policy's list, each on a line of its own. */
export function entries(...texts: readonly string[]): readonly PolicyEntry[] {
  return texts.map((text, index) => ({ text, place: { file: 'policy.yml', line: index + 1 } }));
}

export function rulesWith(rules: Partial<SbomRules>): SbomRules {
  return { ...NO_RULES, ...rules };
}

export function licenses(rules: Partial<SbomRules['licenses']>): SbomRules {
  return rulesWith({ licenses: { ...NO_RULES.licenses, ...rules } });
}

/** A component with what the schema demands. */
export function component(members: Member): Member {
  return { type: 'library', name: 'left-pad', ...members };
}

/** A sound SBOM of `fetcher` 1.2.0 with these members put in place of its own. */
export function bom(members: Member = {}): Member {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'fetcher', version: '1.2.0', 'bom-ref': 'fetcher' } },
    components: [component({ version: '1.3.0', 'bom-ref': 'left-pad' })],
    dependencies: [{ ref: 'fetcher', dependsOn: ['left-pad'] }],
    ...members,
  };
}

/** What becomes of a file with this content, a refusal being one finding more. */
export async function judgeText(content: string | Uint8Array, request: Partial<SbomRequest> = {}): Promise<Judged> {
  const folder = await mkdtemp(join(tmpdir(), 'sbom-'));
  const path = join(folder, 'bom.json');
  try {
    await writeFile(path, content);
    const { findings, summary } = await judgeSbom({ path, rules: NO_RULES, subjectMatchRequired: false, ...request });
    return { findings, summary, rules: findings.map(({ rule }) => rule) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding], rules: [error.finding.rule], summary: undefined };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function judge(document: Member, request: Partial<SbomRequest> = {}): Promise<Judged> {
  return judgeText(JSON.stringify(document, null, 2), request);
}

/** What becomes of a sound SBOM with one component of these members. */
export async function judgeComponent(members: Member, rules: SbomRules = NO_RULES): Promise<Judged> {
  return judge(bom({ components: [component(members)], dependencies: [] }), { rules });
}

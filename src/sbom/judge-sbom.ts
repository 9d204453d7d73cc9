import { type Finding, type Place, Refusal } from '../finding.ts';
import { buildSbom } from './build-sbom.ts';
import { checkAddresses } from './check/addresses.ts';
import { checkCompleteness } from './check/completeness.ts';
import { checkCycles } from './check/cycles.ts';
import { checkHashes } from './check/hashes.ts';
import { checkPurl } from './check/purls.ts';
import { checkReferences } from './check/references.ts';
import { checkText } from './check/text.ts';
import { parseSbom, readSbom, type SbomDocument } from './document/read-sbom.ts';
import { FindingCollector } from './finding-collector.ts';
import { judgeLicenses } from './license/judge-licenses.ts';
import { judgePackages } from './package/judge-packages.ts';
import type { Sbom } from './sbom.ts';
import type { SbomRules } from './sbom-policy.ts';
import { checkSchema } from './schema/check-schema.ts';
import { matchSubject, type SbomSubject } from './subject.ts';
import type { SbomSummary } from './summary.ts';

export interface SbomRequest {
  /** As given, relative to `process.cwd()`; or what it is called, where its bytes are given. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly rules: SbomRules;
  /** The tool that the SBOM is said to be of; absent when an SBOM is judged alone. */
  readonly subject?: SbomSubject;
  readonly subjectMatchRequired: boolean;
}

export interface SbomJudgement {
  /** Absent when the document breaks its schema: then nothing in it was judged. */
  readonly summary?: SbomSummary;
  readonly findings: readonly Finding[];
}

/** Places in the SBOM with their lines; places in the policy already have them. */
async function withLines(findings: readonly Finding[], { file, placesOf }: SbomDocument): Promise<readonly Finding[]> {
  const pointerOf = (place: Place | undefined) => (place?.file === file ? place.pointer : undefined);
  const pointers = findings.flatMap(({ place }) => pointerOf(place) ?? []);
  if (pointers.length === 0) return findings;
  const places = await placesOf(pointers);
  return findings.map((finding) => {
    const pointer = pointerOf(finding.place);
    const place = pointer === undefined ? undefined : places.get(pointer);
    return place === undefined ? finding : { ...finding, place };
  });
}

function checkMeaning(sbom: Sbom, findings: FindingCollector): void {
  checkReferences(sbom, findings);
  checkCycles(sbom, findings);
  checkAddresses(sbom, findings);
  for (const component of sbom.subject === undefined ? sbom.components : [sbom.subject, ...sbom.components]) {
    checkText(component, sbom.file, findings);
    checkHashes(component, sbom.file, findings);
    checkPurl(component, sbom.file, findings);
  }
}

function matchTool(sbom: Sbom, { subject, subjectMatchRequired }: SbomRequest, findings: FindingCollector): void {
  if (subject !== undefined) return matchSubject(sbom, subject, subjectMatchRequired, findings);
  if (!subjectMatchRequired) return;
  throw new Refusal('sbom/nothing-to-match', 'The policy wants the SBOM to match the tool, and no artifact is known.', {
    fix: 'Name the artifact with `artifact.path` in the manifest or with --artifact.',
    place: { file: sbom.file },
  });
}

function judgeAll(sbom: Sbom, request: SbomRequest, findings: FindingCollector): SbomSummary {
  const { rules } = request;
  matchTool(sbom, request, findings);
  checkMeaning(sbom, findings);
  checkCompleteness(sbom, rules, findings);
  const { file, sha256, version: specVersion, subject, components, dependencies } = sbom;
  return {
    file,
    sha256,
    specVersion,
    ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
    components: components.length,
    licenses: judgeLicenses(sbom, rules, findings),
    packages: judgePackages(sbom, rules, findings),
    hashed: components.filter(({ hashes }) => hashes.length > 0).length,
    hasDependencyGraph: dependencies.length > 0,
  };
}

function subjectOf({ name, version }: NonNullable<Sbom['subject']>): NonNullable<SbomSummary['subject']> {
  return { name, ...(version === undefined ? {} : { version }) };
}

async function judge(request: SbomRequest): Promise<SbomJudgement> {
  const { path, bytes } = request;
  const document = bytes === undefined ? await readSbom(path) : await parseSbom(path, bytes);
  const findings = new FindingCollector();
  if (!(await checkSchema(document, findings))) return { findings: await withLines(findings.all(), document) };
  const summary = judgeAll(buildSbom(document), request, findings);
  return { summary, findings: await withLines(findings.all(), document) };
}

/**
 * What is in it: reads a tool's SBOM and judges it by its schema, by itself, by the policy's rules and against the tool.
 * @throws Refusal where nothing more can be said: the document cannot be read or recognised, or the policy cannot be used
 */
export async function judgeSbom(request: SbomRequest): Promise<SbomJudgement> {
  try {
    return await judge(request);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('sbom/fault', `The SBOM could not be judged: ${String(cause)}.`, {
      fix: 'Please report this, with the SBOM if you may.',
      place: { file: request.path },
      cause,
    });
  }
}

import { type Document, parseDocument, readDocument } from '../../document.ts';
import { type Finding, refusalOf } from '../../finding.ts';
import { manifestReading } from '../../manifest/read-manifest.ts';
import { compare } from '../../observe/compare.ts';
import { sketchedRecord } from '../../observe/sketch.ts';
import type { PolicySource } from '../../request.ts';
import { applySeverity } from '../../verdict.ts';
import { decideGrant } from '../deciding/decide.ts';
import { exceptionsFor } from '../exceptions/in-force.ts';
import { waive } from '../exceptions/waive.ts';
import { readJudgingPolicy } from '../judging-policy.ts';
import { besideTest, type ExpectedFinding, type PolicyCase } from './policy-test.ts';

/** How a case ended: it passed when both lists are empty. */
export interface PolicyCaseResult {
  readonly name: string;
  readonly missing: readonly ExpectedFinding[];
  /** Errors and warnings that nobody expects. */
  readonly unexpected: readonly Finding[];
}

/**
 * Runs one case.
 * @param path of the test that it stands in
 * @param now the moment of the judgement
 * @throws Refusal where there is no policy to test
 */
export async function runPolicyCase(
  one: PolicyCase,
  path: string,
  policy: PolicySource,
  now: Date,
): Promise<PolicyCaseResult> {
  const missing = [...one.expect];
  const unexpected: Finding[] = [];
  for (const found of await findingsOf(one, path, policy, now)) {
    const index = missing.findIndex((expected) => isMeant(expected, found));
    if (index !== -1) missing.splice(index, 1);
    else if (found.level !== 'notice') unexpected.push(found);
  }
  return { name: one.name, missing, unexpected };
}

function isMeant({ rule, pointer, exception }: ExpectedFinding, found: Finding): boolean {
  if (rule !== found.rule || exception !== found.exception) return false;
  return pointer === undefined || pointer === (found.place?.pointer ?? '');
}

async function findingsOf(one: PolicyCase, path: string, source: PolicySource, now: Date): Promise<readonly Finding[]> {
  const request = { policy: source, ...(one.event !== undefined && { event: one.event }) };
  const { policy, findings } = await readJudgingPolicy(request, now);
  if (policy === undefined) throw refusalOf(findings);
  // A case may expect a manifest that cannot be read.
  const reading = await manifestReading(() => documentOf(one, path));
  const all = [...findings, ...reading.findings];
  if (reading.manifest === undefined) return all;
  const { manifest } = reading;
  const exceptions = exceptionsFor(manifest, policy.exceptions, now);
  const decision = decideGrant(manifest, policy, exceptions.inForce);
  all.push(...exceptions.findings, ...decision.findings);
  if (one.observed !== undefined && decision.grant !== undefined) {
    all.push(...compare(sketchedRecord(one.observed, manifest, decision.grant)));
  }
  return waive(applySeverity(all, policy.severity), exceptions.inForce);
}

function documentOf({ name, manifest }: PolicyCase, path: string): Document | Promise<Document> {
  if (typeof manifest === 'string') return readDocument(besideTest(path, manifest), 'manifest');
  return parseDocument(Buffer.from(JSON.stringify(manifest)), `${path} (${name})`, 'manifest');
}

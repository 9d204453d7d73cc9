// The example of a rule's entry in docs/rules/, judged by what would judge it in the gate.
import type { RuleEntry } from '../../scripts/rule-entries.ts';
import { type Finding, Refusal } from '../../src/finding.ts';
import { compareWithBase } from '../../src/manifest/changes/base.ts';
import { judgeChanges } from '../../src/manifest/changes/judge.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { decideGrant } from '../../src/policy/deciding/decide.ts';
import { exceptionsFor } from '../../src/policy/exceptions/in-force.ts';
import { unusedExceptions } from '../../src/policy/exceptions/waive.ts';
import { readJudgingPolicy } from '../../src/policy/judging-policy.ts';
import { type PolicyAddress, sourceOf } from '../../src/policy/loading/policy-address.ts';
import type { PolicyStore } from '../../src/policy/loading/policy-store.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { judgePolicyTest } from '../../src/policy/testing/policy-test.ts';
import { surveyBaseRuntime } from '../../src/sandbox/plan/base-runtime.ts';
import { documentOf, readManifestText, TODAY } from './documents.ts';

/** What is found wrong with an example, in the order of the gate. What ends a question is thrown. */
async function judged({
  manifest: text,
  base,
  policy: policyText,
  test,
  beside = {},
  mode,
}: RuleEntry): Promise<readonly Finding[]> {
  if (test !== undefined) return testFindings(test);
  const reading = text === undefined ? { findings: [] } : await readManifestText(text);
  if (reading.manifest !== undefined && base !== undefined) return changeFindings(reading.manifest, base);
  if (policyText === undefined) return reading.findings;
  const source = { address: { path: 'policy.yml' }, store: storeOf({ ...beside, 'policy.yml': policyText }) };
  const judging = await readJudgingPolicy({ policy: source, ...(mode !== undefined && { mode }) }, TODAY);
  const findings = [...reading.findings, ...judging.findings];
  const { policy } = judging;
  if (policy !== undefined) await surveyBaseRuntime(policy.baseRuntime.read.items.map(({ value }) => value));
  return reading.manifest === undefined || policy === undefined
    ? findings
    : [...findings, ...held(reading.manifest, policy)];
}

async function testFindings(text: string): Promise<readonly Finding[]> {
  return judgePolicyTest(documentOf(text, 'policy test')).findings;
}

async function changeFindings(head: Manifest, base: string): Promise<readonly Finding[]> {
  const bytes = base === '' ? null : Buffer.from(base);
  return judgeChanges(await compareWithBase(head, { source: 'base', bytes }), [{ level: 'notice' }], []);
}

function held(manifest: Manifest, policy: Policy): readonly Finding[] {
  const exceptions = exceptionsFor(manifest, policy.exceptions, TODAY);
  const { findings } = decideGrant(manifest, policy, exceptions.inForce);
  const unused = unusedExceptions(findings, exceptions.inForce, () => true);
  return [...exceptions.findings, ...findings, ...unused];
}

/** Policy files that stand nowhere. */
function storeOf(files: Readonly<Record<string, string>>): PolicyStore {
  return {
    async read(address: PolicyAddress) {
      const file = sourceOf(address);
      const text = files[file];
      if (text === undefined) throw new Error(`the example has no file ${file}`);
      return { bytes: new TextEncoder().encode(text), file, findings: [] };
    },
  };
}

/** The findings of an example, those that end a question too. */
export async function judgeExample(example: RuleEntry): Promise<readonly Finding[]> {
  try {
    return await judged(example);
  } catch (error) {
    if (error instanceof Refusal) return [error.finding];
    throw error;
  }
}

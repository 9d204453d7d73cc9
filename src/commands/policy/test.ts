import { refusalOf } from '../../finding.ts';
import { besideTest, type PolicyTest, readPolicyTest } from '../../policy/testing/policy-test.ts';
import { type PolicyCaseResult, runPolicyCase } from '../../policy/testing/run-policy-case.ts';
import { canvasFor } from '../../report/canvas.ts';
import { jsonText } from '../../report/json.ts';
import { isPassed, policyTestText } from '../../report/policy-test.ts';
import type { PolicySource } from '../../request.ts';
import type { Command } from '../command.ts';
import { readOptions, refusePositionals, usage } from '../options.ts';
import { policyFile } from '../policy-options.ts';

async function readTest(path: string): Promise<PolicyTest> {
  const { test, findings } = await readPolicyTest(path);
  if (test === undefined) throw refusalOf(findings);
  return test;
}

function policyOf(test: PolicyTest, path: string, given: string | undefined): PolicySource {
  if (given !== undefined) return policyFile(given);
  if (test.policy === undefined) throw usage(`Neither ${path} nor --policy names a policy.`);
  return policyFile(besideTest(path, test.policy));
}

/** `as-declared policy test`: cases that keep a policy from changing unseen. */
export const testCommand: Command = {
  usage: `Judges manifests, and what tools did, by a policy, and compares what is found with what each case expects.

Usage
  as-declared policy test FILE [--policy FILE] [--json]

  FILE                  policy: FILE, cases: [{name, manifest, event, observed, expect: [{rule, pointer}]}]
                        ("as-declared schema policy-test" prints its schema)

Options
  --policy FILE         the policy to test          (default: the one that FILE names)
  --json                print name, missing and unexpected of each case as JSON
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      policy: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const [path, ...rest] = positionals;
    if (path === undefined) throw usage('No file with cases is given.');
    refusePositionals(rest);
    const test = await readTest(path);
    const policy = policyOf(test, path, values.policy);
    const results: PolicyCaseResult[] = [];
    for (const one of test.cases) results.push(await runPolicyCase(one, path, policy, new Date()));
    const text = values.json ? jsonText(results) : policyTestText(results, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return results.every(isPassed) ? 0 : 1;
  },
};

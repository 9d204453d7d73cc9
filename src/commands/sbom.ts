import type { Finding } from '../finding.ts';
import { asFinding } from '../interview.ts';
import { readJudgingPolicy } from '../policy/judging-policy.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { type SbomReading, sbomJson, sbomText, sbomVerdict } from '../report/sbom.ts';
import { judgeApart } from '../sbom/apart/judge-apart.ts';
import type { SbomRules } from '../sbom/sbom-policy.ts';
import { applySeverity, EXIT_CODES } from '../verdict.ts';
import type { Command } from './command.ts';
import { readOptions, refusePositionals, usage } from './options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from './policy-options.ts';

/** Without a policy everything is told that one could ask for, and nothing is denied. */
const NO_POLICY: SbomRules = {
  licenses: { allow: [], deny: [], unknown: 'warning' },
  denyPackages: [],
  require: { hashes: 'warning', purl: 'warning', dependencyGraph: 'notice' },
};

type Values = Parameters<typeof policyRequest>[0];

/** By the rules of a policy, with what is wrong with the policy itself; nothing is judged without the one that was named. */
async function read(file: string, values: Values): Promise<SbomReading> {
  const judging = values.policy === undefined ? undefined : await readJudgingPolicy(policyRequest(values), new Date());
  const { policy, findings: ofPolicy = [] } = judging ?? {};
  const level = (found: readonly Finding[]) => (policy === undefined ? found : applySeverity(found, policy.severity));
  if (judging !== undefined && policy === undefined) return { file, findings: ofPolicy };
  try {
    const rules = policy?.sbom ?? NO_POLICY;
    const { summary, findings } = await judgeApart({ path: file, rules, subjectMatchRequired: false });
    return { file, findings: level([...ofPolicy, ...findings]), ...(summary !== undefined && { summary }) };
  } catch (error) {
    return { file, findings: level([...ofPolicy, asFinding(error)]) };
  }
}

/** `as-declared sbom`: the second question alone. */
export const sbomCommand: Command = {
  usage: `Says what is in an SBOM (CycloneDX in JSON or XML, compressed by gzip or not), and what is wrong with it.

Usage
  as-declared sbom FILE [options]

Options
${POLICY_USAGE}  --json                for programs; as-declared schema sbom prints the schema

Without a policy nothing is denied for what is in it; what a policy could ask for is told. That it belongs to a tool's bytes is
for the gate to say.

Exit codes
  0  nothing is against it
  1  something is
  2  it could not be judged
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      ...POLICY_OPTIONS,
      json: { type: 'boolean', default: false },
    });
    const [file, ...rest] = positionals;
    refusePositionals(rest);
    if (file === undefined) throw usage('Say which SBOM: a file.');
    const reading = await read(file, values);
    process.stdout.write(
      values.json ? jsonText(sbomJson(reading)) : sbomText(reading, canvasFor(process.stdout, process.env)),
    );
    return EXIT_CODES[sbomVerdict(reading)];
  },
};

import { check } from '../../check.ts';
import { Refusal } from '../../finding.ts';
import { explainManifest } from '../../policy/explaining/explain-manifest.ts';
import { canvasFor } from '../../report/canvas.ts';
import { explanationText } from '../../report/explanation.ts';
import { jsonText } from '../../report/json.ts';
import { buildReport } from '../../report/report.ts';
import { exitCode } from '../../verdict.ts';
import type { Command } from '../command.ts';
import { readOptions, refusePositionals, usage } from '../options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from '../policy-options.ts';
import { tell } from '../tell.ts';

/** What cannot be read has been told of; whatever else is thrown has not. */
function toldByCheck(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** `as-declared policy explain`: the grant, and the lines that decided it. */
export const explainCommand: Command = {
  usage: `Prints what a tool may have and, for each part of it, the line that asks and the lines that decided. What is
refused is told as by "check".

Usage
  as-declared policy explain --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --json                print it as JSON: verdict, atoms (kind, value, asked, decided), findings
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      manifest: { type: 'string' },
      json: { type: 'boolean', default: false },
      ...POLICY_OPTIONS,
    });
    refusePositionals(positionals);
    const { manifest, json } = values;
    if (manifest === undefined) throw usage('No --manifest is given.');
    const request = policyRequest(values);
    const result = await check({ manifests: [manifest], ...request });
    const explanation = await explainManifest(manifest, request).catch(toldByCheck);
    if (json) {
      const { verdict, tools } = buildReport(result);
      const findings = tools.flatMap((tool) => tool.findings);
      process.stdout.write(jsonText({ verdict, atoms: explanation?.atoms ?? [], findings }));
      return exitCode(result.tools);
    }
    if (explanation !== undefined) {
      const canvas = canvasFor(process.stdout, process.env);
      process.stdout.write(`${explanationText(explanation.title, explanation.atoms, canvas)}\n`);
    }
    return tell(result, { report: undefined, summary: undefined });
  },
};

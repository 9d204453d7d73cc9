import { defined } from '../defined.ts';
import { type Diagnosis, lacking, readMachine } from '../doctor/diagnosis.ts';
import { examineHost } from '../doctor/examine.ts';
import { type Needs, readNeeds } from '../doctor/needs.ts';
import { interruptible } from '../interruption.ts';
import { canvasFor } from '../report/canvas.ts';
import { doctorJson } from '../report/doctor-json.ts';
import { doctorText } from '../report/doctor-text.ts';
import { jsonText } from '../report/json.ts';
import { hostFiles } from '../sandbox/host/host-files.ts';
import type { Command } from './command.ts';
import { readOptions, refusePositionals } from './options.ts';
import { policyFile } from './policy-options.ts';

function diagnose(needs: Needs): Promise<Diagnosis> {
  return interruptible(async (interrupted) => {
    const rows = await examineHost(needs, interrupted);
    interrupted.throwIfAborted();
    return { machine: readMachine(hostFiles), by: needs.by, rows };
  });
}

/** `as-declared doctor`: what this host can enforce, and how to get the rest. */
export const doctorCommand: Command = {
  usage: `Finds out by doing what this host can enforce, and says how to get the rest. Nothing is installed or changed.

Usage
  as-declared doctor [--policy FILE] [--manifest FILE] [--json]

Options
  --policy FILE         hold the host against what this policy requires of any tool
  --manifest FILE       hold it against what this manifest requires; with a policy, against what the tool is granted
  --json                for programs; as-declared schema doctor prints the schema

Without either, it is held against what policies/baseline.yml requires.

Exit codes
  0  all that is required is there
  2  it is not, or it could not be told
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      policy: { type: 'string' },
      manifest: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    refusePositionals(positionals);
    const { manifest, policy, json } = values;
    const source = policy === undefined ? undefined : policyFile(policy);
    const diagnosis = await diagnose(await readNeeds(defined({ manifest, policy: source })));
    const text = json ? jsonText(doctorJson(diagnosis)) : doctorText(diagnosis, canvasFor(process.stdout, process.env));
    process.stdout.write(text);
    return lacking(diagnosis).length === 0 ? 0 : 2;
  },
};

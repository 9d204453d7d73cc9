import changes from '../../policies/schema/changes.schema.json' with { type: 'json' };
import doctor from '../../policies/schema/doctor.schema.json' with { type: 'json' };
import manifest from '../../policies/schema/manifest.schema.json' with { type: 'json' };
import policy from '../../policies/schema/policy.schema.json' with { type: 'json' };
import policyTest from '../../policies/schema/policy-test.schema.json' with { type: 'json' };
import report from '../../policies/schema/report.schema.json' with { type: 'json' };
import sbom from '../../policies/schema/sbom.schema.json' with { type: 'json' };
import scenario from '../../policies/schema/scenario.schema.json' with { type: 'json' };
import verification from '../../policies/schema/verification.schema.json' with { type: 'json' };
import type { Command } from './command.ts';
import { oneOf, readOptions, refusePositionals, usage } from './options.ts';

const SCHEMAS = {
  manifest,
  policy,
  'policy-test': policyTest,
  scenario,
  report,
  changes,
  doctor,
  verification,
  sbom,
} as const;
const NAMES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

/** `as-declared schema`: what editors complete from, of the very version that judges. */
export const schemaCommand: Command = {
  usage: `Prints the JSON Schema (draft 2020-12) of one kind of document.

Usage
  as-declared schema ${NAMES.join('|')}
`,
  async run(words) {
    const [name, ...rest] = readOptions(words, {}).positionals;
    if (name === undefined) throw usage(`Say which schema: ${NAMES.join(', ')}.`);
    refusePositionals(rest);
    process.stdout.write(`${JSON.stringify(SCHEMAS[oneOf('The schema', name, NAMES)], null, 2)}\n`);
    return 0;
  },
};

import { check } from '../check.ts';
import type { Command } from './command.ts';
import { readOptions, refusePositionals, refuseSameOutlet, usage } from './options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from './policy-options.ts';
import { tell } from './tell.ts';

/** `as-declared check`: the two questions that need nothing but text. */
export const checkCommand: Command = {
  usage: `Holds what tools ask for against what they may have. Nothing is unpacked, verified or run.

Usage
  as-declared check --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      manifest: { type: 'string', multiple: true, default: [] as string[] },
      report: { type: 'string' },
      summary: { type: 'string' },
      ...POLICY_OPTIONS,
    });
    refusePositionals(positionals);
    refuseSameOutlet(values);
    const { manifest: manifests, report, summary } = values;
    if (manifests.length === 0) throw usage('No --manifest is given.');
    return tell(await check({ manifests, ...policyRequest(values) }), { report, summary });
  },
};

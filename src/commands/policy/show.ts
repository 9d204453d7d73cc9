import { refusalOf } from '../../finding.ts';
import { isToolName } from '../../init/naming.ts';
import { readJudgingPolicy } from '../../policy/judging-policy.ts';
import type { PolicyLayer } from '../../policy/layer.ts';
import type { Policy } from '../../policy/policy.ts';
import { flatten, isOfOneOwner } from '../../policy/showing/flatten.ts';
import { policyYaml } from '../../policy/showing/policy-yaml.ts';
import { inertLines, visible } from '../../report/escape.ts';
import { placeText } from '../../report/wording.ts';
import type { Command } from '../command.ts';
import { readOptions, refusePositionals, usage } from '../options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from '../policy-options.ts';

/** Of entries for single tools, which only the name of a tool can resolve. */
function singledOut({ tiers }: Policy): string {
  const entries = tiers.flatMap(({ layers }) => layers.flatMap(({ tools }) => tools));
  const names = [...new Set(entries.map(({ match }) => match))].filter((match) => match !== '*');
  if (names.length === 0) return '';
  return `# For tools that are not singled out. These are: ${names.join(', ')}. Show one with --tool NAME.\n`;
}

/** Of exceptions that one file cannot hold without letting them reach further. */
function leftOut(policy: Policy): string {
  const ids = policy.exceptions.filter((one) => isOfOneOwner(one, policy)).map(({ id }) => id);
  if (ids.length === 0) return '';
  return `# Left out, since each waives what its own owner asks and nothing of another one's: ${ids.join(', ')}.\n`;
}

async function shown(policy: Policy, resolved: boolean, tool: string | undefined): Promise<string> {
  const [{ layers }] = policy.tiers;
  if (!resolved) return policyYaml(layers[0], () => undefined);
  const layer: PolicyLayer = await flatten(policy, tool ?? '');
  const head = tool === undefined ? singledOut(policy) : `# For ${tool}.\n`;
  return (
    head + leftOut(policy) + policyYaml(layer, (place) => (place.line === undefined ? undefined : placeText(place)))
  );
}

/** `as-declared policy show`: what a policy says, spelt one way, or what it says with all that it extends. */
export const showCommand: Command = {
  usage: `Prints a policy in its normal form. With --resolved, as one file that judges as it does together with all that it
extends; comments say where each value comes from.

Usage
  as-declared policy show --policy FILE [--resolved] [--tool NAME] [options]

Options
${POLICY_USAGE}  --resolved            joined with all that it extends
  --tool NAME           resolved for the tool of this name
`,
  async run(words) {
    const { values, positionals } = readOptions(words, {
      resolved: { type: 'boolean', default: false },
      tool: { type: 'string' },
      ...POLICY_OPTIONS,
    });
    refusePositionals(positionals);
    const { resolved, tool } = values;
    if (tool !== undefined && !resolved) throw usage('--tool belongs to --resolved.');
    if (tool !== undefined && !isToolName(tool))
      throw usage(`--tool: "${tool}" is not letters, digits and @ . _ / + -`);
    const { policy, findings } = await readJudgingPolicy(policyRequest(values), new Date());
    if (policy === undefined) throw refusalOf(findings);
    process.stdout.write(inertLines(visibleLines(await shown(policy, resolved, tool))));
    return 0;
  },
};

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

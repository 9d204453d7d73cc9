import { defined } from '../defined.ts';
import { inWorkplaces } from '../gating/workplaces.ts';
import { type Learning, learn } from '../learn/learn.ts';
import type { GivenPolicy } from '../learn/open-policy.ts';
import { givenTiers } from '../policy/loading/given-tiers.ts';
import { resolvePolicy } from '../policy/resolving/resolve.ts';
import { canvasFor } from '../report/canvas.ts';
import { lessonText } from '../report/lesson-text.ts';
import { writeWhole } from '../report/write.ts';
import { splitWords } from '../words.ts';
import type { Command } from './command.ts';
import { refuseOutput } from './learned-output.ts';
import { oneOf, readOptions, refusePositionals, usage, wordsOfTool } from './options.ts';
import { progress } from './progress.ts';
import { parseResolve } from './resolve-option.ts';

const USAGE = `Runs a tool and prints the smallest manifest that covers what it was seen to do, with comments.

Usage
  as-declared learn --manifest FILE [options] [-- ARGUMENTS]

The manifest that is there says what is run: its artifact and its entrypoint; "as-declared init" writes a first one. The
scenario's cases are run in the gate's own sandbox, again and again, each time with what the tool went for beyond what it
had, until it goes for nothing more. What follows -- is one more case: arguments behind the manifest's entrypoint.command.

Options
  --manifest FILE       what there is of a manifest
  --output FILE         write what was learned there, in place of what is there (default: print it)
  --policy FILE         take the base runtime and the categories from this policy, propose nothing that it never allows,
                        and say what of the manifest it does not grant
  --artifact FILE       the packed tool             (default: the manifest's artifact.path)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a program, as entrypoint.command has it, and its arguments; no shell reads them
  --network MODE        fixtures (default): hosts answer what the scenario has them say; live: by themselves; off
  --resolve H:P:A:P     dial a host and port at this address and port
  --install-dependencies MODE                       auto (default) or never

Never proposed are credentials, sockets of the host, wildcards, and what the policy never allows; a comment tells of them.
Read what is printed: what a tool does is not yet what it should do.

Exit codes
  0  the manifest was printed, or written
  1  so it was, but a case did not end as it should, or something was seen that is not proposed, covered or granted
  2  nothing was learned
`;

const OPTIONS = {
  manifest: { type: 'string' },
  output: { type: 'string' },
  policy: { type: 'string' },
  artifact: { type: 'string' },
  scenario: { type: 'string' },
  run: { type: 'string', multiple: true, default: [] as string[] },
  network: { type: 'string', default: 'fixtures' },
  resolve: { type: 'string', multiple: true, default: [] as string[] },
  'install-dependencies': { type: 'string', default: 'auto' },
} as const;

/** @throws Refusal of the policy's, where it cannot be used */
async function givenPolicy(path: string): Promise<GivenPolicy> {
  const { tiers, neverallow } = await givenTiers(path);
  return { policy: resolvePolicy(tiers), neverallow };
}

/** Whether the gate would find nothing that the manifest does not say. */
function isComplete({ unfinished, left, isSettled, ungranted }: Learning): boolean {
  return isSettled && [unfinished, left, ungranted].every((list) => list.length === 0);
}

/** `as-declared learn`: a manifest from what a tool does. */
export const learnCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { own, behind } = wordsOfTool(words);
    const { values, positionals } = readOptions(own, OPTIONS);
    refusePositionals(positionals);
    const { manifest, artifact, scenario, policy, output } = values;
    if (manifest === undefined) throw usage('No --manifest is given.');
    if (output !== undefined) await refuseOutput(output, manifest);
    const request = {
      ...{ manifest, progress, run: values.run.map(splitWords), resolve: values.resolve.map(parseResolve) },
      network: oneOf('--network', values.network, ['fixtures', 'live', 'off']),
      // Who made it is not asked.
      trustedRoot: { kind: 'embedded' } as const,
      ...defined({ artifact, scenario, args: behind }),
      ...(policy !== undefined && { given: await givenPolicy(policy) }),
    };
    const installDependencies = oneOf('--install-dependencies', values['install-dependencies'], ['auto', 'never']);
    const learning = await inWorkplaces({ installDependencies, progress, wantsClock: false }, async (workplaces) =>
      learn(request, await workplaces('tool')),
    );
    if (output === undefined) process.stdout.write(learning.text);
    else await writeWhole(output, learning.text);
    process.stderr.write(lessonText(learning, canvasFor(process.stderr, process.env)));
    return isComplete(learning) ? 0 : 1;
  },
};

import { basename, relative } from 'node:path';
import { quote } from 'shell-quote';
import { defined } from '../defined.ts';
import { type FirstFiles, packWords, writeFirstFiles } from '../init/first-files.ts';
import { isToolName } from '../init/naming.ts';
import { CATEGORIES } from '../manifest/category.ts';
import { inertLines, visible } from '../report/escape.ts';
import { jsonText } from '../report/json.ts';
import type { Command } from './command.ts';
import { oneOf, readOptions, refusePositionals, usage } from './options.ts';

const USAGE = `Looks at a tool's folder and writes a first manifest, scenario, policy and GitHub workflow, with comments.

Usage
  as-declared init [FOLDER] [options]

FOLDER is the current one unless named. What says what the tool is: package.json, pyproject.toml, the server.json of
an MCP server, the manifest.json of an MCP bundle, SKILL.md, or a script. It is only read: nothing of it is started.

Options
  --name NAME           the tool's name             (default: what its files say, or the folder's)
  --category CATEGORY   ${CATEGORIES.slice(0, 4).join(', ')},
                        ${CATEGORIES.slice(4).join(' or ')}         (default: the narrowest that will do)
  --policy FILE         keep to this policy, and write none
  --no-workflow         write no workflow
  --json                say what was done as JSON

Written are FOLDER/as-declared.yml and as-declared.scenario.yml beside it, and, from the top of the repository,
.github/as-declared/policy.yml and .github/workflows/as-declared.yml. Where one of them is there already, nothing is
written at all. What the files do not say is left out of the manifest, and so denied; a comment says so.

Exit codes
  0  the files were written
  2  nothing was written
`;

const OPTIONS = {
  name: { type: 'string' },
  category: { type: 'string' },
  policy: { type: 'string' },
  'no-workflow': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `as-declared init`: a start for a tool that has no manifest yet. */
export const initCommand: Command = {
  usage: USAGE,
  async run(words) {
    const { values, positionals } = readOptions(words, OPTIONS);
    const [folder = '.', ...rest] = positionals;
    refusePositionals(rest);
    const { name, category, policy, json } = values;
    if (name !== undefined && !isToolName(name))
      throw usage(`--name: "${name}" is not letters, digits and @ . _ / + -`);
    const done = await writeFirstFiles({
      folder,
      workflow: !values['no-workflow'],
      ...defined({
        name,
        policy,
        category: category === undefined ? undefined : oneOf('--category', category, CATEGORIES),
      }),
    });
    process.stdout.write(json ? inertJson(told(done)) : inertLines(page(done)));
    return 0;
  },
};

/** A workflow's runner takes `##[` for a command wherever it stands; JSON has another way to write it. */
function inertJson(value: object): string {
  return jsonText(value).replaceAll('##[', String.raw`#\u0023[`);
}

/** From where the words are typed. */
function here(path: string): string {
  return relative(process.cwd(), path);
}

/** What is to be typed next: packing, a look at what the tool does beyond what its files say, then the gate. */
function nextCommands({ proposal, folder, manifest, policy }: FirstFiles): readonly (readonly string[])[] {
  const files = ['--manifest', here(manifest), '--policy', here(policy)];
  return [packWords(proposal, here(folder)), ...['learn', 'gate'].map((command) => [...ownName(), command, ...files])];
}

/** As this very program was started. */
function ownName(): readonly string[] {
  const [, script = ''] = process.argv;
  return basename(script).endsWith('.js') ? ['node', here(script)] : ['as-declared'];
}

function told(done: FirstFiles): object {
  const { proposal, written } = done;
  return {
    name: proposal.name.value,
    version: proposal.version.value,
    category: proposal.category.value,
    kind: proposal.what,
    written: written.map(here),
    notes: proposal.remarks.map(({ text }) => text),
    next: nextCommands(done),
  };
}

function page(done: FirstFiles): string {
  const { proposal, written } = done;
  const { name, version, what, remarks } = proposal;
  const notes = remarks.map(({ text }) => `  - ${text}`);
  const next = nextCommands(done).map((words) => `  ${quote([...words])}`);
  const lines = [
    `${name.value} ${version.value} is ${what}. Written:`,
    ...written.map((path) => `  ${here(path)}`),
    ...(notes.length > 0 ? ['', 'Left for you to decide:', ...notes] : []),
    '',
    'Read them, and then type:',
    ...next,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

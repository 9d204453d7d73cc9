import { nearest } from '../spelling.ts';
import type { Command } from './command.ts';
import { usage } from './options.ts';

/** Half a line on what a command does, and the way to it: nothing is loaded but what was asked for. */
interface Entry {
  readonly does: string;
  readonly load: () => Promise<Command>;
}

const COMMANDS: ReadonlyMap<string, Entry> = new Map([
  [
    'init',
    {
      does: 'write a first manifest, scenario, policy and workflow for a tool',
      load: async () => (await import('./init.ts')).initCommand,
    },
  ],
  [
    'learn',
    {
      does: 'run a tool, and print the smallest manifest that covers what it does',
      load: async () => (await import('./learn.ts')).learnCommand,
    },
  ],
  [
    'gate',
    {
      does: 'ask all five questions about tools, and give one verdict',
      load: async () => (await import('./gate.ts')).gateCommand,
    },
  ],
  [
    'run',
    {
      does: 'run a tool inside exactly what it may have',
      load: async () => (await import('./run.ts')).runCommand,
    },
  ],
  [
    'verify',
    {
      does: 'say whether a Sigstore bundle proves who made an artifact',
      load: async () => (await import('./verify.ts')).verifyCommand,
    },
  ],
  [
    'sbom',
    {
      does: 'say what is in an SBOM, and what is wrong with it',
      load: async () => (await import('./sbom.ts')).sbomCommand,
    },
  ],
  [
    'check',
    {
      does: 'hold what tools ask for against a policy, and run nothing',
      load: async () => (await import('./check.ts')).checkCommand,
    },
  ],
  [
    'policy explain',
    {
      does: 'print what a tool may have, and every line that decided it',
      load: async () => (await import('./policy/explain.ts')).explainCommand,
    },
  ],
  [
    'policy show',
    {
      does: 'print a policy in its normal form, alone or with all that it extends',
      load: async () => (await import('./policy/show.ts')).showCommand,
    },
  ],
  [
    'policy test',
    {
      does: 'run cases that a policy must judge as they say',
      load: async () => (await import('./policy/test.ts')).testCommand,
    },
  ],
  [
    'diff',
    {
      does: 'tell what a manifest asks for that it did not ask for before',
      load: async () => (await import('./diff.ts')).diffCommand,
    },
  ],
  [
    'seccomp',
    {
      does: 'print the system calls of a tool as a seccomp profile for container engines',
      load: async () => (await import('./seccomp.ts')).seccompCommand,
    },
  ],
  [
    'doctor',
    {
      does: 'find out what this host can enforce, and how to get the rest',
      load: async () => (await import('./doctor.ts')).doctorCommand,
    },
  ],
  [
    'schema',
    {
      does: 'print the JSON Schema of manifests, policies, scenarios and of all that is written for programs',
      load: async () => (await import('./schema.ts')).schemaCommand,
    },
  ],
]);

function namesBelow(group: string): readonly string[] {
  return [...COMMANDS.keys()].filter((name) => name.startsWith(`${group} `));
}

/** Whether a word begins the names of several commands and is none itself, as `policy`. */
export function isGroup(word: string): boolean {
  return namesBelow(word).length > 0;
}

/** What `as-declared --help` prints, and `as-declared policy --help` of its own commands. */
export function overview(group?: string): string {
  const names = group === undefined ? [...COMMANDS.keys()] : namesBelow(group);
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS.get(name)?.does}`);
  return `as-declared gates a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared COMMAND [options]
  as-declared COMMAND --help
  as-declared --version

Commands
${lines.join('\n')}

Exit codes
  0  the answer is yes
  1  the answer is no
  2  it could not be judged
`;
}

/** A command, and the words that follow its name. */
interface Call {
  readonly command: Command;
  readonly words: readonly string[];
}

/**
 * The command that a line begins with. Some have names of two words.
 * @throws Refusal host/usage where there is none
 */
export async function commandOf(line: readonly string[]): Promise<Call> {
  for (const length of [2, 1]) {
    const entry = COMMANDS.get(line.slice(0, length).join(' '));
    if (entry !== undefined) return { command: await entry.load(), words: line.slice(length) };
  }
  const [first = ''] = line;
  if (isGroup(first)) throw usage(`Say which: ${namesBelow(first).join(', ')}.`);
  const names = [...COMMANDS.keys()];
  const meant = names.find((name) => name.endsWith(` ${first}`)) ?? nearest(first, names);
  throw usage(`There is no command "${first}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

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
    'gate',
    {
      does: 'ask all five questions about tools, and give one verdict',
      load: async () => (await import('./gate.ts')).gateCommand,
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
    'schema',
    {
      does: 'print the JSON Schema of manifests, policies, scenarios, reports or changes',
      load: async () => (await import('./schema.ts')).schemaCommand,
    },
  ],
]);

/** What `as-declared --help` prints. */
export function overview(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
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

/** @throws Refusal host/usage where there is no such command */
export async function commandNamed(name: string): Promise<Command> {
  const entry = COMMANDS.get(name);
  if (entry !== undefined) return entry.load();
  const meant = nearest(name, [...COMMANDS.keys()]);
  throw usage(`There is no command "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

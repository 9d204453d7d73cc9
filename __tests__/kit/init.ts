// Folders to start from, and `as-declared init` in them.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clues } from '../../src/init/clues.ts';
import { type Folder, surveyFolder } from '../../src/init/folder.ts';
import { recognise } from '../../src/init/recognise.ts';
import { type Files, newFolder } from './tool.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Puts files into a folder. What begins with `#!` can be executed. */
export function fill(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (content.toString().startsWith('#!')) chmodSync(path, 0o755);
  }
  return folder;
}

/** A folder of a tool's, under a name that the tests know. */
export function toolFolder(files: Files): string {
  const folder = join(newFolder('init'), 'some-tool');
  mkdirSync(folder);
  return fill(folder, files);
}

export function survey(files: Files): Promise<Folder> {
  return surveyFolder(toolFolder(files));
}

/** Everything that is said of a tool in these files. */
export async function cluesOf(files: Files): Promise<readonly Clues[]> {
  return recognise(await survey(files));
}

/** What the only file that says something says. */
export async function onlyClues(files: Files): Promise<Clues> {
  const [clues, another] = await cluesOf(files);
  if (clues === undefined || another !== undefined) throw new Error('not one file says something');
  return clues;
}

/** The remarks as texts. */
export function remarks({ remarks }: Pick<Clues, 'remarks'>): readonly string[] {
  return remarks.map(({ part, text }) => `${part}: ${text}`);
}

/** What init writes into a folder that is no repository's. */
export const WRITTEN = [
  'as-declared.yml',
  'as-declared.scenario.yml',
  '.github/as-declared/policy.yml',
  '.github/workflows/as-declared.yml',
];

/** The built command, in a folder. */
export function init(cwd: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'init', ...words], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A server of the Model Context Protocol in one file, without a dependency. */
export const SERVER = `#!/usr/bin/env node
const lines = require('node:readline').createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  const reply = (result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
  if (method === 'initialize') {
    const serverInfo = { name: 'weather', version: '1.0.2' };
    reply({ protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo });
  }
  if (method === 'tools/list') reply({ tools: [{ name: 'weather', inputSchema: { type: 'object' } }] });
  if (method === 'tools/call') reply({ content: [{ type: 'text', text: 'sunny' }] });
  if (process.env.ACCOUNT_TOKEN === '') process.exit(1);
});
`;

/** What the registry is told of it. */
export const SERVER_JSON = {
  name: 'io.github.acme/weather',
  description: 'The weather.',
  version: '1.0.2',
  packages: [
    {
      registryType: 'npm',
      identifier: '@acme/weather',
      version: '1.0.2',
      transport: { type: 'stdio' },
      packageArguments: [{ type: 'named', name: '--mode', value: 'stdio' }],
      environmentVariables: [
        { name: 'ACCOUNT_TOKEN', isRequired: true, isSecret: true },
        { name: 'WEATHER_URL', default: 'https://api.example.com/v1' },
      ],
    },
  ],
};

// What a newcomer types: init, then the two commands that it prints.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validate } from '../../src/document/validators/scenario.js';
import { checkSchema } from '../../src/schema.ts';
import { documentOf, readManifestText, readPolicyText } from '../kit/documents.ts';
import { errors, gate, onlyTool } from '../kit/gate.ts';
import { init, SERVER, SERVER_JSON, toolFolder, WRITTEN } from '../kit/init.ts';
import { refuseRemains } from '../kit/remains.ts';
import { type Files, newFolder, removeFolders } from '../kit/tool.ts';
import { workflowErrors } from '../kit/workflow.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const BUNDLE = {
  manifest_version: '0.3',
  name: 'notes',
  version: '0.1.0',
  server: {
    type: 'node',
    entry_point: 'server/index.js',
    mcp_config: { command: 'node', args: ['${__dirname}/server/index.js'], env: { API_KEY: '${user_config.key}' } },
  },
  user_config: { key: { type: 'string', sensitive: true, required: true } },
};

const SKILL = `---
name: todo
description: Lists what is to be done.
metadata: {"openclaw":{"requires":{"bins":["date"],"env":["TODO_API_KEY"]},"primaryEnv":"TODO_API_KEY"}}
---

# Todo
`;

const KINDS: Readonly<Record<string, Files>> = {
  'an npm command without dependencies': {
    'package.json': JSON.stringify({
      name: '@acme/greet',
      version: '1.4.0',
      type: 'module',
      bin: { greet: 'bin/greet.js' },
    }),
    'bin/greet.js': "#!/usr/bin/env node\nif (process.argv[2] === '--help') console.log('usage: greet');\n",
    'node_modules/left/behind.js': '',
  },
  'an npm package that is an MCP server': {
    'package.json': JSON.stringify({
      name: 'weather-mcp',
      version: '0.3.0',
      mcpName: 'io.github.acme/weather',
      bin: 'index.js',
    }),
    'index.js': SERVER,
  },
  'a Python project': {
    'pyproject.toml':
      '[project]\nname = "acme-tool"\nversion = "2.0.1"\n[project.scripts]\nacme-tool = "acme.cli:main"\n',
    'src/acme/__init__.py': '',
    'src/acme/cli.py': 'import argparse\n\n\ndef main():\n    argparse.ArgumentParser().parse_args()\n',
  },
  'a skill with a script': {
    'SKILL.md': SKILL,
    'scripts/todo.sh': '#!/bin/sh\n[ -n "$TODO_API_KEY" ] && exec /usr/bin/date +%Y\n',
  },
  'a shell script': { 'hello.sh': '#!/bin/sh\necho "hello $*"\n' },
  'a server.json': { 'server.json': JSON.stringify(SERVER_JSON), 'index.js': SERVER },
  'an MCP bundle': { 'manifest.json': JSON.stringify(BUNDLE), 'server/index.js': SERVER },
};

describe.each(Object.entries(KINDS))('%s', (_, files) => {
  test('passes the gate by what init writes, packed as it says', async () => {
    const folder = toolFolder(files);
    const { status, stdout } = init(folder, '--json');
    expect(status).toBe(0);
    const { written, next } = JSON.parse(stdout) as { written: string[]; next: [string[], string[], string[]] };
    expect(written).toEqual(WRITTEN);
    const [[program = '', ...pack], learnWords, gateWords] = next;
    expect(learnWords).toContain('learn');
    expect(spawnSync(program, pack, { cwd: folder }).status).toBe(0);
    const words = gateWords.slice(gateWords.indexOf('gate') + 1);
    const report = join(newFolder('report'), 'report.json');
    const end = await gate([...words, '--report', report], { cwd: folder });
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
    const names = onlyTool(end).cases.map(({ name }) => name);
    expect(['mcp mcp: weather', names[0]]).toContain(names.join(' '));
  });

  test('gets files that are what they should be, and no secret in them', async () => {
    const folder = toolFolder(files);
    expect(init(folder).status).toBe(0);
    const [manifest = '', scenario = '', policy = '', workflow = ''] = WRITTEN.map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect((await readManifestText(manifest)).findings).toEqual([]);
    expect((await readPolicyText(policy)).findings).toEqual([]);
    expect(checkSchema(documentOf(scenario, 'scenario'), validate)).toEqual([]);
    expect(await workflowErrors(workflow)).toEqual([]);
    const secrets = parse(manifest).capabilities?.env?.filter(({ secret }: { secret: boolean }) => secret) ?? [];
    const { mcp, cases } = parse(scenario);
    const { env } = mcp ?? cases[0];
    expect(secrets.every(({ name }: { name: string }) => env[name] === 'stand-in')).toBe(true);
    const { run } = parse(workflow).jobs.gate.steps[1];
    expect(spawnSync('sh', ['-c', run], { cwd: folder }).status).toBe(0);
    expect(existsSync(join(folder, parse(manifest).artifact.path))).toBe(true);
  });
});

test('a tool that does more than its first manifest says fails', async () => {
  const folder = toolFolder({ 'hello.sh': '#!/bin/sh\ncat /root/.ssh/id_rsa\nexit 0\n' });
  expect(init(folder).status).toBe(0);
  expect(spawnSync('tar', ['-czf', 'some-tool.tgz', 'hello.sh'], { cwd: folder }).status).toBe(0);
  const end = await gate(['--manifest', 'as-declared.yml', '--policy', '.github/as-declared/policy.yml'], {
    cwd: folder,
  });
  expect(end.exitCode).toBe(1);
});

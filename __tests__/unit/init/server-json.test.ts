import { afterAll, describe, expect, test } from 'vitest';
import { cluesOf, remarks } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

const STDIO = { registryType: 'npm', identifier: '@acme/weather', version: '1.0.2', transport: { type: 'stdio' } };

function serverJson(packages: readonly object[], more: object = {}): string {
  return JSON.stringify({ name: 'io.github.acme/weather', description: 'd', version: '1.0.2', packages, ...more });
}

async function read(text: string, files: Readonly<Record<string, string>> = {}) {
  const clues = (await cluesOf({ 'server.json': text, ...files })).find(({ file }) => file === 'server.json');
  if (clues === undefined) throw new Error('server.json said nothing');
  return clues;
}

describe('a server.json', () => {
  test('gives name, version and variables, required and secret as it says', async () => {
    const environmentVariables = [
      { name: 'WEATHER_UNITS', default: 'celsius' },
      { name: 'ACCOUNT', isRequired: true, isSecret: true },
      { name: 'WEATHER_API_KEY', isRequired: true },
    ];
    const clues = await read(serverJson([{ ...STDIO, environmentVariables }]));
    expect(clues).toMatchObject({
      name: { value: 'io.github.acme/weather' },
      version: { value: '1.0.2' },
      isMcpServer: true,
    });
    expect(clues.env.map(({ value }) => value)).toEqual([
      { name: 'WEATHER_UNITS', required: false, secret: false },
      { name: 'ACCOUNT', required: true, secret: true },
      { name: 'WEATHER_API_KEY', required: true, secret: true },
    ]);
  });

  test('is read in the spelling before 2025-09-16 too', async () => {
    const environment_variables = [{ name: 'A', is_required: true, is_secret: true }];
    const old = { registry_type: 'npm', identifier: 'x', version: '1', environment_variables };
    const clues = await read(serverJson([old], { version: undefined, version_detail: { version: '0.9.0' } }));
    expect(clues.version?.value).toBe('0.9.0');
    expect(clues.env.map(({ value }) => value)).toEqual([{ name: 'A', required: true, secret: true }]);
  });

  test('gives the arguments that are fixed, and tells of those that a person chooses', async () => {
    const packageArguments = [
      { type: 'positional', value: 'serve' },
      { type: 'named', name: '--mode', value: 'stdio' },
      { type: 'named', name: '--root', value: '{root}', variables: { root: {} } },
      { type: 'positional', valueHint: 'target_dir', isRequired: true },
      { type: 'positional', value: 'a\u001b[2Jb' },
    ];
    const runtimeArguments = [{ type: 'positional', value: '-y' }];
    const clues = await read(serverJson([{ ...STDIO, packageArguments, runtimeArguments }]));
    expect(clues.args.map(({ value }) => value)).toEqual(['serve', '--mode=stdio']);
    expect(remarks(clues)).toEqual([
      expect.stringContaining('"--root"'),
      expect.stringContaining('"target_dir"'),
      expect.stringContaining('"a\\u001b[2Jb"'),
      expect.stringContaining('for the launcher'),
    ]);
  });

  test('takes the package that the folder holds', async () => {
    const variables = (name: string) => ({ environmentVariables: [{ name }] });
    const text = serverJson([
      { ...STDIO, ...variables('OF_NPM') },
      { ...STDIO, registryType: 'pypi', ...variables('OF_PYPI') },
    ]);
    expect((await read(text)).env[0]?.value.name).toBe('OF_NPM');
    const python = { 'pyproject.toml': '[project]\nname = "weather"\n' };
    expect((await read(text, python)).env[0]?.value.name).toBe('OF_PYPI');
  });

  test.each([
    [serverJson([{ ...STDIO, transport: { type: 'streamable-http', url: 'https://x.example.com' } }]), 'over HTTP'],
    [serverJson([], { remotes: [{ type: 'sse', url: 'https://x.example.com' }] }), 'runs elsewhere'],
  ])('starts nothing that is not local', async (text, words) => {
    const clues = await read(text);
    expect(clues).toMatchObject({ isMcpServer: false, urls: [], env: [] });
    expect(remarks(clues)).toEqual([expect.stringContaining(words)]);
  });

  test('of another program is not taken for one', async () => {
    expect(await cluesOf({ 'server.json': '{"port":8080,"name":"web"}' })).toEqual([]);
  });
});

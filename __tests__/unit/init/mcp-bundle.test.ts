import { afterAll, describe, expect, test } from 'vitest';
import { cluesOf, onlyClues, remarks } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

function bundle(server: object, more: object = {}): string {
  return JSON.stringify({ manifest_version: '0.3', name: 'notes', version: '1.0.0', server, ...more });
}

const ENTRY = { type: 'node', entry_point: 'server/index.js' };

describe('the manifest.json of an MCP bundle', () => {
  test('gives the configured command, from the bundle’s own folder', async () => {
    const mcp_config = { command: 'node', args: ['${__dirname}/server/index.js', '--stdio'] };
    const clues = await onlyClues({ 'manifest.json': bundle({ ...ENTRY, mcp_config }), 'server/index.js': '' });
    expect(clues).toMatchObject({
      what: 'an MCP bundle',
      name: { value: 'notes' },
      isMcpServer: true,
      start: { value: { command: ['node', 'server/index.js', '--stdio'], file: 'server/index.js' } },
    });
  });

  test('gives the entry point where the command is a launcher that would fetch the tool', async () => {
    const mcp_config = { command: 'npx', args: ['-y', '@acme/notes'] };
    const clues = await onlyClues({ 'manifest.json': bundle({ ...ENTRY, mcp_config }), 'server/index.js': '' });
    expect(clues.start?.value.command).toEqual(['node', 'server/index.js']);
  });

  test('gives what is different on Linux', async () => {
    const platform_overrides = { linux: { command: 'python3', args: ['-m', 'notes'] }, win32: { command: 'py' } };
    const mcp_config = { command: 'python', args: ['x.py'], platform_overrides };
    const clues = await onlyClues({
      'manifest.json': bundle({ type: 'python', entry_point: 'x.py', mcp_config }),
      'x.py': '',
    });
    expect(clues.start?.value.command).toEqual(['python3', '-m', 'notes']);
  });

  test('gives each variable as the user’s setting behind it says', async () => {
    const env = { API: '${user_config.key}', BASE: '${user_config.base}', LOG: 'info', MY_TOKEN: 'x' };
    const user_config = {
      key: { type: 'string', sensitive: true, required: true },
      base: { type: 'string', default: 'https://api.example.com' },
      dir: { type: 'directory', required: true },
    };
    const text = bundle({ ...ENTRY, mcp_config: { command: 'node', args: [], env } }, { user_config });
    const clues = await onlyClues({ 'manifest.json': text, 'server/index.js': '' });
    expect(clues.env.map(({ value }) => value)).toEqual([
      { name: 'API', required: true, secret: true },
      { name: 'BASE', required: false, secret: false },
      { name: 'LOG', required: false, secret: false },
      { name: 'MY_TOKEN', required: false, secret: true },
    ]);
    expect(clues.urls.map(({ value }) => value)).toEqual(['https://api.example.com']);
    expect(remarks(clues)).toEqual([expect.stringContaining('is a directory that whoever runs the tool chooses')]);
  });

  test('leaves out arguments that a person chooses, and tells of a platform that is not there', async () => {
    const mcp_config = { command: 'node', args: ['server/index.js', '${user_config.dir}', '${HOME}/notes'] };
    const text = bundle({ ...ENTRY, mcp_config }, { compatibility: { platforms: ['darwin'] } });
    const clues = await onlyClues({ 'manifest.json': text, 'server/index.js': '' });
    expect(clues.start?.value.command).toEqual(['node', 'server/index.js']);
    expect(remarks(clues)).toEqual([
      expect.stringContaining('"${user_config.dir}", "${HOME}/notes"'),
      expect.stringContaining('does not name linux'),
    ]);
  });

  test('starts nothing outside of the folder', async () => {
    const text = bundle({ type: 'binary', entry_point: '../../bin/sh', mcp_config: { command: '/bin/sh', args: [] } });
    const [clues] = await cluesOf({ 'manifest.json': text });
    expect(clues?.start).toBeUndefined();
  });

  test.each(['{"manifest_version":3,"name":"a browser’s extension"}', '{"short_name":"app","start_url":"/"}', '[]'])(
    'is not what another file of that name is: %s',
    async (text) => {
      expect(await cluesOf({ 'manifest.json': text })).toEqual([]);
    },
  );
});

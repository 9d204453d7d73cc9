// What a tool does is learned, and then gated by: it passes, and with one line less it fails at that line.
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RawManifest } from '../../src/manifest/raw-manifest.ts';
import { CLI, environment, gate, newTmp, onlyTool } from '../kit/gate.ts';
import { type ServerName, serverCommand, serverFiles } from '../kit/mcp-servers.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

interface Learned {
  readonly exitCode: number | null;
  readonly text: string;
  readonly stderr: string;
  readonly manifest: RawManifest;
}

function learn(tool: Tool, ...words: readonly string[]): Learned {
  const tmp = newTmp();
  const line = [CLI, 'learn', '--manifest', tool.manifest, ...words];
  const end = spawnSync(process.execPath, line, {
    cwd: tmp,
    env: environment(tmp),
    encoding: 'utf8',
    timeout: 110_000,
  });
  const { status, stdout, stderr } = end;
  return { exitCode: status, text: stdout, stderr, manifest: (parse(stdout) ?? {}) as RawManifest };
}

/** Gates a tool with another manifest in the place of its own. */
function gateWith(tool: Tool, text: string) {
  writeFileSync(tool.manifest, text);
  const report = join(newFolder('report'), 'report.json');
  return gate(['--manifest', tool.manifest, '--policy', tool.policy, '--report', report]);
}

/** The same without one part of its capabilities. */
function without(text: string, ...path: readonly string[]): string {
  const manifest = parse(text) as Record<string, unknown>;
  let at: Record<string, unknown> = manifest;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  delete at[path.at(-1) ?? ''];
  // JSON is YAML, and the kit's manifests are named .json.
  return JSON.stringify(manifest, null, 2);
}

const asJson = (text: string) => JSON.stringify(parse(text), null, 2);

const script = (text: string, parts: ToolParts = {}): Promise<Tool> =>
  makeTool({ ...parts, files: { main: `#!/bin/sh\n${text}\n` } });

describe('a published server is learned, gated and passes; with one line less it fails there', () => {
  const made = (name: ServerName, parts: ToolParts): Promise<Tool> =>
    makeTool({ ...parts, files: serverFiles(name), command: [...serverCommand(name), ...(parts.command ?? [])] });
  const policy = {
    categories: Object.fromEntries(
      ['compute', 'filesystem', 'web-client', 'subprocess'].map((name) => [
        name,
        {
          ceiling: {
            domains: 'any',
            ports: 'any',
            read: 'any',
            write: 'any',
            spawn: 'any',
            env: 'any',
            memory_mb: 512,
            pids: 64,
            cpu_seconds: 60,
            wall_seconds: 60,
          },
        },
      ]),
    ),
  };

  test.each<[ServerName, ToolParts, readonly string[], string, string]>([
    [
      'memory',
      { mcp: { env: { MEMORY_FILE_PATH: '/data/memory.json' } } },
      ['filesystem', 'write'],
      'runtime/undeclared-write',
      '/capabilities/filesystem/read/0',
    ],
    [
      'filesystem',
      {
        command: ['/data'],
        beside: { 'fixtures/a.txt': 'hello\n' },
        mcp: {
          files: { '/data/': 'fixtures' },
          calls: [
            { tool: 'read_file', arguments: { path: '/data/a.txt' } },
            { tool: 'read_text_file', arguments: { path: '/data/a.txt' }, expect: { text_matches: ['hello'] } },
            { tool: 'read_media_file', arguments: { path: '/data/a.txt' } },
            { tool: 'read_multiple_files', arguments: { paths: ['/data/a.txt'] } },
            { tool: 'write_file', arguments: { path: '/data/b.txt', content: 'x' } },
            { tool: 'edit_file', arguments: { path: '/data/b.txt', edits: [{ oldText: 'x', newText: 'y' }] } },
            { tool: 'create_directory', arguments: { path: '/data/d' } },
            { tool: 'list_directory', arguments: { path: '/data' } },
            { tool: 'list_directory_with_sizes', arguments: { path: '/data' } },
            { tool: 'directory_tree', arguments: { path: '/data' } },
            { tool: 'move_file', arguments: { source: '/data/b.txt', destination: '/data/c.txt' } },
            { tool: 'search_files', arguments: { path: '/data', pattern: 'a' } },
            { tool: 'get_file_info', arguments: { path: '/data/a.txt' } },
          ],
        },
      },
      ['filesystem', 'write'],
      'runtime/undeclared-write',
      '/capabilities/filesystem/read/0',
    ],
    [
      'everything',
      {
        mcp: {
          upstreams: { 'files.example.com:443': [{ path: '/a.txt', body: 'hello' }] },
          calls: [
            { tool: 'gzip-file-as-resource', arguments: { name: 'a.gz', data: 'https://files.example.com/a.txt' } },
            { tool: 'trigger-long-running-operation', arguments: { duration: 1, steps: 2 } },
          ],
        },
      },
      ['networking'],
      'runtime/undeclared-syscall',
      '/capabilities/networking/allowed_domains',
    ],
  ])('%s', async (name, parts, line, rule, pointer) => {
    const tool = await made(name, { ...parts, policy });
    const { exitCode, text, stderr } = learn(tool);
    expect([exitCode, stderr.split('\n').filter((each) => each.startsWith('as-declared'))]).toEqual([0, []]);
    const passed = await gateWith(tool, asJson(text));
    expect(onlyTool(passed).findings).toEqual([]);
    expect(passed.exitCode).toBe(0);
    const failed = await gateWith(tool, without(text, 'capabilities', ...line));
    expect(onlyTool(failed).findings.map((found) => [found.rule, found.pointer])).toContainEqual([rule, pointer]);
    expect(failed.exitCode).toBe(1);
  });
});

describe('what is learned of a tool', () => {
  test('is what it starts, writes and reads, with what was seen of it', async () => {
    const text =
      'id > /dev/null; for n in 1 2; do echo x > /data/out/$n; done; cat /srv/notes.txt; cat "$HOME/.config/probe/a"; true';
    const { exitCode, manifest, text: yaml } = learn(await script(text));
    expect(exitCode).toBe(0);
    expect(manifest.capabilities).toEqual({
      filesystem: { read: ['/srv/notes.txt'], write: ['/data/out'] },
      process: { spawn: ['/usr/bin/cat', '/usr/bin/id'] },
    });
    expect(manifest.category).toBe('subprocess');
    expect(yaml).toMatch(/- \/usr\/bin\/id # once, by id/);
  });

  test('takes the host that it goes for, and the port', async () => {
    const main = 'import urllib.request as u\nprint(u.urlopen("https://api.example.com:8443/a").read().decode())';
    const upstreams = { 'api.example.com:8443': [{ path: '/a', body: 'hello' }] };
    const cases = [{ name: 'asks', upstreams, expect: { stdout_matches: ['hello'] } }];
    const { exitCode, manifest } = learn(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], cases }),
    );
    expect(manifest.capabilities).toEqual({ networking: { allowed_domains: ['api.example.com:8443'] } });
    expect([exitCode, manifest.category]).toEqual([0, 'web-client']);
  });

  test('leaves out what the manifest asks for and no case uses', async () => {
    const capabilities = {
      process: { spawn: ['/usr/bin/git'] },
      filesystem: { read: ['/data'] },
      env: [{ name: 'A' }],
    };
    const { exitCode, manifest } = learn(await script('true', { manifest: { capabilities } }));
    expect([exitCode, manifest.capabilities]).toEqual([0, { env: [{ name: 'A' }] }]);
  });

  test('says what of the manifest it has taken out, and where the tool looked in vain', async () => {
    const text = 'for f in /etc/probe.conf ~/.config/probe.ini; do read -r line < "$f"; done; true';
    const capabilities = { process: { spawn: ['/usr/bin/git'] } };
    const { exitCode, text: yaml, stderr } = learn(await script(text, { manifest: { capabilities } }));
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('spawn /usr/bin/git')]);
    expect(yaml).toMatch(/^# Looked for in vain.*\n# {3}\$\{HOME\}\/\.config\/probe\.ini\n# {3}\/etc\/probe\.conf\n/m);
  });

  test('is held against the policy that is given, and taken in a category that it has', async () => {
    const tool = await script('id > /dev/null; echo x > /data/out', {
      policy: { categories: { compute: { ceiling: { spawn: ['/usr/bin/id'] } } } },
    });
    const { exitCode, manifest, stderr } = learn(tool, '--policy', tool.policy);
    expect([exitCode, manifest.category]).toEqual([1, 'compute']);
    expect(stderr).toContain('asks to write /data');
    expect(stderr).toContain('categories.compute.ceiling.write');
    expect(stderr).not.toContain('ceiling.spawn');
  });

  test('is written in the place of the manifest where --output names that', async () => {
    const tool = await script('echo x > /data/out');
    const yml = tool.manifest.replace(/json$/, 'yml');
    writeFileSync(yml, readFileSync(tool.manifest));
    const end = learn({ ...tool, manifest: yml }, '--output', yml);
    expect([end.exitCode, end.text]).toEqual([0, '']);
    expect(parse(readFileSync(yml, 'utf8'))).toMatchObject({ capabilities: { filesystem: { write: ['/data'] } } });
  });

  test('is not written in the place of what is no manifest', async () => {
    const tool = await script('true');
    const link = join(tool.folder, 'link');
    symlinkSync(tool.manifest, link);
    for (const output of [tool.policy, tool.folder, link, join(tool.folder, 'none/a.yml')]) {
      const end = learn(tool, '--output', output);
      expect([end.exitCode, end.stderr.includes('round')]).toEqual([2, false]);
    }
    expect(readFileSync(tool.policy, 'utf8')).toContain('acme');
  });

  test('says of a case that did not end as it should what it printed', async () => {
    const cases = [{ name: 'asks', args: ['a'] }];
    const { exitCode, stderr } = learn(await script('echo "no key" >&2; exit 3', { cases }));
    expect(exitCode).toBe(1);
    for (const said of ['The tool ended with 3', 'as-declared.scenario', 'no key']) expect(stderr).toContain(said);
  });

  test('takes what follows -- as one more case', async () => {
    const tool = await script('test "$1" = now && echo x > /data/out; true');
    expect(learn(tool).manifest.capabilities).toBeUndefined();
    expect(learn(tool, '--', 'now').manifest.capabilities).toEqual({ filesystem: { write: ['/data'] } });
  });

  test.each([
    ['credentials', 'cat "$HOME/.ssh/id_rsa" /etc/shadow; true', 'read /home/tool/.ssh/id_rsa'],
    [
      'an address',
      'exec python3 -c "import socket; socket.create_connection((\'198.51.100.7\', 443), 1)"; true',
      'no declared name',
    ],
    ['what no tool gets', 'exec python3 -c "import ctypes; ctypes.CDLL(None).ptrace(0, 0, 0, 0)"', 'call ptrace'],
  ])('never has %s, and says so', async (_what, text, said) => {
    const { exitCode, text: yaml, stderr } = learn(await script(text));
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
    expect(
      yaml
        .split('\n')
        .filter((line) => line.includes(said))
        .every((line) => line.startsWith('#')),
    ).toBe(true);
  });

  test('never has what the policy never allows, and says so', async () => {
    const tool = await script('echo x > /data/out; id > /dev/null');
    const policy = JSON.parse(readFileSync(tool.policy, 'utf8')) as object;
    const neverallow = [{ id: 'no-id', reason: 'nobody needs it', spawn: ['/usr/bin/id'] }];
    writeFileSync(tool.policy, JSON.stringify({ ...policy, neverallow }));
    const { exitCode, manifest, text } = learn(tool, '--policy', tool.policy);
    expect([exitCode, manifest.capabilities]).toEqual([1, { filesystem: { write: ['/data'] } }]);
    expect(text).toContain('#   spawn /usr/bin/id');
  });

  test('is what was seen in a folder, where the policy never allows the whole of it', async () => {
    const tool = await script('for name in a b c d; do read -r line < /srv/app/v1/$name; done; true');
    const policy = JSON.parse(readFileSync(tool.policy, 'utf8')) as object;
    const neverallow = [{ id: 'no-secret', reason: 'nobody needs it', read: ['/srv/app/v1/secret'] }];
    writeFileSync(tool.policy, JSON.stringify({ ...policy, neverallow }));
    const { exitCode, manifest, text } = learn(tool, '--policy', tool.policy);
    const read = ['a', 'b', 'c', 'd'].map((name) => `/srv/app/v1/${name}`);
    expect([exitCode, manifest.capabilities]).toEqual([0, { filesystem: { read } }]);
    expect(text).not.toContain('not asked for');
  });

  test('is not all where the tool wants something else each time, and that is said', async () => {
    const tool = await script('read -r name < /proc/sys/kernel/random/uuid; cat "/srv/$name" 2> /dev/null; true');
    const { exitCode, stderr } = learn(tool);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('In its last round, too, the tool went for something new');
  });

  test('is a folder in one that is forbidden, and nothing is left to be said of that', async () => {
    const tool = await script('mkdir -p ~/.config/probe && echo x > ~/.config/probe/settings');
    const { exitCode, manifest, text } = learn(tool);
    expect([exitCode, manifest.capabilities?.filesystem]).toEqual([0, { write: ['${HOME}/.config/probe'] }]);
    expect(text).not.toContain('not asked for');
  });

  test.each(['/mnt/etc/shadow', '/srv/app/.env', '/srv/people/u/.ssh/id'])(
    'is no credentials, wherever they are: %s',
    async (path) => {
      const { exitCode, manifest, text } = learn(await script(`read -r line < ${path}; true`));
      expect([exitCode, manifest.capabilities]).toEqual([1, undefined]);
      expect(text).toContain(`#   read ${path}`);
    },
  );

  test('is no name that stands for many, and none with a port in it, whatever was looked up', async () => {
    const ask = `
import socket, struct
server = [line.split()[1] for line in open("/etc/resolv.conf") if line.startswith("nameserver")][0]
query = lambda *labels: b"".join(bytes([len(label)]) + label for label in labels) + b"\\0" + struct.pack(">HH", 1, 1)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
    for labels in [(b"*", b"example", b"com"), (b"a", b"example", b"com:80"), (b"b", b"example", b"com")]:
        asking.sendto(struct.pack(">HHHHHH", 1, 0x100, 1, 0, 0, 0) + query(*labels), (server, 53))
        asking.recv(512)
`;
    const tool = await makeTool({ files: { 'main.py': ask }, command: ['python3', 'main.py'] });
    const { exitCode, manifest, text } = learn(tool);
    expect([exitCode, manifest.capabilities]).toEqual([1, { networking: { allowed_domains: ['b.example.com'] } }]);
    expect(text).toContain('look up "*.example.com"');
  });

  test('cannot be had where there is nothing to run', async () => {
    const end = learn(await makeTool({ files: { a: '' }, manifest: { entrypoint: undefined } }));
    expect([end.exitCode, end.text]).toEqual([2, '']);
  });

  test('is refused a line of its own by what a file is called', async () => {
    const { manifest, exitCode, text } = learn(await script("cat '/srv/a\n- /etc' > /dev/null; true"));
    expect(exitCode).toBe(1);
    expect(manifest.capabilities).toEqual({ process: { spawn: ['/usr/bin/cat'] } });
    expect(text).not.toMatch(/^\s*- \/etc/m);
  });
});

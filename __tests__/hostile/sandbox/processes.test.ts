// Programs, processes and what they use up.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { errors, gateTool, onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { makeTool, newFolder, removeFolders } from '../../kit/tool.ts';

const MIB = 1024 * 1024;

/** The attack is made, is no deviation, and comes to nothing. */
const POWERLESS = { cases: [{ name: 'powerless', expect: { exit_code: REFUSED } }] };

afterEach(refuseRemains);
afterAll(removeFolders);

describe('a tool that starts', () => {
  test.each([
    ['another program', ['run', '/usr/bin/id']],
    ['a set-user-id program', ['run', '/usr/bin/passwd', '--help']],
    ['a program through the loader', ['run', '/lib64/ld-linux-x86-64.so.2', '/usr/bin/id']],
    ['a copy of a program', ['run_copy', '/usr/bin/id', '/tmp/copy']],
    ['a shell', ['run', '/bin/sh', '-c', 'true']],
  ])('%s is told of', async (_what, words) => {
    // Its calls are all granted, so that nothing else stops it.
    const end = await gateAttack(words, { manifest: { category: 'filesystem' } });
    expect(deviations(end)).toEqual(['runtime/undeclared-exec']);
    expect(end.exitCode).toBe(1);
    expect(await outside(words.map((word) => word.replace('/tmp', newFolder('outside'))))).toBe(WORKED);
  });

  test.each([
    ['a script in another language', '#!/usr/bin/perl\n', {}],
    ['a script whose interpreter is a script in another language', '#!/tool/other\n', { other: '#!/usr/bin/perl\n' }],
    [
      'a script that names its interpreter by a way of its own',
      '#!/tool/../usr/bin/perl\n',
      {},
      '/tool/../usr/bin/perl',
    ],
    [
      'a script that names it by way of another name',
      '#!/tool/à/../../usr/bin/perl\n',
      { 'à/x': '' },
      '/tool/à/../../usr/bin/perl',
    ],
    ['a script with a tab in its first line', '#!\t/usr/bin/perl\t-w\n', {}],
    ['a script whose name ends like env', '#!/tool/bin/env\n', { 'bin/env': '#!/usr/bin/perl\n' }],
  ])('%s is told of by its interpreter', async (_what, helper, others: object, path = '/usr/bin/perl') => {
    const files = { 'main.py': 'import subprocess\nsubprocess.run(["./helper"], check=True)\n', helper, ...others };
    const end = await gateTool(await makeTool({ files, command: ['python3', 'main.py'] }));
    expect(errors(end)).toEqual(['runtime/undeclared-exec']);
    expect(onlyTool(end).findings[0]?.evidence).toMatchObject({ path, count: 1 });
    expect(end.exitCode).toBe(1);
  });

  test.each([
    ['a script', '#!/usr/bin/id\n'],
    ['a script whose interpreter is one', '#!/tmp/made/two\n'],
  ])('%s that it wrote at a declared path is told of, whatever that starts', async (_what, text) => {
    const main = `
import os, subprocess
os.mkdir("/tmp/made")
for name, text in {"two": "#!/usr/bin/id\\n", "one": ${JSON.stringify(text)}}.items():
    with open("/tmp/made/" + name, "w") as file: file.write(text)
    os.chmod("/tmp/made/" + name, 0o755)
subprocess.run(["/tmp/made/one"])
`;
    const manifest = { category: 'subprocess', capabilities: { process: { spawn: ['/tmp/made'] } } };
    const end = await gateTool(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], manifest }),
    );
    expect(onlyTool(end).findings).toMatchObject([
      { rule: 'runtime/self-made-program', level: 'warning', pointer: '/capabilities/process/spawn/0' },
    ]);
    expect(end.exitCode).toBe(0);
  });

  test('a script at a path that could only be read, until the folder around it was moved, is told of', async () => {
    const main = `
import os, subprocess
os.rename("/tmp/d", "/tmp/e")
os.makedirs("/tmp/d/bin")
with open("/tmp/d/bin/one", "w") as file: file.write("#!/bin/sh\\n")
os.chmod("/tmp/d/bin/one", 0o755)
subprocess.run(["/tmp/d/bin/one"])
`;
    const capabilities = { filesystem: { read: ['/tmp/d/bin'] }, process: { spawn: ['/tmp/d/bin'] } };
    const end = await gateTool(
      await makeTool({
        files: { 'main.py': main },
        command: ['python3', 'main.py'],
        manifest: { category: 'subprocess', capabilities },
        beside: { 'fixtures/a': 'a' },
        cases: [{ name: 'moves', files: { '/tmp/d/bin': 'fixtures' } }],
      }),
    );
    expect(onlyTool(end).findings.map(({ rule }) => rule)).toContain('runtime/self-made-program');
  });

  test('a folder that comes with its contents on the way to a granted one is told of', async () => {
    const main = `
import os
home = "/home/tool"
os.makedirs(home + "/.cache/d/autostart"); os.makedirs(home + "/.cache/d/notes")
open(home + "/.cache/d/autostart/evil.desktop", "w").write("Exec=evil")
os.rename(home + "/.cache/d/notes", home + "/.cache/notes")
os.rmdir(home + "/.config")
os.rename(home + "/.cache/d", home + "/.config")
os.mkdir(home + "/.config/notes")
`;
    const manifest = { category: 'filesystem', capabilities: { filesystem: { write: ['${HOME}/.config/notes'] } } };
    const end = await gateTool(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], manifest }),
    );
    expect(new Set(errors(end))).toEqual(new Set(['runtime/undeclared-write']));
    expect(end.exitCode).toBe(1);
  });

  test('a script that it wrote where a granted folder of /tmp stands from the beginning is told of', async () => {
    const main = `
import os, subprocess
open("/tmp/made/out.txt", "w").close()
with open("/tmp/made/one", "w") as file: file.write("#!/bin/sh\\n")
os.chmod("/tmp/made/one", 0o755)
subprocess.run(["/tmp/made/one"])
`;
    const capabilities = {
      process: { spawn: ['/tmp/made/one'] },
      filesystem: { write: ['/tmp/made/out.txt'] },
    };
    const manifest = { category: 'subprocess', capabilities };
    const end = await gateTool(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], manifest }),
    );
    expect(onlyTool(end).findings).toMatchObject([
      { rule: 'runtime/self-made-program', pointer: '/capabilities/process/spawn/0' },
    ]);
    expect(end.exitCode).toBe(0);
  });

  test.each([
    ['whose working folder it has moved', 'os.rename(c + "/p/q", c + "/q2")', 'c + "/q2"'],
    [
      'whose working folder it has moved with the one above',
      'os.rename(c + "/p", c + "/z"); os.makedirs(c + "/p/q")',
      'c + "/z/q"',
    ],
  ])('a program by a relative path, %s', async (_what, moves, there) => {
    const main = `
import os
c = "/tmp"
os.makedirs(c + "/p/q"); os.chdir(c + "/p/q")
${moves}
os.makedirs(c + "/p/q", exist_ok=True); os.symlink("/tool", c + "/p/q/l"); os.symlink("/usr/bin", ${there} + "/l")
os.execv("l/id", ["id"])
`;
    const manifest = { category: 'subprocess' };
    const end = await gateTool(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], manifest }),
    );
    expect(errors(end)).toEqual(['runtime/undeclared-exec']);
    expect(onlyTool(end).findings[0]?.evidence).toMatchObject({ path: '/usr/bin/id' });
  });

  test('a program by a relative path, whose parent has moved the folder that it is in', async () => {
    const main = `
import os, time
os.makedirs("/tmp/p/q"); os.chdir("/tmp/p/q")
child = os.fork()
if child == 0:
    while not os.path.exists("/tmp/go"): time.sleep(0.01)
    os.execv("l/id", ["id"])
os.rename("/tmp/p", "/tmp/z"); os.makedirs("/tmp/p/q")
os.symlink("/tool", "/tmp/p/q/l"); os.symlink("/usr/bin", "/tmp/z/q/l")
open("/tmp/go", "w").close()
os.wait()
`;
    const manifest = { category: 'subprocess' };
    const end = await gateTool(
      await makeTool({ files: { 'main.py': main }, command: ['python3', 'main.py'], manifest }),
    );
    expect(errors(end)).toEqual(['runtime/undeclared-exec']);
  });

  test('a script that its scenario places is told of by its interpreter', async () => {
    const capabilities = { filesystem: { read: ['/data/'] }, process: { spawn: ['/data/helper'] } };
    const end = await gateTool(
      await makeTool({
        files: { main: '#!/bin/sh\n/bin/sh /data/helper 2>/dev/null || true\n/data/helper\n' },
        manifest: { category: 'subprocess', capabilities },
        beside: { 'fixtures/helper': '#!/usr/bin/perl\n' },
        executable: ['fixtures/helper'],
        cases: [{ name: 'helped', files: { '/data/': 'fixtures' } }],
      }),
    );
    expect(errors(end)).toEqual(['runtime/undeclared-exec']);
    expect(onlyTool(end).findings[0]?.evidence).toMatchObject({ path: '/usr/bin/perl', count: 1 });
  });

  test('a script in the language of its command is as declared', async () => {
    const files = { main: '#!/bin/sh\n./helper\n', helper: '#!/usr/bin/sh\nexit 0\n' };
    const end = await gateTool(await makeTool({ files }));
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });

  test('a program that it declares is as declared', async () => {
    const manifest = { category: 'subprocess', capabilities: { process: { spawn: ['/usr/bin/id'] } } };
    const end = await gateAttack(['run', '/usr/bin/id'], { manifest });
    expect(deviations(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

describe('a tool that signals', () => {
  test('a process of the host does not find it', async () => {
    const victim = spawn('/usr/bin/sleep', ['60']);
    const words = ['kill', String(victim.pid)];
    const end = await gateAttack(words, POWERLESS);
    expect(end.exitCode).toBe(0);
    expect(victim.exitCode).toBeNull();
    expect(victim.signalCode).toBeNull();
    const ended = new Promise((resolve) => victim.once('exit', (_code, signal) => resolve(signal)));
    expect(await outside(words)).toBe(WORKED);
    expect(await ended).toBe('SIGKILL');
  });

  test('everything that it can reaches only itself, and the run is judged as any other', async () => {
    const end = await gateAttack(['kill_everything'], POWERLESS);
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

describe('a tool that takes', () => {
  const MEMORY = { manifest: { capabilities: { memory: { max_rss_mb: 64 } } } };

  test('more memory than it declares is ended and told of', async () => {
    const end = await gateAttack(['take_memory', '200'], MEMORY);
    expect(errors(end)).toEqual(['runtime/memory-limit']);
    expect(onlyTool(end).observed.max_rss_bytes).toBeLessThanOrEqual(64 * MIB);
    expect(end.exitCode).toBe(1);
    expect(await outside(['take_memory', '200'])).toBe(WORKED);
  });

  test('more memory than it declares in several processes is told of', async () => {
    const end = await gateAttack(['take_memory_in_children', '4', '40'], MEMORY);
    expect(errors(end)).toEqual(['runtime/memory-limit']);
    expect(end.exitCode).toBe(1);
    expect(await outside(['take_memory_in_children', '4', '40'])).toBe(WORKED);
  });

  test('memory by way of a private folder is ended and told of', async () => {
    const end = await gateAttack(['fill', '/dev/shm/block', '60'], {
      manifest: { capabilities: { memory: { max_rss_mb: 40 } } },
    });
    expect(errors(end)).toEqual(['runtime/memory-limit']);
    expect(end.exitCode).toBe(1);
  });

  test.each(['/tmp/block', '/dev/shm/block'])('all of a private folder at %s ends at its size', async (path) => {
    const end = await gateAttack(['fill', path, '80'], POWERLESS);
    expect(end.exitCode).toBe(0);
  });

  test('all of its home ends at its size, and is told of', async () => {
    const end = await gateAttack(['fill', '/home/tool/block', '80'], POWERLESS);
    expect(errors(end)).toEqual(['runtime/undeclared-write']);
    expect(end.exitCode).toBe(1);
  });

  test('one file of a granted folder with fixtures ends at the size of a file', async () => {
    const filesystem = { access: 'read-write', write: ['/data/'] };
    const end = await gateAttack(['fill', '/data/block', '300'], {
      manifest: { category: 'filesystem', capabilities: { filesystem } },
      cases: [{ name: 'fills', files: { '/data/': 'data' }, expect: { exit_code: REFUSED } }],
      beside: { 'data/small': 'small' },
    });
    expect(endedWith(end)).not.toBe(WORKED);
    expect(await outside(['fill', join(newFolder('outside'), 'block'), '300'])).toBe(WORKED);
  });

  test('all of a granted folder ends at its size', async () => {
    const filesystem = { access: 'read-write', write: ['/data/'] };
    const parts = { ...POWERLESS, manifest: { category: 'filesystem', capabilities: { filesystem } } };
    const end = await gateAttack(['fill_with_files', '/data', '10', '10'], parts);
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
    expect(await outside(['fill_with_files', newFolder('outside'), '10', '10'])).toBe(WORKED);
  });

  test('more processes than it may have gets no more and is told of', async () => {
    const manifest = { capabilities: { process: { max_pids: 16 } } };
    const end = await gateAttack(['fork', '40'], { ...POWERLESS, manifest });
    expect(errors(end)).toEqual(['runtime/process-limit']);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
    expect(await outside(['fork', '40'])).toBe(WORKED);
  });

  test('every process that there can be is ended with them', async () => {
    const main = '#!/bin/sh\nbomb() { bomb | bomb & }\nbomb\nwhile :; do :; done\n';
    const end = await gateTool(await makeTool({ files: { main }, cases: [{ name: 'bomb', timeout_s: 2 }] }));
    expect(errors(end)).toEqual(expect.arrayContaining(['runtime/process-limit', 'runtime/timeout']));
    expect(end.exitCode).toBe(1);
    expect(end.ms).toBeLessThan(20_000);
  });

  test.each([
    ['CPU seconds', 0],
    ['file size', 1],
    ['core dumps', 4],
    ['open files', 7],
  ])('a higher limit of %s does not get it', async (_what, limit) => {
    expect((await gateAttack(['raise_limit', String(limit)], POWERLESS)).exitCode).toBe(0);
  });
});

test('what the attacks need is there', () => {
  expect(['/usr/bin/python3', '/usr/bin/id', '/usr/bin/passwd'].filter((path) => !existsSync(path))).toEqual([]);
});

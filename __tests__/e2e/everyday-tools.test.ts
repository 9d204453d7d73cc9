// Honest tools that do nothing out of the ordinary: none is told of, whatever calls their languages make for it.
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, gateTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders, type ToolParts } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

function python(text: string): ToolParts {
  return { command: ['python3', 'main.py'], files: { 'main.py': text }, manifest: { category: 'compute' } };
}

function shell(text: string, programs: readonly string[]): ToolParts {
  const spawn = programs.map((program) => `/usr/bin/${program}`);
  return {
    files: { main: `#!/bin/sh\nset -e\ncd /tmp\n${text}` },
    manifest: { category: 'subprocess', capabilities: { process: { spawn } } },
  };
}

const TIDY = `
import os, pathlib, shutil, tempfile
with tempfile.TemporaryDirectory() as folder:
    inner = pathlib.Path(folder, "inner")
    inner.mkdir()
    (inner / "one").write_text("x")
    (inner / "one").replace(inner / "two")
    shutil.copy2(inner / "two", inner / "three")
    os.chmod(inner / "three", 0o600)
`;

const COPIES =
  'mkdir a\necho x > a/one\ntouch a/two\ncp -p a/one a/three\nmv a/three a/four\nln a/four a/five\nrm -r a\n';
const UNPACKS = 'mkdir a b\necho x > a/one\ntar -C a -cf a.tar .\ntar -C b -xf a.tar\n';

describe('a tool that works in its own /tmp is not told of when it', () => {
  test.each<readonly [string, ToolParts]>([
    ['calculates, and makes, copies, moves and removes files', python(TIDY)],
    ['starts programs that do so', shell(COPIES, ['mkdir', 'touch', 'cp', 'mv', 'ln', 'rm'])],
    ['starts tar to pack and unpack', shell(UNPACKS, ['mkdir', 'tar'])],
  ])('%s', async (_what, parts) => {
    const end = await gateTool(await makeTool(parts));
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

describe('a tool of the narrowest category is told of when it', () => {
  test.each([
    ['sets the mode of a file of its own', 'import os\nos.chmod("/tool/main.py", 0o777)\n', 'runtime/undeclared-write'],
    ['makes a named pipe', 'import os\nos.mkfifo("/tmp/pipe")\n', 'runtime/undeclared-syscall'],
  ])('%s', async (_what, text, rule) => {
    const end = await gateTool(await makeTool(python(text)));
    expect(errors(end)).toContain(rule);
    expect(end.exitCode).toBe(1);
  });
});

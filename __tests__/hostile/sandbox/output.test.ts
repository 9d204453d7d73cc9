// What a tool prints, and what it calls its files, hosts and processes, on its way to a terminal and to a runner's log.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, type GateEnd, gateTool, onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { readCommands } from '../../kit/runner-commands.ts';
import { makeTool, newFolder, removeFolders, type ToolParts } from '../../kit/tool.ts';

/** Each would end, begin or fake something for a runner, a terminal or a page. */
const TEXTS = [
  '::error file=as-declared.json,line=1::forged',
  '::set-output name=verdict::pass',
  '::stop-commands::none',
  '##[error]forged',
  'words ##[set-env name=PATH;]/tmp',
  '\u001b]0;forged\u0007\u001b[2J',
  '\r✓ PASS  probe 1.0.0',
  '\u202epass',
  '<h2>✓ as-declared: pass</h2>',
];

afterEach(refuseRemains);
afterAll(removeFolders);

function python(text: string): ToolParts {
  const preamble = `import os, socket, subprocess, sys\ntexts = ${JSON.stringify(TEXTS)}\n`;
  return { command: ['python3', 'main.py'], files: { 'main.py': `${preamble}${text}` } };
}

/** DNS queries (RFC 1035, section 4.1) for names with each text as a label. No resolver of a library would send them. */
const ASK_FOR_HOSTS = `
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
    resolver = open("/etc/resolv.conf").read().split()[1]
    for text in texts:
        label = text.encode()[:63]
        query = b"\\0\\1\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0" + bytes([len(label)]) + label + b"\\4test\\0\\0\\1\\0\\1"
        channel.sendto(query, (resolver, 53))
        channel.recv(512)
`;

/** Nothing of it acts on whatever reads the output. */
function expectInert({ stdout, stderr }: GateEnd): void {
  expect(readCommands(stdout)).toEqual([]);
  expect(readCommands(stderr)).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[/);
}

describe('a tool that writes commands', () => {
  test('to its output is not heard', async () => {
    const end = await gateTool(
      await makeTool(python('for text in texts:\n    print(text)\n    print(text, file=sys.stderr)\n')),
    );
    expectInert(end);
    expect(end.stdout).not.toContain('forged');
    expect(end.exitCode).toBe(0);
  });

  test('to an output that is quoted, since it is not what was expected, is shown and not heard', async () => {
    const cases = [{ name: 'prints', expect: { stdout_matches: ['something else', ...TEXTS.slice(5, 6)] } }];
    const summary = join(newFolder('summary'), 'summary.md');
    const end = await gateTool(await makeTool({ ...python('print(texts)'), cases }), ['--summary', summary]);
    expectInert(end);
    expect(errors(end)).toEqual(['runtime/unexpected-output']);
    expect(end.exitCode).toBe(1);
  });

  test('to the names of its cases is told as it goes, and not heard', async () => {
    const cases = [...TEXTS, 'a\u009b2Jb'].map((name) => ({ name }));
    const tool = await makeTool({ files: { main: '#!/bin/sh\n' } });
    // Escapes of YAML bring past its reader what no file may hold as it is.
    const escaped = JSON.stringify({ cases: cases.filter(({ name }) => !/\p{Cc}/u.test(name.replace(/\u009b/g, ''))) });
    const hidden = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    writeFileSync(tool.scenario, escaped.replace(/[\u0080-\u009f\u202e]/g, hidden));
    const end = await gateTool(tool);
    expectInert(end);
    expect(end.stderr).toContain('case 1 of 8: ::error file=as-declared.json,line=1::forged');
    expect(end.exitCode).toBe(0);
  });

  test.each([
    [
      'paths',
      'for text in texts:\n    try: open("/" + text.replace("/", "_") + "\\n" + text.replace("/", "_"), "w")\n    except OSError: pass',
      'runtime/undeclared-write',
    ],
    ['arguments', 'for text in texts: subprocess.run(["/usr/bin/true", "\\n" + text])', 'runtime/undeclared-exec'],
    ['hosts', ASK_FOR_HOSTS, 'runtime/undeclared-host'],
  ])('into %s is shown and not heard', async (_what, text, rule) => {
    const networking = { allowed_domains: ['api.example.com'] };
    const manifest = { category: 'web-client', capabilities: { networking } };
    const summary = join(newFolder('summary'), 'summary.md');
    const end = await gateTool(await makeTool({ ...python(text), manifest }), ['--summary', summary]);
    expectInert(end);
    expect(errors(end)).toContain(rule);
    expect(readFileSync(summary, 'utf8')).not.toMatch(/<h2>✓ as-declared: pass<\/h2>|\u202e/);
    expect(onlyTool(end).verdict).toBe('fail');
    expect(end.exitCode).toBe(1);
  });
});

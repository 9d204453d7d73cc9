// The command line, as built, over the examples and over small tools: one verdict that a person and a program can read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  EXAMPLES,
  errors,
  exampleWords,
  gate,
  gateTool,
  onlyTool,
  statuses,
  wholeExampleWords,
  wordsFor,
} from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { runtimes } from '../kit/runtimes.ts';
import { makeTool, newFolder, removeFolders } from '../kit/tool.ts';

const HONEST = { main: '#!/bin/sh\necho "hello $*"\n' };
const DISHONEST = { main: '#!/bin/sh\ncat /etc/shadow\n' };

afterEach(refuseRemains);
afterAll(removeFolders);

describe.each(runtimes())('under Node $version', ({ node }) => {
  test('the honest example passes all five questions', async () => {
    const end = await gate(wholeExampleWords('web-fetcher'), { node });
    expect(end.stdout).toContain('✓ PASS  web-fetcher 1.2.0 did what it declared, and nothing speaks against it.');
    expect(statuses(end)).toEqual({
      signature: 'pass',
      sbom: 'pass',
      manifest: 'pass',
      policy: 'pass',
      runtime: 'pass',
    });
    expect(errors(end)).toEqual([]);
    expect(onlyTool(end).cases.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass']);
    expect(end.report?.verdict).toBe('pass');
    expect(end.exitCode).toBe(0);
  });

  test('the compromised example fails at run time alone, on the line that it contradicts', async () => {
    const end = await gate(exampleWords('web-fetcher-compromised'), { node });
    expect(statuses(end)).toEqual({
      signature: 'pass',
      sbom: 'pass',
      manifest: 'pass',
      policy: 'pass',
      runtime: 'fail',
    });
    expect(onlyTool(end).findings.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        rule: 'runtime/undeclared-host',
        file: join(EXAMPLES, 'web-fetcher-compromised/as-declared.json'),
        line: 9,
        column: 40,
        pointer: '/capabilities/networking/allowed_domains',
        evidence: expect.objectContaining({
          host: 'reports.page-quality.example.net',
          processes: [{ pid: 2, command: expect.arrayContaining(['fetch.js']) }],
        }),
      }),
    ]);
    expect(end.report?.verdict).toBe('fail');
    expect(end.exitCode).toBe(1);
  });
});

test('a person reads which host, which line and which process', async () => {
  const { stdout, stderr } = await gate(exampleWords('web-fetcher-compromised'));
  expect(stdout).toContain('reports.page-quality.example.net');
  expect(stdout).toMatch(/9 │ +"networking": \{ "allowed_domains": \["\*\.example\.com"\] \},/);
  expect(stdout).toMatch(/process +\S*node fetch\.js https:\/\/docs\.example\.com\/prompts\/support\.html/);
  expect(stdout).toContain('✗ FAIL  web-fetcher 1.2.1: signature, sbom, manifest and policy say yes; runtime says no.');
  expect(stderr).toContain('case 1 of 3: a plain page');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*\.js:\d+/m);
});

describe('one changed byte in the artifact', () => {
  const artifact = readFileSync(join(EXAMPLES, 'web-fetcher/web-fetcher-1.2.0.tgz'));
  /** In the compressor's header, its file name's flags, the first and the middle of the content, its checksum, its length. */
  const places = [0, 3, 9, 40, artifact.length >> 1, artifact.length - 6, artifact.length - 1];

  test.each(places)('at %i fails, and the tool is not started', async (place) => {
    const changed = Buffer.from(artifact);
    changed[place] = (changed[place] ?? 0) ^ 0x10;
    const path = join(newFolder('changed'), 'web-fetcher-1.2.0.tgz');
    writeFileSync(path, changed);
    const end = await gate(exampleWords('web-fetcher', '--artifact', path));
    expect(end.exitCode).toBe(1);
    expect(statuses(end)).toMatchObject({ signature: 'fail', runtime: 'skipped' });
    expect(onlyTool(end).cases).toEqual([]);
    expect(onlyTool(end).observed.executed).toEqual([]);
    expect(end.stderr).not.toContain('case 1');
  });
});

test('a tool that ends badly is quoted with what it printed last', async () => {
  const main = '#!/bin/sh\necho half done\necho "no page there" >&2\nexit 3\n';
  const end = await gateTool(await makeTool({ files: { main } }));
  expect(errors(end)).toEqual(['runtime/unexpected-exit']);
  expect(onlyTool(end).findings).toContainEqual(
    expect.objectContaining({ evidence: expect.objectContaining({ stderr: 'no page there', stdout: 'half done' }) }),
  );
  expect(end.stdout).toMatch(/✗ runtime +The tool ended with 3; expected was 0\./);
  expect(end.stdout).toMatch(/^ +stderr +no page there\n +stdout +half done$/m);
});

describe('what nobody requires and the manifest names', () => {
  const manifest = { sbom_ref: 'sbom.jsno', artifact: { path: 'tool.tgz', bundle: 'tool.bundle' } };

  test('is told of where it is not there, and stops nothing', async () => {
    const end = await gateTool(await makeTool({ files: HONEST, manifest }));
    const named = { level: 'warning', file: expect.stringMatching(/as-declared\.json$/) };
    expect(onlyTool(end).findings).toMatchObject([
      { rule: 'signature/missing', pointer: '/artifact/bundle', ...named },
      { rule: 'sbom/missing', pointer: '/sbom_ref', ...named },
    ]);
    expect(statuses(end)).toMatchObject({ signature: 'skipped', sbom: 'skipped', runtime: 'pass' });
    expect(end.exitCode).toBe(0);
  });

  test('fails where the policy says that it is an error', async () => {
    const policy = { severity: { 'sbom/missing': 'error' } };
    const end = await gateTool(await makeTool({ files: HONEST, manifest, policy }));
    expect(errors(end)).toEqual(['sbom/missing']);
    expect(statuses(end).sbom).toBe('fail');
    expect(end.exitCode).toBe(1);
  });
});

test('a reply of a host that is not granted is told of, since nobody can get it', async () => {
  const upstreams = { 'api.example.com': [{ path: '/' }], 'api.example.org': [{ path: '/' }] };
  const capabilities = { networking: { allowed_domains: ['api.example.com'] } };
  const cases = [
    { name: 'one', upstreams },
    { name: 'two', upstreams },
  ];
  const end = await gateTool(
    await makeTool({ files: HONEST, cases, manifest: { category: 'web-client', capabilities } }),
  );
  const told = onlyTool(end).findings.filter(({ level }) => level === 'warning');
  expect(told).toMatchObject([
    { rule: 'runtime/ungranted-reply', evidence: { host: 'api.example.org:443', cases: ['one'] } },
    { rule: 'runtime/ungranted-reply', evidence: { host: 'api.example.org:443', cases: ['two'] } },
  ]);
  expect(end.exitCode).toBe(0);
});

describe('several tools', () => {
  test('are judged in the order in which they are given, and the worst decides', async () => {
    const [good, bad] = await Promise.all([makeTool({ files: HONEST }), makeTool({ files: DISHONEST })]);
    const report = join(newFolder('report'), 'report.json');
    const words = [
      '--manifest',
      bad.manifest,
      '--manifest',
      good.manifest,
      '--policy',
      good.policy,
      '--report',
      report,
    ];
    const end = await gate(words);
    expect(end.report?.tools.map(({ manifest, verdict }) => [manifest, verdict])).toEqual([
      [bad.manifest, 'fail'],
      [good.manifest, 'pass'],
    ]);
    expect(end.stdout).toContain('2 tools: 1 passed and 1 failed');
    expect(end.report?.verdict).toBe('fail');
    expect(end.exitCode).toBe(1);
  });

  test('of which one cannot be judged are not passed', async () => {
    const good = await makeTool({ files: HONEST });
    const nowhere = join(good.folder, 'nowhere.json');
    const end = await gate(['--manifest', nowhere, ...wordsFor(good)]);
    expect(end.report?.tools.map(({ verdict }) => verdict)).toEqual(['error', 'pass']);
    expect(end.report?.tools[0]?.checks).toMatchObject({
      manifest: { status: 'error' },
      policy: { status: 'skipped' },
    });
    expect(end.report?.verdict).toBe('error');
    expect(end.exitCode).toBe(2);
  });
});

describe('--run', () => {
  test('adds cases to those of the scenario, split into words as they are written', async () => {
    const cases = [{ name: 'greets', args: ['world'], expect: { stdout_matches: ['hello world'] } }];
    const tool = await makeTool({ files: HONEST, cases });
    const end = await gateTool(tool, ['--run', './main "two words" end', '--run', 'true']);
    expect(onlyTool(end).cases.map(({ name }) => name)).toEqual(['greets', './main two words end', 'true']);
    expect(onlyTool(end).observed.processes.map(({ command }) => command)).toEqual(
      expect.arrayContaining([
        ['/tool/main', 'world'],
        ['/tool/main', 'two words', 'end'],
      ]),
    );
    expect(end.exitCode).toBe(0);
  });

  test('is a case of its own where there is no scenario', async () => {
    const end = await gateTool(await makeTool({ files: HONEST }), ['--run', 'false']);
    expect(onlyTool(end).cases).toMatchObject([{ name: 'false', status: 'fail' }]);
    expect(errors(end)).toEqual(['runtime/unexpected-exit']);
    expect(end.exitCode).toBe(1);
  });

  test.each(['echo $HOME', 'true; false', 'true && false', 'cat < /etc/passwd', 'echo `id`', 'echo *', 'echo "open'])(
    'refuses %s, which asks for a shell',
    async (words) => {
      const end = await gateTool(await makeTool({ files: HONEST }), ['--run', words]);
      expect(end.stderr).toMatch(/^as-declared: /);
      expect(end.report).toBeUndefined();
      expect(end.exitCode).toBe(2);
    },
  );
});

describe('--summary', () => {
  test('writes the verdict for a reader of pages', async () => {
    const summary = join(newFolder('summary'), 'summary.md');
    const end = await gate(exampleWords('web-fetcher-compromised', '--summary', summary));
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^<h2>✗ as-declared: fail/);
    expect(text).toContain('reports.page-quality.example.net');
    expect(end.exitCode).toBe(1);
  });
});

describe('audit', () => {
  test('says no and stops nothing', async () => {
    const end = await gateTool(await makeTool({ files: DISHONEST, policy: { mode: 'audit' } }));
    expect(errors(end)).toContain('runtime/undeclared-read');
    expect(onlyTool(end)).toMatchObject({ verdict: 'fail', enforced: false });
    expect(end.stdout).toMatch(/The policy is in audit mode,\s+so\s+this\s+stops\s+nothing\./);
    expect(end.exitCode).toBe(0);
  });

  test('does not let pass what could not be judged', async () => {
    const end = await gateTool(await makeTool({ files: HONEST, command: ['./nothing'], policy: { mode: 'audit' } }));
    expect(onlyTool(end)).toMatchObject({ verdict: 'error', enforced: false });
    expect(end.exitCode).toBe(2);
  });

  test('can be asked for only where the policy has it', async () => {
    const end = await gateTool(await makeTool({ files: DISHONEST }), ['--mode', 'audit']);
    expect(onlyTool(end).findings.map(({ rule }) => rule)).toContain('policy/mode-kept');
    expect(onlyTool(end).enforced).toBe(true);
    expect(end.exitCode).toBe(1);
  });

  test('gives way to a request for enforcement', async () => {
    const tool = await makeTool({ files: DISHONEST, policy: { mode: 'audit' } });
    const end = await gateTool(tool, ['--mode', 'enforce']);
    expect(onlyTool(end).enforced).toBe(true);
    expect(end.exitCode).toBe(1);
  });
});

describe('words that cannot be followed', () => {
  const manifest = ['--manifest', 'as-declared.json'];
  const policy = ['--policy', 'policy.yml'];

  test.each<readonly [string, readonly string[], string]>([
    ['no manifest', policy, 'No --manifest is given.'],
    ['no policy', manifest, 'No --policy is given.'],
    ['a manifest twice', [...manifest, ...manifest, ...policy], 'A --manifest is given twice.'],
    ['an option that there is not', [...manifest, ...policy, '--trust-me'], "Unknown option '--trust-me'"],
    ['an option without its value', [...manifest, '--policy'], "Option '--policy <value>' argument missing"],
    ['a word too many', [...manifest, ...policy, 'please'], '"please" is one word too many.'],
    ['a mode that there is not', [...manifest, ...policy, '--mode', 'lax'], '--mode is "lax"'],
    ['an unknown way to install', [...manifest, ...policy, '--install-dependencies', 'yes'], 'auto, never'],
    [
      'a broken --resolve',
      [...manifest, ...policy, '--resolve', 'a:b'],
      '--resolve "a:b" is not HOST:PORT:ADDRESS:PORT.',
    ],
    [
      'a port beyond all',
      [...manifest, ...policy, '--resolve', 'a.example.com:443:127.0.0.1:70000'],
      '"70000" is not a port.',
    ],
    [
      'one artifact for two tools',
      [...manifest, '--manifest', 'b.json', ...policy, '--artifact', 'a.tgz'],
      '--artifact belongs to one tool',
    ],
  ])('%s: exit code 2 and one line', async (_what, words, said) => {
    const end = await gate(words);
    expect(end.stderr).toContain(`as-declared: `);
    expect(end.stderr).toContain(said);
    expect(end.stderr).not.toMatch(/^\s+at /m);
    expect(end.stdout).toBe('');
    expect(end.exitCode).toBe(2);
  });
});

// The commands that need nothing but text, as they are built.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import manifestSchema from '../../policies/schema/manifest.schema.json' with { type: 'json' };
import { command } from '../kit/gate.ts';
import { examplesOf } from '../kit/markdown.ts';
import { newFolder, removeFolders } from '../kit/tool.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SEED = at('__tests__/fixtures/manifests/seed-capabilities.json');
const BASELINE = at('policies/baseline.yml');

afterAll(removeFolders);

describe('as-declared', () => {
  test('says what it can do, and helps with each of it', async () => {
    const { exitCode, stdout } = await command(['--help']);
    expect(exitCode).toBe(0);
    const names = [...stdout.matchAll(/^ {2}([a-z ]+?) {2,}/gm)].map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['gate', 'check', 'schema', 'policy explain', 'policy test']));
    for (const name of names) {
      const help = await command([...name.split(' '), '--help']);
      expect([name, help.exitCode]).toEqual([name, 0]);
      expect(help.stdout).toContain(`as-declared ${name} `);
    }
  });

  test('helps with a family of commands, and by the word that is typed for it elsewhere', async () => {
    const family = await command(['policy', '--help']);
    expect([...family.stdout.matchAll(/^ {2}(policy \w+) {2,}/gm)].map(([, name]) => name)).toEqual([
      'policy explain',
      'policy show',
      'policy test',
    ]);
    expect(family.exitCode).toBe(0);
    expect((await command(['help'])).stdout).toBe((await command(['--help'])).stdout);
  });

  test.each([
    [['gats'], 'Did you mean "gate"?'],
    [['policy'], 'Say which: policy explain'],
    [['policy', 'shw'], 'Say which'],
    [['check'], 'No --manifest is given.'],
    [['check', '--manifest', 'm', '--manifset', 'm'], "Unknown option '--manifset'. Did you mean --manifest?\n"],
    [['schema', 'manifests'], 'it is one of manifest'],
    [['policy', 'show', '--policy', BASELINE, '--tool', 'x'], '--tool belongs to --resolved.'],
    [['policy', 'show', '--policy', BASELINE, '--resolved', '--tool', 'x\nmode: audit'], 'is not letters, digits'],
    [['policy', 'test'], 'No file with cases is given.'],
    [
      [
        'check',
        '--manifest',
        SEED,
        '--policy',
        BASELINE,
        '--report',
        join(tmpdir(), 'r'),
        '--summary',
        `${tmpdir()}/./r`,
      ],
      '--report and --summary name the same file.',
    ],
    [['policy', 'show', '--policy', BASELINE, '--event', 'relase'], '--event is "relase"; it is one of'],
  ])('refuses %j and says why', async (words, said) => {
    const { exitCode, stdout, stderr } = await command(words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('as-declared schema', () => {
  test('prints the schema of the version that judges', async () => {
    const { exitCode, stdout } = await command(['schema', 'manifest']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(manifestSchema);
  });
});

describe('as-declared check', () => {
  test('passes what the policy allows, and reports it', async () => {
    const folder = newFolder('check');
    const words = ['check', '--manifest', SEED, '--policy', BASELINE, '--report', 'r.json'];
    const { exitCode, stdout, report } = await command(words, { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('✓ PASS  web-fetcher 1.2.0: manifest and policy say yes.');
    expect(report?.tools[0]).toMatchObject({
      verdict: 'pass',
      grant: { domains: ['*.example.com:443'], read: ['/cache'] },
      checks: { signature: { status: 'skipped', required: false }, runtime: { status: 'skipped', required: false } },
    });
  });

  test('fails what it does not allow, with the lines of both', async () => {
    const { exitCode, stdout } = await command(['check', '--manifest', SEED, '--policy', at('policies/strict.yml')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('policy/no-category');
    expect(stdout).toMatch(/because {2}.*strict\.yml:\d+/);
  });

  test('errs where there is no policy', async () => {
    const { exitCode, stdout } = await command(['check', '--manifest', SEED, '--policy', '/nowhere.yml']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('policy/unreadable');
  });
});

describe('as-declared policy', () => {
  test('explain names the line that decided each part of the seed’s grant', async () => {
    const { exitCode, stdout } = await command([
      'policy',
      'explain',
      '--manifest',
      SEED,
      '--policy',
      BASELINE,
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const { verdict, atoms } = JSON.parse(stdout);
    expect(verdict).toBe('pass');
    const policy = readFileSync(BASELINE, 'utf8').split('\n');
    const manifest = readFileSync(SEED, 'utf8').split('\n');
    for (const { kind, value, asked, decided } of atoms) {
      expect([kind, value, asked ?? decided[0]]).not.toContain(undefined);
      expect(manifest[(asked?.line ?? 1) - 1]).toBeDefined();
      for (const { file, line } of decided) {
        expect(file).toBe(BASELINE);
        expect(policy[line - 1]).toMatch(/\S/);
      }
    }
    const host = atoms.find(({ kind }: { kind: string }) => kind === 'connect to');
    expect(host).toMatchObject({ value: '*.example.com:443', asked: { file: SEED, line: 5 } });
    expect(policy[host.decided[0].line - 1]).toContain('domains: ["*.example.com"]');
  });

  test('explain names the lines that ask for a system call and allow it', async () => {
    const folder = newFolder('explain');
    writeFileSync(
      join(folder, 'm.yml'),
      'name: x\nversion: 1.0.0\ncategory: compute\ncapabilities:\n  syscalls: {allow: [memfd_create]}\n',
    );
    writeFileSync(
      join(folder, 'p.yml'),
      'schema_version: 1\nname: p\ncategories:\n  compute:\n    ceiling: {syscalls: [memfd_create]}\n',
    );
    const words = ['policy', 'explain', '--manifest', 'm.yml', '--policy', 'p.yml', '--json'];
    const { exitCode, stdout } = await command(words, { cwd: folder });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).atoms).toContainEqual({
      kind: 'system call',
      value: 'memfd_create',
      asked: expect.objectContaining({ file: 'm.yml', line: 5 }),
      decided: [expect.objectContaining({ file: 'p.yml', line: 5 })],
    });
  });

  test('explain names the line that requires an isolation, whoever else asks for it', async () => {
    const folder = newFolder('explain');
    writeFileSync(
      join(folder, 'm.yml'),
      'name: x\nversion: 1.0.0\ncategory: compute\nisolation:\n  required: [pid-limit, memory-limit]\n',
    );
    writeFileSync(
      join(folder, 'p.yml'),
      'schema_version: 1\nname: p\ncategories:\n  compute:\n    ceiling: {}\n    require_isolation: [memory-limit, cpu-limit]\n',
    );
    const words = ['policy', 'explain', '--manifest', 'm.yml', '--policy', 'p.yml', '--json'];
    const { atoms } = JSON.parse((await command(words, { cwd: folder })).stdout);
    const required = atoms.filter(({ kind }: { kind: string }) => kind === 'requires');
    const [asked, decided] = [{ file: 'm.yml', line: 5 }, [{ file: 'p.yml', line: 6 }]];
    expect(required).toMatchObject([
      { value: 'pid-limit', asked, decided: [] },
      { value: 'memory-limit', asked, decided },
      { value: 'cpu-limit', decided },
    ]);
  });

  test('explain tells what is left of what is refused, and fails', async () => {
    const folder = newFolder('explain');
    writeFileSync(
      join(folder, 'm.yml'),
      'name: x\nversion: 1.0.0\ncategory: web-client\ncapabilities: {networking: {allowed_domains: [a.example.com, evil.dev]}}\n',
    );
    const words = ['policy', 'explain', '--manifest', 'm.yml', '--policy', BASELINE];
    const { exitCode, stdout } = await command(words, { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('a.example.com:443');
    expect(stdout).toContain('policy/domain-not-allowed');
  });

  test('show --resolved says where each value comes from, and judges alike', async () => {
    const folder = newFolder('show');
    writeFileSync(join(folder, 'base.yml'), readFileSync(BASELINE));
    writeFileSync(
      join(folder, 'top.yml'),
      'schema_version: 1\nname: top\nextends: [{path: base.yml}]\ncategories: {web-client: {ceiling: {domains: [docs.example.com]}}}\n',
    );
    const { exitCode, stdout } = await command(['policy', 'show', '--policy', 'top.yml', '--resolved'], {
      cwd: folder,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('- docs.example.com # top.yml:4:');
    expect(stdout).toMatch(/- \/cache # base\.yml:\d+/);
    writeFileSync(join(folder, 'flat.yml'), stdout);
    for (const policy of ['top.yml', 'flat.yml']) {
      const { stdout: said, exitCode: code } = await command(['check', '--manifest', SEED, '--policy', policy], {
        cwd: folder,
      });
      expect(code).toBe(1);
      expect(said).toContain('allows only docs.example.com.');
    }
  });

  test('cases are told of that are not as expected, and how', async () => {
    const folder = newFolder('test');
    const one = { name: 'seed', manifest: SEED, expect: [{ rule: 'policy/domain-denied' }] };
    writeFileSync(join(folder, 't.json'), JSON.stringify({ policy: BASELINE, cases: [one] }));
    const failed = await command(['policy', 'test', 't.json'], { cwd: folder });
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('not found   policy/domain-denied at any place');
    expect(failed.stdout).not.toContain('There is no such rule');
    const misspelt = { ...one, expect: [{ rule: 'policy/domain-denid' }] };
    writeFileSync(join(folder, 't.json'), JSON.stringify({ policy: BASELINE, cases: [misspelt] }));
    expect((await command(['policy', 'test', 't.json'], { cwd: folder })).stdout).toContain(
      'There is no such rule. Did you mean policy/domain-denied?',
    );
    writeFileSync(join(folder, 't.json'), JSON.stringify({ policy: BASELINE, cases: [{ ...one, expect: [] }] }));
    expect(await command(['policy', 'test', 't.json'], { cwd: folder })).toMatchObject({ exitCode: 0 });
    expect(await command(['policy', 'test', 't.json', '--policy', '/nowhere.yml'], { cwd: folder })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('/nowhere.yml'),
    });
    writeFileSync(join(folder, 't.json'), JSON.stringify({ policy: BASELINE, cases: [{ ...one, expects: [] }] }));
    const unknown = await command(['policy', 'test', 't.json'], { cwd: folder });
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('Did you mean "expect"?');
  });
});

describe('docs/policy.md', () => {
  test('shows commands that work', async () => {
    const folder = newFolder('document');
    const examples = examplesOf(readFileSync(at('docs/policy.md'), 'utf8'));
    const first = (info: string) => examples.find((example) => example.info.join(' ') === info)?.text ?? '';
    writeFileSync(join(folder, 'policy.yml'), first('policy'));
    writeFileSync(join(folder, 'policy-test.yml'), first('policy-test'));
    writeFileSync(join(folder, 'as-declared.json'), readFileSync(at('examples/web-fetcher/as-declared.json')));
    const lines = examples.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [program, ...words] = line.split(' ');
      const { exitCode } = await command(words, { cwd: folder });
      expect([line, program, exitCode]).toEqual([line, 'as-declared', 0]);
    }
  });
});

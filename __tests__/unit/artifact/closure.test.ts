import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openArtifact } from '../../../src/artifact/artifact.ts';
import { type Closure, materialiseClosure, uncoveredCode } from '../../../src/artifact/closure.ts';
import type { ClosureRequest } from '../../../src/manifest/manifest.ts';
import { tarEntry, tgz } from '../../kit/archives.ts';
import { type Registry, startRegistry } from './registry.ts';

const LOCKFILE: ClosureRequest = { kind: 'lockfile', lockfile: 'package-lock.json' };
const PLACE = { file: 'as-declared.json', line: 3 };

let stage: string;
let registry: Registry;

beforeEach(async () => {
  stage = mkdtempSync(join(tmpdir(), 'as-declared-closure-'));
  for (const name of ['beside', 'artifact', 'closure']) mkdirSync(join(stage, name));
  registry = await startRegistry([
    { name: 'left', version: '1.0.0', dependencies: { '@scope/right': '^2.0.0' } },
    { name: '@scope/right', version: '2.1.0', scripts: { install: `touch ${join(stage, 'script-ran')}` } },
    { name: 'only-for-tests', version: '1.0.0' },
  ]);
  vi.stubEnv('npm_config_registry', registry.url);
  vi.stubEnv('npm_config_cache', join(stage, 'cache'));
  vi.stubEnv('npm_config_fetch_retries', '0');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await registry.close();
  rmSync(stage, { recursive: true });
});

const PACKAGE = {
  name: 'tool',
  version: '1.0.0',
  scripts: { preinstall: 'exit 1' },
  dependencies: { left: '^1.0.0' },
  devDependencies: { 'only-for-tests': '1.0.0' },
};

function lockfile(changed: Readonly<Record<string, object>> = {}): string {
  const address = 'http://127.0.0.1:1/the-address-of-the-author';
  const entry = (name: string, version: string, more: object = {}) => ({
    version,
    resolved: address,
    integrity: registry.integrity(name),
    ...more,
  });
  return JSON.stringify({
    name: 'tool',
    lockfileVersion: 3,
    packages: {
      '': { name: 'tool', version: '1.0.0', dependencies: PACKAGE.dependencies },
      'node_modules/left': entry('left', '1.0.0', { dependencies: { '@scope/right': '^2.0.0' } }),
      'node_modules/@scope/right': entry('@scope/right', '2.1.0', { hasInstallScript: true }),
      'node_modules/only-for-tests': entry('only-for-tests', '1.0.0', { dev: true }),
      ...changed,
    },
  });
}

interface Given {
  readonly inArtifact?: Readonly<Record<string, string>>;
  readonly beside?: Readonly<Record<string, string>>;
}

/** Packs the tool, writes what lies beside its manifest, and asks for the closure. */
async function closureOf(request: ClosureRequest, { inArtifact = {}, beside = {} }: Given): Promise<Closure> {
  const files = { 'package.json': JSON.stringify(PACKAGE), ...inArtifact };
  const entries = Object.entries(files).map(([name, text]) => tarEntry({ name: `package/${name}` }, text));
  writeFileSync(join(stage, 'tool.tgz'), tgz(...entries));
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(stage, 'beside', name), text);
  const artifact = await openArtifact(join(stage, 'tool.tgz'), join(stage, 'artifact'));
  return materialiseClosure(request, {
    artifact,
    manifestFolder: join(stage, 'beside'),
    into: join(stage, 'closure'),
    interrupted: new AbortController().signal,
  });
}

describe('a closure from a lockfile', () => {
  it('is installed by npm, covered when the lockfile is in the artifact', async () => {
    const text = lockfile();
    const closure = await closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': text } });
    expect(closure).toEqual({
      kind: 'lockfile',
      path: join(stage, 'closure', 'node_modules'),
      packages: 2,
      covered: true,
      lockfileSha256: createHash('sha256').update(text).digest('hex'),
    });
    expect(readFileSync(join(closure.path, '@scope/right/index.js'), 'utf8')).toContain('@scope/right');
    expect(existsSync(join(closure.path, 'only-for-tests'))).toBe(false);
    expect(uncoveredCode(closure, PLACE)).toEqual([]);
  });

  it('is uncovered when the lockfile is only beside the manifest', async () => {
    const closure = await closureOf(LOCKFILE, { beside: { 'package-lock.json': lockfile() } });
    expect(closure).toMatchObject({ covered: false, packages: 2 });
    expect(uncoveredCode(closure, PLACE)).toMatchObject([
      { rule: 'signature/uncovered-code', level: 'warning', place: PLACE, evidence: { packages: 2 } },
    ]);
  });

  it('runs no script, and asks the registry of the runner and not the address in the lockfile', async () => {
    await closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': lockfile() } });
    expect(existsSync(join(stage, 'script-ran'))).toBe(false);
    expect([...registry.requests].sort()).toEqual([
      '/@scope%2fright',
      '/left',
      '/tarballs/%40scope%2Fright',
      '/tarballs/left',
    ]);
  });

  it('heeds no .npmrc of the artifact', async () => {
    const npmrc = 'registry=http://127.0.0.1:1/\nignore-scripts=false\n';
    const closure = await closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': lockfile(), '.npmrc': npmrc } });
    expect(closure.packages).toBe(2);
  });

  it('leaves an empty folder in the artifact to mount it on', async () => {
    await closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': lockfile() } });
    expect(readdirSync(join(stage, 'artifact/tool/package/node_modules'))).toEqual([]);
  });

  it('may be of no packages', async () => {
    const inArtifact = {
      'package.json': '{"name":"tool","version":"1.0.0"}',
      'package-lock.json': '{"lockfileVersion":3,"packages":{}}',
    };
    expect(await closureOf(LOCKFILE, { inArtifact })).toMatchObject({ packages: 0, covered: true });
  });

  it('is refused when a package is another than the lockfile pins', async () => {
    const integrity = `sha512-${createHash('sha512').update('another').digest('base64')}`;
    const text = lockfile({
      'node_modules/left': { version: '1.0.0', integrity, dependencies: { '@scope/right': '^2.0.0' } },
    });
    const closure = closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': text } });
    await expect(closure).rejects.toThrow('signature/closure-mismatch');
  });

  it('fails when the lockfile does not fit the package.json, with the words of npm', async () => {
    const inArtifact = { 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' };
    await expect(closureOf(LOCKFILE, { inArtifact })).rejects.toThrow(/^signature\/closure-failed: .*in sync/s);
  });

  it('fails when the registry does not answer', async () => {
    const text = lockfile();
    await registry.close();
    const closure = closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': text } });
    await expect(closure).rejects.toThrow(/^signature\/closure-failed: .*ECONNREFUSED/s);
  });

  it('fails when there is no npm', async () => {
    mkdirSync(join(stage, 'bin'));
    symlinkSync('/usr/bin/timeout', join(stage, 'bin/timeout'));
    vi.stubEnv('PATH', join(stage, 'bin'));
    const closure = closureOf(LOCKFILE, { inArtifact: { 'package-lock.json': lockfile() } });
    await expect(closure).rejects.toThrow('signature/closure-failed');
  });

  it.each([
    ['it is nowhere', 'signature/closure-unreadable', {}],
    ['it is a requirements.txt', 'signature/closure-unsupported', { 'package-lock.json': 'left==1.0.0\n' }],
    ['it is of a version before 2', 'signature/closure-unsupported', { 'package-lock.json': '{"lockfileVersion":1}' }],
    ['it is not JSON', 'signature/closure-unreadable', { 'package-lock.json': '{"lockfileVersion":' }],
    ['the artifact has node_modules', 'signature/closure-conflict', { 'node_modules/left/index.js': '' }],
    ['the package.json is not JSON', 'signature/closure-unreadable', { 'package.json': '[]', 'package-lock.json': '' }],
    [
      'the package.json has workspaces',
      'signature/closure-unsupported',
      { 'package.json': '{"workspaces":["."]}', 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' },
    ],
  ])('is refused when %s', async (_, rule, inArtifact) => {
    const files = Object.entries(inArtifact).filter(([, text]) => text !== '' || rule.endsWith('conflict'));
    await expect(closureOf(LOCKFILE, { inArtifact: Object.fromEntries(files) })).rejects.toThrow(rule);
  });

  it.each(['/etc/passwd', '../secret.json', 'a/../../secret.json'])('is refused at %s', async (path) => {
    const closure = closureOf({ kind: 'lockfile', lockfile: path }, {});
    await expect(closure).rejects.toThrow('signature/closure-unsafe');
  });

  it('is refused when it is a link that leads away from the manifest', async () => {
    writeFileSync(join(stage, 'secret.json'), lockfile());
    symlinkSync('../secret.json', join(stage, 'beside/package-lock.json'));
    await expect(closureOf(LOCKFILE, {})).rejects.toThrow('signature/closure-unsafe');
  });
});

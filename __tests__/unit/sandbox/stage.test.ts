import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import type { Grant } from '../../../src/policy/grant.ts';
import { reservedBy } from '../../../src/sandbox/plan/sandbox-path.ts';
import { stage } from '../../../src/sandbox/plan/stage.ts';

const place = { file: 'as-declared.json' };

function grant(read: readonly string[], write: readonly string[]): Grant {
  const granted = (paths: readonly string[]) => paths.map((value) => ({ value, place }));
  return { read: granted(read), write: granted(write) } as unknown as Grant;
}

function ruleOf(error: unknown): string {
  return error instanceof Refusal ? error.finding.rule : String(error);
}

let folder: string;
let fixtures: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'));
  fixtures = mkdtempSync(join(tmpdir(), 'stage-fixtures-'));
  mkdirSync(join(fixtures, 'cache'));
  writeFileSync(join(fixtures, 'cache/page.html'), 'cached');
});

afterEach(() => {
  for (const path of [folder, fixtures]) rmSync(path, { recursive: true, force: true });
});

describe('what stands at a granted path', () => {
  it('is a copy of the fixture', async () => {
    const [mount] = await stage(
      grant(['/cache'], []),
      [{ at: '/cache', from: join(fixtures, 'cache'), place }],
      folder,
      undefined,
    );
    expect(mount).toMatchObject({ kind: 'read-only', at: '/cache' });
    const from = mount?.kind === 'read-only' ? mount.from : '';
    expect(readFileSync(join(from, 'page.html'), 'utf8')).toBe('cached');
  });

  it('is a copy of the fixture where path and fixture are one file', async () => {
    const from = join(fixtures, 'cache/page.html');
    const run = join(folder, 'granted');
    const [mount] = await stage(
      grant(['/cache/page.html'], []),
      [{ at: '/cache/page.html', from, place }],
      run,
      undefined,
    );
    expect(mount).toMatchObject({ kind: 'read-only', at: '/cache/page.html' });
    expect(readFileSync(mount?.kind === 'read-only' ? mount.from : '', 'utf8')).toBe('cached');
  });

  it('is an empty folder of bounded size when it may be written and nothing is placed', async () => {
    expect(await stage(grant([], ['/data']), [], folder, undefined)).toEqual([{ kind: 'private', at: '/data' }]);
  });

  it('is left as it is below the tool, /tmp and the home', async () => {
    const given = grant(['${TOOL}', '${TOOL}/data'], ['${TMP}', '${HOME}/notes']);
    expect(await stage(given, [], folder, undefined)).toEqual([]);
  });

  it('is the folder that it is in, where that lies deeper within /tmp or the home', async () => {
    const given = grant([], ['${TMP}/foo/out', '${HOME}/.config/app/x.ini']);
    expect(await stage(given, [], folder, undefined)).toEqual([
      { kind: 'folder', at: '/tmp/foo' },
      { kind: 'folder', at: '/home/tool/.config/app' },
    ]);
  });

  it('can be written within what of /tmp may only be read', async () => {
    const mounts = await stage(grant(['/tmp/foo'], ['/tmp/foo/out']), [], folder, undefined);
    expect(mounts).toMatchObject([
      { kind: 'read-only', at: '/tmp/foo' },
      { kind: 'private', at: '/tmp/foo/out' },
    ]);
  });

  it('is the part of a fixture that lies there, where that is placed around it', async () => {
    const around = { at: '/data', from: join(fixtures, 'cache'), place };
    mkdirSync(join(fixtures, 'cache/notes'));
    writeFileSync(join(fixtures, 'cache/notes/first.md'), 'noted');
    const mounts = await stage(grant(['/data'], ['/data/notes', '/data/new']), [around], folder, undefined);
    expect(mounts).toMatchObject([{ at: '/data' }, { kind: 'writable', at: '/data/notes' }, { kind: 'private' }]);
    const from = mounts[1]?.kind === 'writable' ? mounts[1].from : '';
    expect(readFileSync(join(from, 'first.md'), 'utf8')).toBe('noted');
  });

  it('is a file of a fixture that is granted by itself, within what may be written', async () => {
    const around = { at: '/data', from: join(fixtures, 'cache'), place };
    const mounts = await stage(grant(['/data/page.html'], ['/data']), [around], folder, undefined);
    expect(mounts).toMatchObject([
      { kind: 'read-only', at: '/data/page.html' },
      { kind: 'writable', at: '/data', shows: 'folder' },
    ]);
    expect(readFileSync(mounts[0]?.kind === 'read-only' ? mounts[0].from : '', 'utf8')).toBe('cached');
  });

  it('denies a fixture that is a file, where a grant lies below it', async () => {
    const file = { at: '/data', from: join(fixtures, 'cache/page.html'), place };
    const below = stage(grant(['/data', '/data/sub/x'], []), [file], folder, undefined);
    expect(ruleOf(await below.catch((error: unknown) => error))).toBe('runtime/scenario-invalid-value');
  });

  it('denies a link in a fixture that leads to what is granted', async () => {
    const around = { at: '/data', from: join(fixtures, 'cache'), place };
    mkdirSync(join(fixtures, 'secret'));
    symlinkSync(join(fixtures, 'secret'), join(fixtures, 'cache/notes'));
    const linked = stage(grant(['/data'], ['/data/notes']), [around], folder, undefined);
    expect(ruleOf(await linked.catch((error: unknown) => error))).toBe('runtime/scenario-invalid-value');
  });

  it('denies a fixture outside of every granted path', async () => {
    const outside = stage(
      grant(['/cache'], []),
      [{ at: '/cached', from: join(fixtures, 'cache'), place }],
      folder,
      undefined,
    );
    expect(ruleOf(await outside.catch((error: unknown) => error))).toBe('runtime/scenario-invalid-value');
  });

  it('denies a link among the fixtures', async () => {
    symlinkSync('/etc/shadow', join(fixtures, 'cache/link'));
    const linked = stage(
      grant(['/cache'], []),
      [{ at: '/cache', from: join(fixtures, 'cache'), place }],
      folder,
      undefined,
    );
    expect(ruleOf(await linked.catch((error: unknown) => error))).toBe('runtime/scenario-invalid-value');
  });
});

describe('what cannot stand at a granted path is told', () => {
  const page = () => join(fixtures, 'cache/page.html');
  const toldOf = async (...placed: readonly (readonly [at: string, from: string])[]): Promise<string> => {
    const wanted = placed.map(([at, from]) => ({ at, from, place }));
    const error = await stage(grant(['/cache'], []), wanted, folder, undefined).then(String, (cause: unknown) => cause);
    expect(ruleOf(error)).toBe('runtime/scenario-invalid-value');
    return error instanceof Refusal ? error.finding.message : '';
  };

  it('where a file is at a path and another below it', async () => {
    expect(await toldOf(['/cache/a', page()], ['/cache/a/b', page()])).toContain('"/cache/a/b": a file stands');
    expect(await toldOf(['/cache/c/d', page()], ['/cache/c', page()])).toContain('"/cache/c": a folder stands');
  });

  it('where a name is longer than names can be', async () => {
    expect(await toldOf([`/cache/${'x'.repeat(300)}`, page()])).toContain('longer than names can be');
  });

  it('where a name is no UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${fixtures}/cache/`), Buffer.from([0xff])]), '');
    expect(await toldOf(['/cache', join(fixtures, 'cache')])).toContain('no UTF-8');
  });
});

describe('a path that belongs to the sandbox', () => {
  it.each([
    '/',
    '/proc',
    '/proc/self',
    '/dev',
    '/etc',
    '/etc/passwd',
    '/etc/ld.so.preload',
    '/run/docker.sock',
    '/sys/fs',
    '/tool',
  ])('is known for %s', (path) => {
    expect(reservedBy(path, 'write')).toBeDefined();
  });

  it('is the tool’s own for writing, and not for reading', () => {
    expect(reservedBy('${TOOL}/data', 'write')).toBe('/tool');
    expect(reservedBy('${TOOL}/data', 'read')).toBeUndefined();
  });

  it.each(['/proceedings', '/data', '${TMP}/x', '${HOME}/run'])('is not %s', (path) => {
    expect(reservedBy(path, 'write')).toBeUndefined();
  });
});

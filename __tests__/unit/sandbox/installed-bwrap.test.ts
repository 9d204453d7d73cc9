// What is found out of the bwrap that is installed on this host, and of copies of it.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBwrap } from '../../../src/sandbox/host/bwrap-flaws.ts';
import { parseVersion } from '../../../src/sandbox/host/host-programs.ts';

const BWRAP = '/usr/bin/bwrap';
const VERSION = parseVersion(spawnSync(BWRAP, ['--version'], { encoding: 'utf8' }).stdout);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bwrap-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function copy(): string {
  const path = join(folder, 'bwrap');
  copyFileSync(BWRAP, path);
  return path;
}

describe('the installed bwrap', () => {
  it('is of the same package as a copy of it', async () => {
    expect(await installedBwrap(copy(), VERSION)).toEqual(await installedBwrap(BWRAP, VERSION));
  });

  it('is of no known package when a byte of it is another', async () => {
    const path = copy();
    appendFileSync(path, 'x');
    expect(await installedBwrap(path, VERSION)).toEqual({ version: VERSION, setuid: false });
  });

  it('is of no known package when it says another version than the package has', async () => {
    expect(await installedBwrap(BWRAP, [0, 7, 0])).toEqual({ version: [0, 7, 0], setuid: false });
  });

  it('is seen to be setuid', async () => {
    const path = copy();
    chmodSync(path, 0o4755);
    expect(await installedBwrap(path, VERSION)).toMatchObject({ setuid: true });
  });
});

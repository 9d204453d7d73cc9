// Files that a tool goes for although its manifest is silent about them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const DIST = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

afterEach(refuseRemains);
afterAll(removeFolders);

describe('a tool that writes', () => {
  test.each([
    '/usr/local/bin/node',
    '/etc/cron.d/attack',
    '/etc/ld.so.preload',
    '/tool/attacks.py',
    '/tool/node_modules/attack.js',
    '/root/.bashrc',
    '/proc/sys/kernel/core_pattern',
    '/sys/fs/cgroup/cgroup.procs',
    join(homedir(), '.ssh/authorized_keys'),
  ])('%s is stopped and told of', async (path) => {
    const before = existsSync(path) ? readFileSync(path) : undefined;
    const end = await gateAttack(['write', path]);
    expect(deviations(end)).toEqual(['runtime/undeclared-write']);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
    expect(existsSync(path) ? readFileSync(path) : undefined).toEqual(before);
  });

  test('as-declared itself changes nothing of it', async () => {
    const before = readFileSync(DIST);
    const end = await gateAttack(['write', DIST]);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
    expect(readFileSync(DIST)).toEqual(before);
  });

  test('a granted folder’s neighbour is stopped and told of', async () => {
    const filesystem = { access: 'read-write', write: ['/data/out'] };
    const parts = { manifest: { category: 'filesystem', capabilities: { filesystem } } };
    const end = await gateAttack(['write', '/data/out-of-bounds'], parts);
    expect(deviations(end)).toEqual(['runtime/undeclared-write']);
    expect(endedWith(end)).toBe(REFUSED);
  });

  test('what it may only read is stopped and told of on that line', async () => {
    const filesystem = { access: 'read-only', paths: ['/cache/'] };
    const end = await gateAttack(['write', '/cache/page'], { manifest: { capabilities: { filesystem } } });
    expect(deviations(end)).toEqual(['runtime/undeclared-write']);
    expect(onlyTool(end).findings).toContainEqual(
      expect.objectContaining({ rule: 'runtime/undeclared-write', pointer: '/capabilities/filesystem/paths/0' }),
    );
    expect(endedWith(end)).toBe(REFUSED);
  });

  test('can do so where there is no sandbox', async () => {
    const path = join(newFolder('outside'), 'file');
    expect(await outside(['write', path])).toBe(WORKED);
    expect(existsSync(path)).toBe(true);
  });
});

describe('a tool that reads', () => {
  test.each([
    '/etc/shadow',
    '/root/.ssh/id_ed25519',
    '/home/runner/.aws/credentials',
    '/run/secrets/token',
    '/home/tool/.ssh/id_ed25519',
    '/proc/1/mem',
    '/srv/secret',
    join(homedir(), '.git-credentials'),
  ])('%s is stopped and told of', async (path) => {
    const end = await gateAttack(['read', path]);
    expect(deviations(end)).toEqual(['runtime/undeclared-read']);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
  });

  test('the runner’s home does not find it', async () => {
    const home = newFolder('home');
    mkdirSync(join(home, '.ssh'));
    const key = join(home, '.ssh/id_ed25519');
    writeFileSync(key, 'secret');
    const end = await gateAttack(['read', key], {}, { env: { HOME: home } });
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
    expect(await outside(['read', key])).toBe(WORKED);
  });

  test('what the system’s other users may read, it may read too', async () => {
    const end = await gateAttack(['read', '/etc/passwd']);
    expect(endedWith(end)).toBe(WORKED);
    expect(end.exitCode).toBe(0);
  });
});

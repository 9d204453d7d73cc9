// Ways to do by another name what would be told of. Each is told of all the same, by what was really done.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const NETWORKING = { category: 'web-client', capabilities: { networking: { allowed_domains: ['api.example.com'] } } };

const SIGSYS = 128 + 31;

afterEach(refuseRemains);
afterAll(removeFolders);

describe('a tool that writes to its home', () => {
  test.each(['make_by_link', 'make_by_root', 'make_by_descriptor'])('%s is told of', async (attack) => {
    const end = await gateAttack([attack, '/home/tool', '/tmp']);
    expect(endedWith(end)).toBe(WORKED);
    expect(deviations(end)).toEqual(['runtime/undeclared-write']);
    expect(end.exitCode).toBe(1);
  });

  test('make_in_shared_folder is stopped and told of', async () => {
    const end = await gateAttack(['make_in_shared_folder', '/home/tool', '/tmp']);
    expect(endedWith(end)).toBe(SIGSYS);
    expect(deviations(end)).toEqual(['runtime/undeclared-syscall']);
    expect(end.exitCode).toBe(1);
  });

  test.each(['make_by_link', 'make_by_root', 'make_by_descriptor', 'make_in_shared_folder'])(
    '%s does so where there is no sandbox',
    async (attack) => {
      const folder = newFolder('home');
      expect(await outside([attack, folder, newFolder('scratch')])).toBe(WORKED);
      expect(existsSync(join(folder, 'made'))).toBe(true);
    },
  );
});

describe('a tool that goes for a key', () => {
  const ATTACKS = ['read_by_link', 'read_by_root', 'read_by_hard_link', 'read_in_its_folder', 'read_above_link'];

  test.each(ATTACKS)('%s is told of by the key’s own name', async (attack) => {
    const key = '/home/tool/.ssh/id_ed25519';
    const end = await gateAttack([attack, key, '/tmp'], { manifest: { category: 'filesystem' } });
    expect(endedWith(end)).toBe(REFUSED);
    expect(deviations(end)).toEqual(['runtime/undeclared-read']);
    const told = onlyTool(end).findings.filter(({ rule }) => rule === 'runtime/undeclared-read');
    for (const { evidence } of told) expect(key).toContain(evidence.path);
    expect(end.exitCode).toBe(1);
  });

  test.each(ATTACKS)('%s has it where there is no sandbox', async (attack) => {
    const folder = newFolder('home');
    writeFileSync(join(folder, 'key'), 'secret');
    expect(await outside([attack, join(folder, 'key'), newFolder('scratch')])).toBe(WORKED);
  });
});

test('a tool cannot take its home for the root: the call that does is not there', async () => {
  const key = '/home/tool/.git-credentials';
  const end = await gateAttack(['read_below_own_root', key, '/tmp']);
  expect(endedWith(end)).toBe(REFUSED);
  expect(deviations(end)).toEqual([]);
  const own = join(newFolder('home'), 'key');
  writeFileSync(own, 'secret');
  expect(await outside(['read_below_own_root', own, ''])).toBe(WORKED);
});

test('a tool that hides what its descriptors stand for is not judged', async () => {
  const end = await gateAttack(['read_unlooked_at', '/home/tool/.git-credentials', '/tmp']);
  expect(endedWith(end)).toBe(REFUSED);
  expect(deviations(end)).toEqual(['runtime/trace-incomplete']);
  expect(end.exitCode).toBe(2);
  const key = join(newFolder('home'), 'key');
  writeFileSync(key, 'secret');
  expect(await outside(['read_unlooked_at', key, ''])).toBe(WORKED);
});

test('a program that is run beside a link is told of', async () => {
  const end = await gateAttack(['run_beside_link', '/usr/bin/id', '/tmp']);
  expect(endedWith(end)).toBe(WORKED);
  expect(deviations(end)).toEqual(['runtime/undeclared-exec']);
  expect(end.exitCode).toBe(1);
  expect(await outside(['run_beside_link', '/usr/bin/id', newFolder('scratch')])).toBe(WORKED);
});

describe('a tool that sends a datagram', () => {
  test.each([
    ['send_to_no_family', 'runtime/raw-address', 1],
    ['send_behind_many', 'runtime/trace-incomplete', 2],
  ])('%s is told of', async (attack, rule, exitCode) => {
    const end = await gateAttack([attack, '8.8.8.8', '53'], { manifest: NETWORKING });
    expect(endedWith(end)).toBe(REFUSED);
    expect(deviations(end)).toEqual([rule]);
    expect(end.exitCode).toBe(exitCode);
  });

  test.each(['send_to_no_family', 'send_behind_many'])('%s has it arrive where there is no sandbox', async (attack) => {
    const server = createSocket('udp4');
    server.on('message', (_message, { port, address }) => server.send('hello', port, address));
    server.bind(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await outside([attack, '127.0.0.1', String(server.address().port)])).toBe(WORKED);
    server.close();
  });
});

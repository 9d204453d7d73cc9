// The keeper of the namespace: whose it is, whom it outlives, and what its loss does to a run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Holder, type HolderOptions, startHolder } from '../../src/sandbox/egress/start-holder.ts';
import { enterArguments } from '../../src/sandbox/plan/enter.ts';
import { Netns, type NetnsParts, netnsParts } from '../kit/netns.ts';
import { treeOf } from '../kit/processes.ts';

/** How long a process may take to be gone, in milliseconds. */
const GONE_MS = 3_000;

const KIT = new URL('../kit/netns.ts', import.meta.url).href;

async function state(pid: number): Promise<string | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, letter] = /^State:\s+(\S)/m.exec(status) ?? [];
  return letter === 'Z' ? undefined : letter;
}

async function isGone(pid: number): Promise<boolean> {
  const end = performance.now() + GONE_MS;
  while (performance.now() < end) {
    if ((await state(pid)) === undefined) return true;
    await sleep(20);
  }
  return false;
}

let parts: NetnsParts;

beforeAll(async () => {
  parts = await netnsParts();
});

afterAll(() => parts.remove());

function options(changes: Partial<HolderOptions> = {}): HolderOptions {
  const { host, node, script } = parts;
  return { programs: host.programs, identity: host.identity, node, script, ...changes };
}

describe('the holder', () => {
  test('runs as an ordinary user, with nothing of our environment', async () => {
    const holder = await startHolder(options());
    const status = await readFile(`/proc/${holder.pid}/status`, 'utf8');
    const environment = await readFile(`/proc/${holder.pid}/environ`, 'utf8');
    await holder.close();
    const [, uid] = /^Uid:\s+(\d+)/m.exec(status) ?? [];
    expect(Number(uid)).not.toBe(0);
    expect(Number(uid)).toBe(parts.host.identity?.uid ?? process.getuid?.());
    const names = environment.split('\0').flatMap((entry) => entry.split('=', 1));
    expect(names.filter((name) => name !== '' && !name.startsWith('NODE_CHANNEL_'))).toEqual([]);
  });

  test('leaves when it is closed', async () => {
    const holder = await startHolder(options());
    await holder.close();
    expect(await holder.exited).toBe('exit code 0');
    expect(await isGone(holder.pid)).toBe(true);
  });

  test('leaves when as-declared is killed', async () => {
    const program = `
      import { Netns } from '${KIT}';
      const netns = await Netns.start();
      await netns.gateway({ endpoints: [{ host: 'api.example.com', ports: [443] }] });
      console.log(netns.holder.pid + ' ' + netns.parts.folder);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const [pid = '', folder = ''] = line.trim().split(' ');
    expect(await state(Number(pid))).toBeDefined();
    child.kill('SIGKILL');
    expect(await isGone(Number(pid))).toBe(true);
    await parts.remove(folder);
  });

  test('leaves when as-declared is killed while a socket is handed over', async () => {
    const { host, node, script } = parts;
    const words = ['--user', '--map-current-user', '--net', '--keep-caps', node, script, host.programs.ip];
    const child = spawn(host.programs.unshare, words, {
      ...{ stdio: ['pipe', 'ignore', 'inherit', 'pipe'], env: { NODE_CHANNEL_FD: '3' }, cwd: '/' },
      ...host.identity,
    });
    const channel = child.stdio[3] as Socket;
    await once(channel, 'data');
    // The answer comes with a socket. As nobody confirms its arrival, the next one waits.
    const answered = once(channel, 'data');
    channel.write('{"ports":[443]}\n');
    await answered;
    const gone = once(child, 'exit');
    for (const stream of [channel, child.stdin]) stream?.destroy();
    expect(await gone).toEqual([0, null]);
  });

  test.each([
    ['is closed', (holder: Holder) => holder.close()],
    ['is killed', (holder: Holder) => process.kill(holder.pid, 'SIGKILL')],
  ])('takes along what runs in its namespaces when it %s', async (_how, end) => {
    const holder = await startHolder(options());
    const [nsenter = '', ...enter] = enterArguments(parts.host.programs, holder.pid);
    const words = [...enter, '/bin/sh', '-c', 'setsid sleep 60 & echo started; exec sleep 60'];
    const child = spawn(nsenter, words, { stdio: ['ignore', 'pipe', 'inherit'], ...parts.host.identity });
    await once(child.stdout, 'data');
    const inside = treeOf(child.pid ?? 0).filter(({ name }) => name === 'sleep' || name === 'sh');
    expect(inside.length).toBeGreaterThan(0);
    await end(holder);
    for (const { pid } of inside) expect(await isGone(pid)).toBe(true);
  });

  test('its loss in the middle of a run is told, and the log still to be had', async () => {
    const netns = await Netns.start();
    const gateway = await netns.gateway({ endpoints: [{ host: 'api.example.com', ports: [443] }] });
    process.kill(netns.holder.pid, 'SIGKILL');
    await expect(gateway.failed).rejects.toThrow('The keeper of the network namespace ended: SIGKILL.');
    expect((await gateway.close()).connections).toEqual([]);
    await expect(netns.holder.open([443])).rejects.toThrow(/^host\/sandbox-unavailable: /);
    await netns.close();
  });

  test('says why a port cannot be opened, and goes on', async () => {
    const netns = await Netns.start();
    const gateway = await netns.gateway({ endpoints: [{ host: 'api.example.com', ports: [443] }] });
    await expect(netns.gateway()).rejects.toThrow(/^host\/sandbox-unavailable: .*EADDRINUSE/);
    await gateway.close();
    await (await netns.gateway()).close();
    await netns.close();
  });

  test.each([
    ['there is no unshare', { unshare: '/nonexistent/unshare' }, /^host\/sandbox-unavailable: .*ENOENT/],
    ['unshare is refused', { unshare: '/usr/bin/false' }, /^host\/sandbox-unavailable: .*exit code 1/],
    ['there is no ip', { ip: '/nonexistent/ip' }, /^host\/sandbox-unavailable: .*ENOENT/],
    ['ip fails', { ip: '/usr/bin/false' }, /^host\/sandbox-unavailable: .*(Command failed|EPIPE)/],
  ])('refuses when %s', async (_what, changed, refusal) => {
    const programs = { ...parts.host.programs, ...changed };
    await expect(startHolder(options({ programs })).then(({ ready }) => ready)).rejects.toThrow(refusal);
  });

  test('refuses as host/no-user-namespaces when the kernel denies them', async () => {
    // Within a user namespace that may hold no other, which is how a restricted host answers.
    const { host, folder } = parts;
    const program = `
      import { startHolder } from '${new URL('../../src/sandbox/egress/start-holder.ts', import.meta.url).href}';
      import { writeFileSync } from 'node:fs';
      writeFileSync('/proc/sys/user/max_user_namespaces', '0');
      const { host, node, script } = ${JSON.stringify({ host, node: parts.node, script: parts.script })};
      await startHolder({ programs: host.programs, node, script, identity: undefined }).catch((error) => console.log(error.message));`;
    const words = ['--user', '--map-root-user', process.execPath, '--input-type=module', '-e', program];
    const child = spawn(host.programs.unshare, words, { stdio: ['ignore', 'pipe', 'inherit'], cwd: folder });
    const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    expect(said).toMatch(/^host\/no-user-namespaces: /);
  });
});

// As-declared is asked to end, or killed, at any moment of a run. It leaves nothing behind, or what the next run sweeps,
// and no report but its own whole one.
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HARMLESS } from '../../kit/fault.ts';
import { type GateRun, gate, newTmp, startGate } from '../../kit/gate.ts';
import { pause } from '../../kit/pause.ts';
import { isRunning } from '../../kit/processes.ts';
import { refuseRemains, remainsOf } from '../../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool } from '../../kit/tool.ts';

/** A run takes about half a second; the first tenth is Node's own start. */
const MOMENTS = [250, 320, 390, 440, 480, 510, 540, 580, 640];

let tool: Tool;
beforeAll(async () => {
  tool = await makeTool({ files: HARMLESS });
});
afterEach(refuseRemains);
afterAll(removeFolders);

interface Ended {
  readonly run: GateRun;
  readonly folder: string;
  readonly tmp: string;
  readonly words: readonly string[];
  readonly outcome: string;
}

/** What is told of a run that got a signal at some moment. */
async function endedBy(signal: NodeJS.Signals, moment: number): Promise<Ended> {
  const tmp = newTmp();
  const folder = newFolder('outlet');
  const report = join(folder, 'report.json');
  const words = ['--manifest', tool.manifest, '--policy', tool.policy, `--report=${report}`];
  const run = startGate(words, { tmp });
  await pause(moment);
  run.kill(signal);
  const { exitCode, ms } = await run.ended;
  for (let tries = 0; tries < 100 && [...run.seen.values()].some(isRunning); tries += 1) await pause(50);
  expect([...run.seen.values()].filter(isRunning)).toEqual([]);
  expect(ms).toBeLessThan(20_000);
  const { verdict } = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as { verdict: string })
    : { verdict: `none, and exit code ${exitCode === 0 ? 0 : 'of no pass'}` };
  return { run, folder, tmp, words, outcome: verdict };
}

/** No report, or one that this run wrote whole, because it had come to its verdict. */
const HONEST = ['none, and exit code of no pass', 'pass'];

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s', (signal) => {
  test.each(MOMENTS)('after %d ms leaves nothing', async (moment) => {
    const { run, folder, outcome } = await endedBy(signal, moment);
    expect(HONEST).toContain(outcome);
    expect(remainsOf(run)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name !== 'report.json')).toEqual([]);
  });
});

test.each(MOMENTS)('SIGKILL after %d ms leaves nothing that the next run does not remove', async (moment) => {
  const { run, folder, tmp, words, outcome } = await endedBy('SIGKILL', moment);
  expect(HONEST).toContain(outcome);
  expect((await gate(words, { tmp })).exitCode).toBe(0);
  expect(readdirSync(folder)).toEqual(['report.json']);
  expect(remainsOf(run).filter((path) => existsSync(path))).toEqual([]);
});

describe('while npm waits for a registry that never answers', () => {
  const server = createServer();
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => server.close());

  const wanted = { name: 'probe', version: '1.0.0', dependencies: { left: '1.0.0' } };
  const pinned = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` };
  const lock = { lockfileVersion: 3, packages: { '': wanted, 'node_modules/left': pinned } };
  const files = { ...HARMLESS, 'package.json': JSON.stringify(wanted), 'package-lock.json': JSON.stringify(lock) };
  const artifact = { path: 'tool.tgz', closure: { lockfile: 'package-lock.json' } };

  test.each(['SIGTERM', 'SIGKILL'] as const)('%s ends npm as well', async (signal) => {
    const { manifest, policy } = await makeTool({ files, manifest: { artifact } });
    const { port } = server.address() as AddressInfo;
    const env = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: newFolder('cache') };
    const asked = once(server, 'connection');
    const tmp = newTmp();
    const run = startGate(['--manifest', manifest, '--policy', policy], { tmp, env });
    await asked;
    run.look();
    run.kill(signal);
    const { exitCode, ms } = await run.ended;
    expect(exitCode).not.toBe(0);
    expect(ms).toBeLessThan(20_000);
    for (let tries = 0; tries < 100 && [...run.seen.values()].some(isRunning); tries += 1) await pause(50);
    expect([...run.seen.values()].filter(isRunning)).toEqual([]);
    expect([...run.seen.values()].map(({ name }) => name)).toContain('timeout');
    await gate(['--manifest', tool.manifest, '--policy', policy], { tmp });
    expect(readdirSync(tmp)).toEqual([]);
  });
});

test('a caller whose umask keeps its files to itself gets its verdict', async () => {
  const folder = newFolder('outlet');
  const report = join(folder, 'report.json');
  const within = ['/bin/sh', '-c', 'umask 077 && exec "$@"', 'sh'];
  const end = await gate(['--manifest', tool.manifest, '--policy', tool.policy, `--report=${report}`], { within });
  expect(end.exitCode).toBe(0);
  expect(statSync(report).mode & 0o777).toBe(0o600);
});

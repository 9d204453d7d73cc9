// Whatever of a run is killed at whatever moment: there is no pass, and nothing is left once the next run has begun.
// KILLS=N says how many of each kind, 200 unless given.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gate, newTmp, startGate } from '../kit/gate.ts';
import { hostState } from '../kit/host-state.ts';
import { runTool, startTool } from '../kit/launch.ts';
import { pause } from '../kit/pause.ts';
import { type HostProcess, treeOf } from '../kit/processes.ts';
import { makeTool, removeFolders, type Tool } from '../kit/tool.ts';

const KILLS = Number(process.env.KILLS ?? 200);

/** The tool stays for so long that every kill comes before its end, in seconds. */
const STAYS_SECONDS = 8;
const LATEST_MS = 2_500;

/** How long what was killed may take to be gone, in milliseconds. */
const GONE_MS = 10_000;

let staying: Tool;
let short: Tool;

beforeAll(async () => {
  staying = await makeTool({ files: { main: `#!/bin/sh\nsetsid sleep ${STAYS_SECONDS} &\nsleep ${STAYS_SECONDS}\n` } });
  short = await makeTool({ files: { main: '#!/bin/sh\necho ran\n' } });
});
afterAll(removeFolders);

/** Everything below as-declared but the tool's own processes: those are its to end. */
function isOfChain({ name }: HostProcess): boolean {
  return name !== 'sleep' && name !== 'main' && name !== 'setsid';
}

function pick<T>(list: readonly T[]): T | undefined {
  return list[Math.floor(Math.random() * list.length)];
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Waits for the machine to be as it was before. */
async function expectUnchanged(before: ReturnType<typeof hostState>, what: string): Promise<void> {
  for (let waited = 0; waited < GONE_MS; waited += 100) {
    if (JSON.stringify(hostState()) === JSON.stringify(before)) return;
    await pause(100);
  }
  expect({ what, ...hostState() }).toEqual({ what, ...before });
}

test(`${KILLS} kills of as-declared itself while it gates`, async () => {
  const tmp = newTmp();
  const before = hostState();
  for (let index = 0; index < KILLS; index += 1) {
    const moment = Math.random() * LATEST_MS;
    const run = startGate(['--manifest', staying.manifest, '--policy', staying.policy], { tmp });
    await pause(moment);
    run.kill('SIGKILL');
    expect((await run.ended).exitCode).not.toBe(0);
    expect((await gate(['--manifest', short.manifest, '--policy', short.policy], { tmp })).exitCode).toBe(0);
    await expectUnchanged(before, `after ${moment} ms`);
    expect(readdirSync(tmp)).toEqual([]);
  }
});

test(`${KILLS} kills of something that as-declared has started while it gates`, async () => {
  const before = hostState();
  let hits = 0;
  for (let index = 0; index < KILLS; index += 1) {
    const moment = 300 + Math.random() * LATEST_MS;
    const run = startGate(['--manifest', staying.manifest, '--policy', staying.policy]);
    await pause(moment);
    const victim = pick(run.look().filter((each) => each.pid !== run.pid && isOfChain(each)));
    const hit = victim !== undefined && kill(victim.pid);
    if (hit) hits += 1;
    else run.kill('SIGKILL');
    expect((await run.ended).exitCode, `${victim?.name} after ${moment} ms`).not.toBe(0);
    await expectUnchanged(before, `${victim?.name} after ${moment} ms`);
  }
  // Almost every moment there is something to kill.
  expect(hits).toBeGreaterThan(KILLS / 2);
});

test(`${KILLS} kills of the launcher, or of something that it has started`, async () => {
  const tmp = newTmp();
  const before = hostState();
  for (let index = 0; index < KILLS; index += 1) {
    const moment = Math.random() * LATEST_MS;
    const run = startTool(staying, { tmp });
    await pause(moment);
    const own = run.child.pid ?? 0;
    const victim = pick(treeOf(own).filter((each) => each.pid === own || isOfChain(each)));
    const survived = victim !== undefined && victim.pid !== own && kill(victim.pid);
    if (!survived) run.child.kill('SIGKILL');
    const what = `${survived ? victim.name : 'the launcher'} after ${moment} ms`;
    expect((await run.ended).exitCode, `left ${what}`).not.toBe(0);
    // A launcher that was killed itself leaves it to the next run to sweep.
    const next = survived ? undefined : await runTool(short, { tmp });
    expect(next?.exitCode ?? 0, `the next run, ${what}`).toBe(0);
    await expectUnchanged(before, what);
    expect(readdirSync(tmp), `left ${what}`).toEqual([]);
  }
});

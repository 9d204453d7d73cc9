import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { confineAtDoor } from '../../../src/sandbox/chain/door.ts';
import type { Launched } from '../../../src/sandbox/chain/launch.ts';

afterEach(() => void vi.useRealTimers());

describe('a sandbox that is never finished', () => {
  it('is ended with its first process, which nothing ties to the chain yet', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // Its root is the host's.
    const unfinished = spawn('/usr/bin/sleep', ['60']);
    const exited = once(unfinished, 'exit');
    const kill = vi.fn<() => void>();
    const launched: Launched = {
      firstProcess: Promise.resolve(unfinished.pid),
      release: () => undefined,
      ended: new Promise(() => undefined),
      kill,
    };
    const cgroup = { add: async () => undefined } as unknown as Parameters<typeof confineAtDoor>[1]['cgroup'];
    const refusal = new Refusal('host/sandbox-unavailable', 'It was not built.');
    const confined = confineAtDoor(launched, { cgroup, notBuilt: async () => refusal });
    const failed = confined.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await exited).toEqual([null, 'SIGKILL']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await failed).toBe(refusal);
    expect(kill).toHaveBeenCalled();
  });
});

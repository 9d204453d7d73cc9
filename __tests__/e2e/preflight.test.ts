// The probe in real sandboxes: as they are planned, and with one wall left out.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Holder, startHolder } from '../../src/sandbox/egress/start-holder.ts';
import { type Isolation, statesOf } from '../../src/sandbox/isolation/isolation.ts';
import { preflight } from '../../src/sandbox/isolation/preflight.ts';
import { surveyBaseRuntime } from '../../src/sandbox/plan/base-runtime.ts';
import { layout } from '../../src/sandbox/plan/layout.ts';
import type { TrialPlan } from '../../src/sandbox/plan/plan.ts';
import { PLAIN_SURROUNDINGS } from '../../src/sandbox/plan/surroundings.ts';
import { ALLOW } from '../../src/sandbox/seccomp/filter.ts';
import { PLAN } from '../kit/isolation-evidence.ts';
import { type NetnsParts, netnsParts } from '../kit/netns.ts';

let parts: NetnsParts;
let holder: Holder;
let folder: string;
let plan: TrialPlan;

beforeAll(async () => {
  parts = await netnsParts();
  holder = await startHolder({ ...parts, ...parts.host });
  const baseRuntime = await surveyBaseRuntime(['/usr', '/lib', '/lib64']);
  const mounts = layout({
    baseRuntime,
    tool: parts.folder,
    runtimes: [],
    granted: [],
    resolvers: [],
    privateBytes: 1024 * 1024,
    surroundings: PLAIN_SURROUNDINGS,
  });
  plan = { ...PLAN, mounts };
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-'));
  // The sandbox's own user opens the trace's pipe by its name.
  await chmod(folder, 0o711);
});

afterEach(() => rm(folder, { recursive: true }));

afterAll(async () => {
  await holder.close();
  await parts.remove();
});

async function judged(spoilt: TrialPlan): Promise<Isolation> {
  return statesOf(await preflight(spoilt, { ...parts.host, keeper: holder.pid, tracePath: join(folder, 'trace') }));
}

describe('the probe finds', () => {
  test('every wall of a trial but Landlock where all are there', async () => {
    const { landlock, ...rest } = await judged(plan);
    expect(new Set(Object.values(rest))).toEqual(new Set(['enforced']));
    expect(landlock).toBe('absent');
  });

  test('no filter where one is loaded that lets everything through', async () => {
    const filters = plan.filters.map((filter) => {
      const rules = new Map([...filter.rules.keys()].map((number) => [number, { action: ALLOW }]));
      return { ...filter, rules, fallback: ALLOW };
    });
    expect(await judged({ ...plan, filters })).toMatchObject({
      'seccomp-filter': 'absent',
      'user-namespace': 'enforced',
    });
  });

  test('no file tree of its own where the root is not sealed', async () => {
    const unsealed = plan.mounts.filter(({ kind, at }) => kind !== 'seal' || at !== '/');
    expect(await judged({ ...plan, mounts: unsealed })).toMatchObject({
      'mount-namespace': 'absent',
      'seccomp-filter': 'enforced',
    });
  });

  test('no file tree of its own where /dev is not sealed', async () => {
    const unsealed = plan.mounts.filter(({ kind, at }) => kind !== 'seal' || at !== '/dev');
    expect(await judged({ ...plan, mounts: unsealed })).toMatchObject({ 'mount-namespace': 'absent' });
  });
});

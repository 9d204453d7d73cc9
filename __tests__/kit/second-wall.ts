// Programs in a sandbox whose mounts allow more than its grant does, so that Landlock alone stands in the way; and in the
// same sandbox without Landlock.
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grant } from '../../src/policy/grant.ts';
import { openCgroup } from '../../src/sandbox/cgroup/open-cgroup.ts';
import { type Keeper, keepNamespaces } from '../../src/sandbox/chain/namespaces.ts';
import { runSandboxed } from '../../src/sandbox/chain/run-sandboxed.ts';
import { SignalRelay } from '../../src/sandbox/chain/signal-relay.ts';
import { surveyHost, type TrialHost } from '../../src/sandbox/host/sandbox-host.ts';
import { surveyBaseRuntime } from '../../src/sandbox/plan/base-runtime.ts';
import type { GrantedMount } from '../../src/sandbox/plan/layout.ts';
import type { Mount, SandboxPlan } from '../../src/sandbox/plan/plan.ts';
import { planRun } from '../../src/sandbox/plan/plan-sandbox.ts';
import { newFolder } from './tool.ts';

const MIB = 1024 * 1024;

const BASE_RUNTIME = ['/usr', '/lib', '/lib64'];

export const GRANT: Grant = {
  tool: { name: 'probe', version: '1.0.0' },
  category: 'web-client',
  ...{ endpoints: [], listen: [], denied: [], read: [], write: [], spawn: [], env: [] },
  limits: {
    ...{ memoryBytes: 256 * MIB, pids: 64, cpuSeconds: 60, wallSeconds: 60 },
    ...{ fileBytes: 64 * MIB, openFiles: 1024, tmpBytes: 64 * MIB },
  },
  syscalls: { allow: [], deny: [] },
  isolation: { required: [], recommended: [] },
  baseRuntime: { read: BASE_RUNTIME, env: [] },
  network: 'off',
};

/** A host with Landlock, and namespaces to build sandboxes in. */
export class SecondWall {
  readonly host: TrialHost;
  readonly #keeper: Keeper;
  readonly #tool: string;

  private constructor(host: TrialHost, keeper: Keeper, tool: string) {
    this.host = host;
    this.#keeper = keeper;
    this.#tool = tool;
  }

  /** @throws Error on a host without Landlock */
  static async start(): Promise<SecondWall> {
    const host = await surveyHost();
    if (host.landlock === undefined)
      throw new Error('This host has no Landlock: start these tests by npm run landlock.');
    const tool = newFolder('tool');
    chmodSync(tool, 0o755);
    return new SecondWall(host, await keepNamespaces(host), tool);
  }

  /** A folder that the sandbox's user owns, with the file `kept` and the folder `inner`. */
  folder(): string {
    const folder = newFolder('wall');
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'kept'), 'kept\n');
    const { uid, gid } = this.host.identity ?? {};
    for (const path of ['', 'inner', 'kept']) {
      if (uid !== undefined && gid !== undefined) chownSync(join(folder, path), uid, gid);
    }
    return folder;
  }

  async plan(
    words: readonly string[],
    granted: readonly GrantedMount[] = [],
    grant: Partial<Grant> = {},
  ): Promise<SandboxPlan> {
    const [program = '', ...args] = words;
    const { landlock } = this.host;
    return planRun(
      { ...GRANT, ...grant },
      {
        command: { program, args, cwd: '/tmp' },
        baseRuntime: await surveyBaseRuntime(BASE_RUNTIME),
        architecture: this.host.architecture,
        ...{ tool: this.#tool, env: {}, granted, resolvers: [], runtimes: [], folders: [] },
        landlock,
      },
      [],
    );
  }

  /** The exit code of the plan's command. */
  async run(plan: SandboxPlan): Promise<number> {
    const cgroup = await openCgroup(plan.limits);
    const keeper = Promise.resolve(this.#keeper.pid);
    try {
      return (
        await runSandboxed(plan, {
          ...this.host,
          keeper,
          cgroup,
          abort: new AbortController().signal,
          relay: new SignalRelay(),
        })
      ).exitCode;
    } finally {
      await cgroup.close();
    }
  }

  close(): Promise<void> {
    return this.#keeper.close();
  }
}

/** The plan without its second wall. */
export function withoutLandlock({ command, hostName, mounts, filters, limits, network }: SandboxPlan): SandboxPlan {
  return { command, hostName, mounts, filters, limits, network };
}

/** The plan with a hole in its first wall, of which the second knows nothing. */
export function withMount(plan: SandboxPlan, mount: Mount): SandboxPlan {
  const seal = plan.mounts.findIndex(({ kind }) => kind === 'seal');
  return { ...plan, mounts: plan.mounts.toSpliced(seal, 0, mount) };
}

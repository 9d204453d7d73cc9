// Starts a tool again and again, in one process, so that nothing but launches is measured; `launch.ts` reads what it
// prints. Before each launch stands the moment, in nanoseconds; the tool, `date`, prints the one of its own first words.
//
// Usage: launches MANIFEST POLICY FOLDER RUNS LIBRARY-OF-SANDBOX-RUNTIME
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { openSite, type RunSite } from '../src/running/site.ts';
import { startPermitted } from '../src/running/start.ts';
import { SignalRelay } from '../src/sandbox/chain/signal-relay.ts';
import { supportedArchitecture } from '../src/sandbox/host/sandbox-host.ts';
import { surveyBaseRuntime } from '../src/sandbox/plan/base-runtime.ts';
import { bwrapArguments, DESCRIPTORS } from '../src/sandbox/plan/bwrap-arguments.ts';
import { planRun } from '../src/sandbox/plan/plan-sandbox.ts';
import { permit } from './permit.ts';
import { type SandboxRuntimeLibrary, settingsFor } from './sandbox-runtime.ts';
import { IDENTITY } from './workplace.ts';

const [manifest = '', policy = '', folder = '', runs = '', library = ''] = process.argv.slice(2);

function mark(name: string): void {
  writeSync(1, `${name} ${Math.round((performance.timeOrigin + performance.now()) * 1e6)}\n`);
}

const tool = await permit({ manifest, policy }, folder);
const program = '/usr/bin/date';
const args = ['+tool %s%N'];

/** The same sandbox by bwrap alone: no namespaces around it, no door, no cgroup, no gateway. */
const plan = planRun(
  tool.grant,
  {
    command: { program, args, cwd: '/tool' },
    baseRuntime: await surveyBaseRuntime(tool.grant.baseRuntime.read),
    ...{
      tool: folder,
      env: {},
      granted: [],
      resolvers: [],
      runtimes: [],
      folders: [],
      architecture: supportedArchitecture(process.platform, process.arch),
      landlock: undefined,
    },
  },
  [],
);
const bwrap = bwrapArguments(plan);

async function bwrapAlone(): Promise<void> {
  mark('bwrap');
  const pipes = Array.from(
    { length: DESCRIPTORS.firstInput + bwrap.inputs.length - DESCRIPTORS.args },
    () => 'pipe' as const,
  );
  const words = ['--args', String(DESCRIPTORS.args), '--', program, ...args];
  const child = spawn('/usr/bin/bwrap', words, {
    stdio: ['inherit', 'inherit', 'inherit', ...pipes],
    ...{ env: {}, cwd: '/', ...IDENTITY },
  });
  const feed = (descriptor: number, content: string | Uint8Array) => {
    (child.stdio[descriptor as 3] as Writable).end(content);
  };
  feed(DESCRIPTORS.args, `${bwrap.args.join('\0')}\0`);
  feed(DESCRIPTORS.block, 'x');
  for (const [index, input] of bwrap.inputs.entries()) feed(DESCRIPTORS.firstInput + index, input);
  await once(child, 'exit');
}

let sites = 0;
function site(abort: AbortController): Promise<RunSite> {
  sites += 1;
  const own = join(folder, `site-${sites}`);
  mkdirSync(own, { mode: 0o711 });
  return openSite(tool, { installDependencies: 'never', resolve: [], folder: own, abort });
}

async function startIn(opened: RunSite, abort: AbortController): Promise<void> {
  try {
    const { exitCode } = await startPermitted(tool, {
      site: opened,
      folder,
      args: [],
      abort: abort.signal,
      relay: new SignalRelay(),
    });
    if (exitCode !== 0) throw new Error(`the tool ended with ${exitCode}`);
  } finally {
    await opened.close();
  }
}

async function cold(): Promise<void> {
  const abort = new AbortController();
  mark('cold');
  await startIn(await site(abort), abort);
}

async function ahead(): Promise<void> {
  const abort = new AbortController();
  const opened = await site(abort);
  await Promise.all([opened.ready, opened.cgroup]);
  mark('ahead');
  await startIn(opened, abort);
}

const { SandboxManager } = (await import(library)) as SandboxRuntimeLibrary;
const settings = settingsFor(tool.grant.endpoints.map(({ value }) => value.host));

/** The same command in the other sandbox, as a program that has loaded its library starts it. */
async function sandboxRuntime(): Promise<void> {
  mark('sandbox-runtime');
  await SandboxManager.initialize(settings);
  const child = spawn(await SandboxManager.wrapWithSandbox(`${program} '${args.join("' '")}'`), {
    ...{ shell: true, stdio: 'inherit' },
  });
  await once(child, 'exit');
  await SandboxManager.reset();
}

for (let run = 0; run < Number(runs); run += 1) {
  for (const launch of [bwrapAlone, cold, ahead, sandboxRuntime]) await launch();
}

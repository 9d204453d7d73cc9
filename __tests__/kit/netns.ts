// A real network namespace with its holder, and programs inside it, without the rest of the sandbox.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Gateway, type GatewayOptions, openGateway } from '../../src/sandbox/egress/gateway.ts';
import { type Holder, startHolder } from '../../src/sandbox/egress/start-holder.ts';
import { reachable } from '../../src/sandbox/reachable.ts';
import { type SandboxHost, surveyHost } from '../../src/sandbox/sandbox-host.ts';

/** How long a program inside may run, in milliseconds. */
const PROGRAM_MS = 30_000;

const HOLDER = fileURLToPath(new URL('../../src/sandbox/egress/holder.ts', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** What a namespace is started from: the host's programs, and Node and the built holder where anyone can read them. */
export interface NetnsParts {
  readonly host: SandboxHost;
  readonly folder: string;
  readonly node: string;
  readonly script: string;
}

export async function netnsParts(): Promise<NetnsParts> {
  const host = await surveyHost();
  const folder = await mkdtemp(join(tmpdir(), 'netns-'));
  await chmod(folder, 0o755);
  const script = join(folder, 'holder.mjs');
  const options = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning' } as const;
  await build({ ...options, entryPoints: [HOLDER], outfile: script });
  await writeFile(join(folder, 'hosts'), '127.0.0.1 localhost\n');
  return { host, folder, node: await reachable(process.execPath, folder, host), script };
}

/** One namespace of a test file: its holder, and the gateway of the moment. */
export class Netns {
  readonly parts: NetnsParts;
  readonly holder: Holder;

  private constructor(parts: NetnsParts, holder: Holder) {
    this.parts = parts;
    this.holder = holder;
  }

  static async start(): Promise<Netns> {
    const parts = await netnsParts();
    return new Netns(parts, await startHolder({ ...parts, ...parts.host }));
  }

  /** A gateway in `fixtures` with nothing granted, but for what is given. */
  async gateway(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
    const defaults = { mode: 'fixtures', endpoints: [], upstreams: new Map(), resolve: [] } as const;
    const gateway = await openGateway({ holder: this.holder, ...defaults, ...options });
    const { folder } = this.parts;
    await writeFile(join(folder, 'resolv.conf'), gateway.dnsAddresses.map((each) => `nameserver ${each}\n`).join(''));
    await writeFile(join(folder, 'ca.pem'), gateway.caPem ?? '');
    return gateway;
  }

  /** Runs a program inside, with the gateway's resolver and its authority at `CA`. */
  async run(...words: readonly string[]): Promise<Finished> {
    const { host, folder } = this.parts;
    const { nsenter, bwrap } = host.programs;
    const etc = ['hosts', 'resolv.conf'].flatMap((name) => ['--ro-bind', join(folder, name), `/etc/${name}`]);
    const files = ['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', ...etc];
    const enter = ['-t', String(this.holder.pid), '--user', '--net', '--preserve-credentials'];
    const started = performance.now();
    const child = spawn(nsenter, [...enter, bwrap, '--unshare-pid', '--die-with-parent', ...files, '--', ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', CA: join(folder, 'ca.pem') },
      timeout: PROGRAM_MS,
      killSignal: 'SIGKILL',
      ...host.identity,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...output, ms: performance.now() - started };
  }

  /** Runs a CommonJS program in Node inside; it gives its result to `done`, which arrives here as JSON. */
  async node<T>(program: string): Promise<T> {
    const done = 'const done = (value) => { console.log(JSON.stringify(value)); process.exit(0); };';
    const { stdout, stderr } = await this.run(this.parts.node, '-e', `${done}\n${program}`);
    if (stdout === '') throw new Error(`the program inside gave no result: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  async close(): Promise<void> {
    await this.holder.close();
    await rm(this.parts.folder, { recursive: true });
  }
}

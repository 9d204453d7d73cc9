// A real network namespace with its holder, and programs inside it, without the rest of the sandbox.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Gateway, type GatewayOptions, openGateway } from '../../src/sandbox/egress/gateway.ts';
import type { EgressConnection, EgressLog } from '../../src/sandbox/egress/log.ts';
import { type Holder, startHolder } from '../../src/sandbox/egress/start-holder.ts';
import { reachable } from '../../src/sandbox/host/reachable.ts';
import { surveyHost, type TrialHost } from '../../src/sandbox/host/sandbox-host.ts';
import { enterArguments } from '../../src/sandbox/plan/enter.ts';

/** How long a program inside may run, in milliseconds. */
const PROGRAM_MS = 30_000;

/** Helpers for programs inside: each gives what came back, or the code of its error. */
const CLIENTS = `
const done = (value) => { console.log(JSON.stringify(value)); process.exit(0); };
const { readFileSync } = require('node:fs');
const http = require('node:http'), https = require('node:https'), net = require('node:net'), tls = require('node:tls');
const dns = require('node:dns'), dgram = require('node:dgram');
const ca = readFileSync(process.env.CA);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const fetchPage = (url, options = {}) => new Promise((resolve) => {
  const { body, ...rest } = options;
  const module = url.startsWith('https') ? https : http;
  const request = module.request(url, { ca, ...rest }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (piece) => { text += piece; }).on('end', () => resolve(response.statusCode + ' ' + text));
  });
  request.on('error', (error) => resolve(error.code)).end(body);
});
const converse = (port, host, bytes, options = {}) => new Promise((resolve) => {
  const socket = net.connect({ port, host, ...options });
  let heard = '';
  socket.setEncoding('latin1').on('data', (piece) => { heard += piece; }).on('error', (error) => resolve(error.code));
  socket.on('close', () => resolve('closed after ' + JSON.stringify(heard)));
  socket.write(bytes);
});
const addressOf = (name, family = 4) => new Promise((resolve) => dns.lookup(name, { family }, (error, address) => resolve(address ?? error.code)));
`;

const HOLDER = fileURLToPath(new URL('../../src/sandbox/egress/holder.ts', import.meta.url));

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** What came of a program inside, by its own word and by the gateway's. */
export interface Attempt<T> {
  readonly result: T;
  readonly log: EgressLog;
}

/** What a namespace is started from: the host's programs, and Node and the built holder where anyone can read them. */
export interface NetnsParts {
  readonly host: TrialHost;
  readonly folder: string;
  readonly node: string;
  readonly script: string;
  /** Removes the folder made for this, or that of a killed process. */
  remove(folder?: string): Promise<void>;
}

export async function netnsParts(): Promise<NetnsParts> {
  const host = await surveyHost();
  const folder = await mkdtemp(join(tmpdir(), 'netns-'));
  await chmod(folder, 0o755);
  const script = join(folder, 'holder.cjs');
  const options = { bundle: true, format: 'cjs', platform: 'node', logLevel: 'warning' } as const;
  await build({ ...options, entryPoints: [HOLDER], outfile: script });
  await writeFile(join(folder, 'hosts'), '127.0.0.1 localhost\n');
  return {
    host,
    folder,
    node: await reachable(process.execPath, folder, host),
    script,
    remove: (other = folder) => rm(other, { recursive: true }),
  };
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
    const etc = ['hosts', 'resolv.conf'].flatMap((name) => ['--ro-bind', join(folder, name), `/etc/${name}`]);
    const files = ['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', ...etc];
    const [nsenter = '', ...enter] = enterArguments(host.programs, this.holder.pid);
    const started = performance.now();
    const child = spawn(
      nsenter,
      [...enter, host.programs.bwrap, '--unshare-pid', '--die-with-parent', ...files, '--', ...words],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd: '/',
        env: { PATH: '/usr/bin:/bin', CA: join(folder, 'ca.pem') },
        timeout: PROGRAM_MS,
        killSignal: 'SIGKILL',
        ...host.identity,
      },
    );
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...output, ms: performance.now() - started };
  }

  /** Runs the body of an async function in Node inside, with `CLIENTS`; it gives its result to `done`. */
  async node<T>(body: string): Promise<T> {
    const { stdout, stderr } = await this.run(this.parts.node, '-e', `(async () => { ${CLIENTS} ${body} })();`);
    if (stdout === '') throw new Error(`the program inside gave no result: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  /** The same behind a gateway of its own. */
  async attempt<T>(options: Partial<GatewayOptions>, body: string): Promise<Attempt<T>> {
    const gateway = await this.gateway(options);
    let result: T;
    try {
      result = await this.node<T>(body);
    } catch (error) {
      await gateway.close();
      throw error;
    }
    return { result, log: await gateway.close() };
  }

  async close(): Promise<void> {
    await this.holder.close();
    await this.parts.remove();
  }
}

/** The connections that the grant forbids. */
export function refusals({ connections }: EgressLog): Partial<EgressConnection>[] {
  return connections
    .filter(({ allowed }) => !allowed)
    .map(({ host, port, refusal, named }) => ({
      host,
      port,
      ...(refusal !== undefined && { refusal }),
      ...(named !== undefined && { named }),
    }));
}

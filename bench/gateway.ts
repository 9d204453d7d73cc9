// What the gateway costs a tool that downloads: throughput of a large body and the delay of a small one.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { line, median, type Ratio, type Words } from './paired.ts';
import { installSandboxRuntime, type SandboxRuntime } from './sandbox-runtime.ts';
import { type BenchTool, ENVIRONMENT, requirePrograms, type Workplace } from './workplace.ts';

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url));
const CURL = '/usr/bin/curl';
const BYTES = 1e9;
const TRANSFERS = 5;
const REQUESTS = 200;
const HOST = 'bench.example.com';

type Scheme = 'http' | 'https';
const SCHEMES: readonly Scheme[] = ['https', 'http'];

interface Ports {
  readonly http: number;
  readonly https: number;
}

/** curl's words that ask for something and say nothing but the measure. */
function curl(measure: string, ...more: readonly string[]): readonly string[] {
  return ['--silent', '--show-error', '--insecure', '--output', '/dev/null', '--write-out', `${measure}\\n`, ...more];
}

/** The numbers that a command prints, one a line. */
function numbers([program, ...args]: Words, cwd: string): readonly number[] {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: ENVIRONMENT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr.slice(-300)}`);
  return stdout.trim().split('\n').map(Number);
}

/** How curl is run in three ways: directly, by `as-declared run`, by sandbox-runtime. */
interface Ways {
  readonly direct: (scheme: Scheme, path: string, measure: string, ...more: readonly string[]) => Words;
  readonly gateway: Ways['direct'];
  readonly other: Ways['direct'];
}

function waysTo(ports: Ports, tool: BenchTool, other: SandboxRuntime): Ways {
  return {
    direct: (scheme, path, measure, ...more) => {
      return [CURL, ...curl(measure, ...more, `${scheme}://127.0.0.1:${ports[scheme]}${path}`)];
    },
    gateway: (scheme, path, measure, ...more) => {
      const port = ports[scheme];
      const url = `${scheme}://${HOST}:${port}${path}`;
      return tool.run(curl(measure, ...more, url), ['--resolve', `${HOST}:${port}:127.0.0.1:${port}`]);
    },
    // curl takes no proxy to this machine by itself.
    other: (scheme, path, measure, ...more) => {
      const url = `${scheme}://localhost:${ports[scheme]}${path}`;
      return other.words(['localhost'], [CURL, ...curl(measure, '--noproxy', '', ...more, url)]);
    },
  };
}

/** In megabytes a second, as curl measures it: launches are no part of it. */
function throughput(words: Words, cwd: string): number {
  return (numbers(words, cwd)[0] ?? Number.NaN) / 1e6;
}

function compare(a: () => number, b: () => number, runs: number): Ratio {
  const pairs = Array.from({ length: runs }, () => [a(), b()] as const);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratios: pairs.map(([first, second]) => first / second),
  };
}

function benchThroughput(ways: Ways, cwd: string): void {
  const of = (way: keyof Ways, scheme: Scheme) => () => {
    return throughput(ways[way](scheme, '/large', '%{speed_download}'), cwd);
  };
  for (const scheme of SCHEMES) {
    const name = `1 GB over ${scheme}, through`;
    console.log(
      line(`${name} the gateway / direct`, compare(of('gateway', scheme), of('direct', scheme), TRANSFERS), 'MB/s'),
    );
    console.log(
      line(
        `${name} the gateway / sandbox-runtime’s proxy`,
        compare(of('gateway', scheme), of('other', scheme), TRANSFERS),
        'MB/s',
      ),
    );
  }
}

/** Milliseconds of many small requests by one curl: over one connection, or each over its own. */
function delays(way: Ways['direct'], scheme: Scheme, kept: boolean, cwd: string): number {
  const more = kept ? [] : ['--header', 'Connection: close'];
  const times = numbers(way(scheme, `/small?[1-${REQUESTS}]`, '%{time_total}', ...more), cwd);
  return median(times.slice(1)) * 1e3;
}

function benchDelay(ways: Ways, cwd: string): void {
  for (const scheme of SCHEMES) {
    for (const kept of [true, false]) {
      const of = (way: keyof Ways) => () => delays(ways[way], scheme, kept, cwd);
      const ratio = compare(of('gateway'), of('direct'), TRANSFERS);
      const name = `a small request over ${scheme}, ${kept ? 'connection kept' : 'a new connection'}, gateway / direct`;
      const { a, b } = ratio;
      console.log(`${line(name, ratio)}: ${(a - b).toFixed(2)} ms more (p50)`);
    }
  }
}

async function startServer(workplace: Workplace): Promise<{ readonly server: ChildProcess; readonly ports: Ports }> {
  const folder = workplace.folder('server');
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('/usr/bin/openssl', [...request, '-subj', `/CN=${HOST}`, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  const server = spawn(process.execPath, [SERVER, key, certificate, String(BYTES)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  return { server, ports: JSON.parse(said.toString()) as Ports };
}

export async function benchGateway(workplace: Workplace): Promise<void> {
  requirePrograms(CURL, '/usr/bin/openssl');
  const other = installSandboxRuntime(workplace);
  const { server, ports } = await startServer(workplace);
  try {
    const networking = { allowed_domains: SCHEMES.map((scheme) => `${HOST}:${ports[scheme]}`) };
    const tool = workplace.tool('curl', { command: ['curl'], category: 'web-client', capabilities: { networking } });
    const ways = waysTo(ports, tool, other);
    benchThroughput(ways, workplace.path);
    benchDelay(ways, workplace.path);
  } finally {
    server.stdin?.end();
    await once(server, 'exit');
  }
}

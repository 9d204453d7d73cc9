// From launch to the tool's first words, and whole processes beside another sandbox of its kind.
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { machinePath } from '../scripts/machine-path.ts';
import { line, median, pair, time, type Words } from './paired.ts';
import { installSandboxRuntime, type SandboxRuntime } from './sandbox-runtime.ts';
import { type BenchTool, CLI, ENVIRONMENT, requirePrograms, type Workplace } from './workplace.ts';

const LAUNCHES = fileURLToPath(new URL('./launches.ts', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const IN_PROCESS_RUNS = 25;
const PROCESS_RUNS = 15;

const NETWORK = { networking: { allowed_domains: ['bench.example.com'] } };

/** The launches as one file, with the holder beside it, as they are in dist/. */
async function bundle(workplace: Workplace): Promise<string> {
  const folder = workplace.folder('launches');
  const outfile = join(folder, 'launches.mjs');
  const js = `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`;
  const options = { bundle: true, format: 'esm', platform: 'node', logLevel: 'warning', banner: { js } } as const;
  await build({ ...options, entryPoints: [LAUNCHES], outfile });
  copyFileSync(join(dirname(CLI), 'holder.cjs'), join(folder, 'holder.cjs'));
  return outfile;
}

/** Milliseconds from each launch to its tool's first words, by kind. */
function launches(program: string, tool: BenchTool, library: string): ReadonlyMap<string, readonly number[]> {
  const words = [program, tool.manifest, tool.policy, tool.folder, String(IN_PROCESS_RUNS), library];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the launches ended with ${status}: ${stderr.slice(-500)}`);
  const times = new Map<string, number[]>();
  let started: readonly [string, number] | undefined;
  for (const [name = '', moment] of stdout
    .trim()
    .split('\n')
    .map((each) => each.split(' '))) {
    if (name !== 'tool') started = [name, Number(moment)];
    else if (started !== undefined) {
      const [launch, from] = started;
      times.set(launch, [...(times.get(launch) ?? []), (Number(moment) - from) / 1e6]);
    }
  }
  return times;
}

function ratiosOf(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((each, index) => each / (b[index] ?? Number.NaN));
}

async function compareLaunches(workplace: Workplace, { library }: SandboxRuntime): Promise<void> {
  const program = await bundle(workplace);
  for (const kind of ['none', 'network'] as const) {
    const tool = workplace.tool(`launch-${kind}`, {
      command: ['date', '+tool %s%N'],
      category: kind === 'none' ? 'compute' : 'web-client',
      ...(kind === 'network' && { capabilities: NETWORK }),
    });
    const times = launches(program, tool, library);
    const alone = times.get('bwrap') ?? [];
    const network = kind === 'none' ? 'no network' : 'a network';
    for (const [launch, what] of [
      ['cold', 'from cold'],
      ['ahead', 'namespaces made ahead'],
    ] as const) {
      const own = times.get(launch) ?? [];
      const ratios = ratiosOf(own, alone);
      const more = median(own.map((each, index) => each - (alone[index] ?? Number.NaN)));
      const name = `to the first instruction, ${network}, ${what} / bwrap alone`;
      console.log(`${line(name, { a: median(own), b: median(alone), ratios })}: ${more.toFixed(1)} ms more`);
    }
    const [other, cold] = [times.get('sandbox-runtime') ?? [], times.get('cold') ?? []];
    const name = `to the first instruction, ${network}, sandbox-runtime / as-declared from cold`;
    console.log(line(name, { a: median(other), b: median(cold), ratios: ratiosOf(other, cold) }));
  }
}

export async function benchLaunch(workplace: Workplace): Promise<void> {
  requirePrograms('/usr/bin/bwrap', '/usr/bin/date', '/usr/bin/true');
  const node = process.execPath;
  const whole = (words: Words) => () => time(words, { env: ENVIRONMENT, cwd: workplace.path });
  const empty = whole([node, '-e', '']);
  const compared = async (name: string, a: Words, b = empty, runs = PROCESS_RUNS) => {
    console.log(line(name, await pair(whole(a), b, runs)));
  };
  const other = installSandboxRuntime(workplace);
  await compareLaunches(workplace, other);
  const tool = workplace.tool('true', { command: ['true'], category: 'compute' });
  await compared('as-declared --version / an empty script', [node, CLI, '--version']);
  const check: Words = [node, CLI, 'check', '--manifest', tool.manifest, '--policy', tool.policy];
  await compared('as-declared check / an empty script', check);
  await compared('as-declared run true / an empty script', tool.run());
  const gate = ['--manifest', 'web-fetcher/as-declared.json', '--policy', 'policy.yml'];
  const words: Words = [node, CLI, 'gate', ...gate, '--trusted-root', 'trusted-root.json'];
  const gated = () => time(words, { env: { ...ENVIRONMENT, PATH: machinePath() }, cwd: EXAMPLES });
  console.log(line('the honest example, whole gate / an empty script', await pair(gated, empty, 5)));
  await compared('sandbox-runtime, true / as-declared run true', other.words([], ['/usr/bin/true']), whole(tool.run()));
}

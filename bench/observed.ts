// What it costs to watch a tool: the gate's trial, beside the same sandbox without a tracer, nothing at all, and strace -f.
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { median, spread, time, type Words } from './paired.ts';
import { Trials } from './trials.ts';
import { makeData, WORKLOADS, type Workload, workProgram } from './workloads.ts';
import { ENVIRONMENT, IDENTITY, Missing, requirePrograms, type Workplace } from './workplace.ts';

const RUNS = 5;

/** Native work that takes less would be measured by its launch, in milliseconds. */
const LEAST_MS = 700;

/** Those that mostly open files and look at them: there a tracer costs the most. */
const OPEN_HEAVY = /find|untar|grep/;

const STRACE = '/usr/bin/strace';

/** The same work in each way, by how many rounds of it. */
type Ways = Readonly<
  Record<'native' | 'sandbox' | 'observed' | 'strace', (rounds: number) => number | Promise<number>>
>;

/** Where a tool may write in its sandbox, a file system in memory; what is native beside it has one too. */
const OUT = '/out';
const SHARED_MEMORY = '/dev/shm';

function waysOf(workload: Workload, index: number, folder: string, out: string, trials: Trials): Ways {
  const isShell = workload.language === 'sh';
  const file = `work-${index}.${isShell ? 'sh' : 'cjs'}`;
  writeFileSync(join(folder, file), workProgram(workload, { data: '.', out: '$2' }), { mode: 0o755 });
  const native: Words = isShell ? [`./${file}`] : [process.execPath, file];
  const inside = isShell ? [`./${file}`] : ['node', file];
  const env = { ...ENVIRONMENT, PATH: `${dirname(process.execPath)}:${ENVIRONMENT.PATH}` };
  const options = { env, cwd: folder, ...IDENTITY };
  return {
    native: (rounds) => time([...native, String(rounds), out], options),
    sandbox: (rounds) => trials.time([...inside, String(rounds), OUT], false),
    observed: (rounds) => trials.time([...inside, String(rounds), OUT], true),
    strace: (rounds) => time([STRACE, '-f', '-o', '/dev/null', ...native, String(rounds), out], options),
  };
}

interface Costs {
  readonly sandbox: readonly number[];
  readonly observed: readonly number[];
  readonly strace: readonly number[];
  readonly ofStrace: readonly number[];
}

/** All four ways in turn, so that a machine whose speed drifts slows them alike. */
async function costsOf(ways: Ways): Promise<Costs> {
  let rounds = 1;
  while (Math.min(await ways.native(rounds), await ways.native(rounds)) < LEAST_MS) rounds = Math.ceil(rounds * 1.5);
  await ways.observed(1);
  const turns: Record<keyof Ways, number>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const native = await ways.native(rounds);
    const sandbox = await ways.sandbox(rounds);
    const observed = await ways.observed(rounds);
    turns.push({ native, sandbox, observed, strace: await ways.strace(rounds) });
  }
  return {
    sandbox: turns.map(({ sandbox, native }) => sandbox / native),
    observed: turns.map(({ observed, native }) => observed / native),
    strace: turns.map(({ strace, native }) => strace / native),
    ofStrace: turns.map(({ observed, strace }) => observed / strace),
  };
}

function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

export async function benchObserved(workplace: Workplace): Promise<void> {
  requirePrograms('/usr/bin/tar', '/usr/bin/git', '/usr/bin/chown', STRACE);
  const { data } = makeData(workplace);
  const out = mkdtempSync(join(SHARED_MEMORY, 'bench-'));
  if (IDENTITY.uid !== undefined && IDENTITY.gid !== undefined) chownSync(out, IDENTITY.uid, IDENTITY.gid);
  const tool = workplace.tool('observed', {
    command: ['./work'],
    category: 'build',
    capabilities: { filesystem: { write: [OUT] } },
  });
  const trials = await Trials.open(tool, data, workplace);
  const all: (Costs & { readonly name: string })[] = [];
  const missing: string[] = [];
  console.log(
    `${'observed / native'.padEnd(26)} ${'sandbox / native'.padEnd(26)} ${'strace -f / native'.padEnd(26)} of strace -f`,
  );
  try {
    for (const [index, workload] of WORKLOADS.entries()) {
      try {
        requirePrograms(...workload.needs);
        const costs = await costsOf(waysOf(workload, index, data, out, trials));
        all.push({ name: workload.name, ...costs });
        const share = `${Math.round(median(costs.ofStrace) * 100)} %`.padEnd(6);
        console.log(
          `${spread(costs.observed)} ${spread(costs.sandbox)} ${spread(costs.strace)} ${share} ${workload.name}`,
        );
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        missing.push(`${workload.name} ${error.message}`);
      }
    }
  } finally {
    await trials.close();
    rmSync(out, { recursive: true });
  }
  const mean = (key: 'sandbox' | 'observed' | 'strace') =>
    geometricMean(all.map((costs) => median(costs[key]))).toFixed(2);
  const heavy = all.filter(({ name }) => OPEN_HEAVY.test(name)).map(({ ofStrace }) => median(ofStrace));
  console.log(
    `geometric mean: observed ×${mean('observed')}, sandbox ×${mean('sandbox')}, strace -f ×${mean('strace')}`,
  );
  console.log(`where files are opened most, at most ${Math.round(Math.max(...heavy) * 100)} % of what strace -f takes`);
  if (missing.length > 0) throw new Missing(missing.join('; '));
}

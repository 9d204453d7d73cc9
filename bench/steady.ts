// What a tool that runs for a while loses by its sandbox.
import { dirname, join } from 'node:path';
import { line, median, pair, spread, time, type Words } from './paired.ts';
import { makeData, WORKLOADS, type WorkFolders, type Workload, workProgram } from './workloads.ts';
import { ENVIRONMENT, IDENTITY, Missing, requirePrograms, type Workplace } from './workplace.ts';

const RUNS = 5;

/** Native work that takes less would be measured by its launch, in milliseconds. */
const LEAST_MS = 1_000;

/** Native and sandboxed, each by how many rounds of work it does. */
interface Pair {
  readonly native: (rounds: number) => number;
  readonly sandboxed: (rounds: number) => number;
}

function prepare(workload: Workload, index: number, workplace: Workplace, data: WorkFolders): Pair {
  const { language } = workload;
  const file = language === 'sh' ? 'work.sh' : 'work.cjs';
  const tool = workplace.tool(`work-${index}`, {
    files: { [file]: workProgram(workload, data) },
    command: language === 'sh' ? [`./${file}`] : ['node', file],
    category: 'build',
    capabilities: { filesystem: { read: [data.data], write: [data.out] } },
  });
  const path = join(tool.folder, file);
  const native: Words = language === 'sh' ? [path] : [process.execPath, path];
  const env = { ...ENVIRONMENT, PATH: `${dirname(process.execPath)}:${ENVIRONMENT.PATH}` };
  return {
    native: (rounds) => time([...native, String(rounds)], { env, cwd: workplace.path, ...IDENTITY }),
    sandboxed: (rounds) => time(tool.run([String(rounds)]), { env, cwd: workplace.path }),
  };
}

/**
 * The slowdown of one workload. What a launch costs is the difference of both doing no round of work, in the same turn
 * of measuring, and is taken off.
 */
async function slowdown({ native, sandboxed }: Pair): Promise<Parameters<typeof line>[1]> {
  let rounds = 1;
  while (Math.min(native(rounds), native(rounds)) < LEAST_MS) rounds = Math.ceil(rounds * 1.5);
  const launch = await pair(
    () => sandboxed(0),
    () => native(0),
    5,
  );
  const cost = launch.a - launch.b;
  return pair(
    () => sandboxed(rounds) - cost,
    () => native(rounds),
    RUNS,
  );
}

export async function benchSteady(workplace: Workplace): Promise<void> {
  requirePrograms('/usr/bin/tar', '/usr/bin/git', '/usr/bin/chown');
  const data = makeData(workplace);
  const middles: number[] = [];
  const missing: string[] = [];
  for (const [index, workload] of WORKLOADS.entries()) {
    try {
      requirePrograms(...workload.needs);
      const ratio = await slowdown(prepare(workload, index, workplace, data));
      console.log(line(`${workload.name}: as-declared run, without its launch / native`, ratio));
      middles.push(median(ratio.ratios));
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing.push(`${workload.name} ${error.message}`);
    }
  }
  console.log(`${spread(middles)} the median workload`);
  if (missing.length > 0) throw new Missing(missing.join('; '));
}

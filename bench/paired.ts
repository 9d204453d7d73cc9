import { spawnSync } from 'node:child_process';
import { machinePath } from '../scripts/machine-path.ts';

/** A command as an argv. */
export type Words = readonly [string, ...string[]];

export interface Ratio {
  readonly a: number;
  readonly b: number;
  /** a/b of each pair. */
  readonly ratios: readonly number[];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that a command takes as a whole process. */
export function time([program, ...args]: Words, cwd: string): number {
  const started = performance.now();
  const env = { ...process.env, PATH: machinePath() };
  const { status, stderr } = spawnSync(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const took = performance.now() - started;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}: ${String(stderr).slice(-300)}`);
  return took;
}

/** Runs two commands in turn, A B A B …, so that a machine whose speed drifts slows both alike. */
export function pair(a: Words, b: Words, cwd: string, runs: number): Ratio {
  time(a, cwd);
  time(b, cwd);
  const pairs = Array.from({ length: runs }, () => [time(a, cwd), time(b, cwd)] as const);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratios: pairs.map(([first, second]) => first / second),
  };
}

/** One line: medians, and the ratio's minimum, median and maximum. */
export function line(name: string, { a, b, ratios }: Ratio): string {
  const range = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2)).join(' … ');
  return `${name.padEnd(44)} ${a.toFixed(0).padStart(7)} ms  against ${b.toFixed(0).padStart(6)} ms   ratio ${range}`;
}

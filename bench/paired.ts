import { type SpawnOptions, spawnSync } from 'node:child_process';

/** A command as an argv. */
export type Words = readonly [string, ...string[]];

/** What is measured: it takes so many milliseconds. */
export type Timed = () => number | Promise<number>;

export interface Ratio {
  readonly a: number;
  readonly b: number;
  /** a/b of each pair. */
  readonly ratios: readonly number[];
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that a command takes as a whole process. */
export function time([program, ...args]: Words, options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>): number {
  const started = performance.now();
  const { status, signal, stderr } = spawnSync(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const took = performance.now() - started;
  if (status === 0) return took;
  throw new Error(`${program} ${args.join(' ')}: ${signal ?? `exit ${status}`}: ${String(stderr).slice(-300)}`);
}

/** Takes two measures in turn, A B A B …, so that a machine whose speed drifts slows both alike. */
export async function pair(a: Timed, b: Timed, runs: number): Promise<Ratio> {
  await a();
  await b();
  const pairs: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) pairs.push([await a(), await b()]);
  return {
    a: median(pairs.map(([first]) => first)),
    b: median(pairs.map(([, second]) => second)),
    ratios: pairs.map(([first, second]) => first / second),
  };
}

/** A ratio's median, and between what it lay. */
export function spread(ratios: readonly number[]): string {
  const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)] as const;
  return `×${middle.toFixed(2).padEnd(6)} (${least.toFixed(2)} … ${most.toFixed(2)})`.padEnd(26);
}

/** One line: the ratio first, then what it is made of. */
export function line(name: string, { a, b, ratios }: Ratio, unit = 'ms'): string {
  return `${spread(ratios)} ${name.padEnd(58)} ${a.toFixed(1)} ${unit} against ${b.toFixed(1)} ${unit}`;
}

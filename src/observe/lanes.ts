import { availableParallelism } from 'node:os';
import { holdNamespaces } from '../sandbox/chain/trial-site.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import type { TrialHost } from '../sandbox/host/sandbox-host.ts';

/** Runs of one tool at a time: each has memory and processors of its own to take. */
const MAX_LANES = 4;

/** Runs that are worth namespaces of their own to be run in beside others. */
const WORTH_A_LANE = 3;

/** Something to be run in namespaces that no other run is in. */
export type Job<T> = (holder: Holder) => Promise<T>;

/** Takes jobs from the list until there are none, or one has failed. */
async function work<T>(
  holder: Holder,
  jobs: Iterator<[number, Job<T>]>,
  results: T[],
  isOver: () => boolean,
): Promise<void> {
  for (let next = jobs.next(); next.done !== true && !isOver(); next = jobs.next()) {
    const [index, job] = next.value;
    results[index] = await job(holder);
  }
}

/**
 * Runs jobs beside each other, each lane in namespaces of its own.
 * @param first namespaces that are there already; others are made and ended here
 * @param folder one of ours, which the sandbox's user can traverse
 * @returns what the jobs gave, in their order
 * @throws what the first job that failed threw, once all that were running have ended
 */
export async function runBeside<T>(
  jobs: readonly Job<T>[],
  first: Holder,
  folder: string,
  host: TrialHost,
): Promise<readonly T[]> {
  const lanes = Math.min(MAX_LANES, availableParallelism(), Math.ceil(jobs.length / WORTH_A_LANE));
  const results: T[] = [];
  const queue = jobs.entries();
  let failure: { readonly error: unknown } | undefined;
  const guard = async (running: Promise<void>) => {
    try {
      await running;
    } catch (error) {
      failure ??= { error };
    }
  };
  const isOver = () => failure !== undefined;
  const more = Array.from({ length: lanes - 1 }, async () => {
    const holder = await holdNamespaces(folder, host);
    try {
      await holder.ready;
      await work(holder, queue, results, isOver);
    } finally {
      await holder.close();
    }
  });
  await Promise.all([work(first, queue, results, isOver), ...more].map(guard));
  if (failure !== undefined) throw failure.error;
  return results;
}

import { Worker } from 'node:worker_threads';
import { type Finding, type Place, Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import type { SbomJudgement, SbomRequest } from '../judge-sbom.ts';

/** What one SBOM may take of the machine. */
export interface Bounds {
  /** Milliseconds. 200,000 components take some four seconds. */
  readonly deadline: number;
  /** Of the JavaScript heap, in MiB; what a document is read into beside it is bounded by the caps on the document. */
  readonly heap: number;
}

const BOUNDS: Bounds = { deadline: 120_000, heap: 1536 };

/** What the thread says. */
export type ApartAnswer =
  | { readonly kind: 'judged'; readonly judgement: SbomJudgement }
  | { readonly kind: 'refused'; readonly finding: Finding };

const FIX = 'Leave out what the gate does not need, such as lists of files, or give each tool an SBOM of its own.';

/** Sources run as they are; in dist/ the thread's program is one file beside the bundles. */
function program(): URL {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new URL('./sbom-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../sbom-worker.js' : './sbom-worker.js', here);
}

/** How a thread ended that said nothing. */
function faultOf(error: unknown, { heap }: Bounds, place: Place): Refusal {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `Judging the SBOM takes more than ${heap} MiB of memory.`;
    return new Refusal('sbom/too-much-memory', message, { fix: FIX, place, cause: error });
  }
  return new Refusal('sbom/fault', `The SBOM could not be judged: ${messageOf(error)}.`, {
    fix: 'Please report this, with the SBOM if you may.',
    ...{ place, cause: error },
  });
}

/** Whatever the thread's libraries print may quote the document: nobody sees it. */
function start(request: SbomRequest, { heap }: Bounds): Worker {
  const limits = { maxOldGenerationSizeMb: heap };
  return new Worker(program(), { workerData: request, stdout: true, stderr: true, resourceLimits: limits });
}

function answerOf(worker: Worker, bounds: Bounds, place: Place): Promise<ApartAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Judging the SBOM takes longer than ${bounds.deadline / 1000} seconds.`;
      reject(new Refusal('sbom/too-slow', message, { fix: FIX, place }));
    }, bounds.deadline);
    worker.once('message', resolve);
    worker.once('error', (error) => reject(faultOf(error, bounds, place)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(faultOf(new Error('its reader ended without a word'), bounds, place));
    });
  });
}

/**
 * Judges an SBOM in a thread of its own, within bounds that the document cannot change: {@link judgeSbom} for what strangers
 * wrote.
 * @throws Refusal sbom/too-slow, sbom/too-much-memory, and what `judgeSbom` throws
 */
export async function judgeApart(request: SbomRequest, bounds = BOUNDS): Promise<SbomJudgement> {
  const worker = start(request, bounds);
  try {
    const answer = await answerOf(worker, bounds, { file: request.path });
    if (answer.kind === 'judged') return answer.judgement;
    const { rule, message, level: _, ...details } = answer.finding;
    throw new Refusal(rule, message, details);
  } finally {
    await worker.terminate();
  }
}

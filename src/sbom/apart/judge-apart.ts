import { Worker } from 'node:worker_threads';
import { type Finding, type Place, Refusal, refusalOf } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import { ownProgram } from '../../own-program.ts';
import { SMALLER } from '../document/smaller.ts';
import type { SbomJudgement, SbomRequest } from '../judge-sbom.ts';

/** What one SBOM may take of the machine. */
export interface Bounds {
  /** Milliseconds. 200,000 components take some ten seconds. */
  readonly deadline: number;
  /** Of the JavaScript heap, in MiB; what a document is read into beside it is bounded by the caps on the document. */
  readonly heap: number;
}

const BOUNDS: Bounds = { deadline: 120_000, heap: 1536 };

/** What the thread says. */
export type ApartAnswer =
  | { readonly kind: 'judged'; readonly judgement: SbomJudgement }
  | { readonly kind: 'refused'; readonly finding: Finding };

const PROGRAM = { source: './sbom-worker.ts', built: 'sbom-worker.js' };

/** How a thread ended that said nothing. */
function faultOf(error: unknown, { heap }: Bounds, place: Place): Refusal {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `Judging the SBOM takes more than ${heap} MiB of memory.`;
    return new Refusal('sbom/too-much-memory', message, { fix: SMALLER, place, cause: error });
  }
  return new Refusal('sbom/fault', `The SBOM could not be judged: ${messageOf(error)}.`, {
    fix: 'Please report this, with the SBOM if you may.',
    ...{ place, cause: error },
  });
}

/** Whatever the thread's libraries print may quote the document: nobody sees it. */
function start(request: SbomRequest, { heap }: Bounds): Worker {
  const limits = { maxOldGenerationSizeMb: heap };
  return new Worker(ownProgram(import.meta.url, PROGRAM), {
    workerData: request,
    stdout: true,
    stderr: true,
    resourceLimits: limits,
  });
}

function answerOf(worker: Worker, bounds: Bounds, place: Place): Promise<ApartAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const message = `Judging the SBOM takes longer than ${bounds.deadline / 1000} seconds.`;
      reject(new Refusal('sbom/too-slow', message, { fix: SMALLER, place }));
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
    throw refusalOf([answer.finding]);
  } finally {
    await worker.terminate();
  }
}

// What runs in the thread that reads one SBOM: it is told what to judge, says what it found, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../finding.ts';
import { judgeSbom, type SbomRequest } from '../judge-sbom.ts';
import type { ApartAnswer } from './judge-apart.ts';

async function answer(request: SbomRequest): Promise<ApartAnswer> {
  try {
    return { kind: 'judged', judgement: await judgeSbom(request) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', finding: error.finding };
    throw error;
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's, and this a thread's
parentPort?.postMessage(await answer(workerData as SbomRequest));

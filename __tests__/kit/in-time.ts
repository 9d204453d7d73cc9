import { type Finding, Refusal } from '../../src/finding.ts';

/** In milliseconds. */
const LIMIT_MS = 1000;

export interface Judged {
  /** With the one that ended the reading, if one did. */
  readonly findings: readonly Finding[];
  /** Whether it took no more than a second of processor time: other work on the machine is not the document's. */
  readonly inTime: boolean;
}

export async function judgedInTime(read: () => Promise<{ readonly findings: readonly Finding[] }>): Promise<Judged> {
  const start = process.cpuUsage();
  const { findings } = await read().catch((error: unknown) => {
    if (error instanceof Refusal) return { findings: [error.finding] };
    throw error;
  });
  const { user, system } = process.cpuUsage(start);
  return { findings, inTime: (user + system) / 1000 < LIMIT_MS };
}

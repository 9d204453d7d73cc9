import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { SandboxPlan } from '../sandbox/plan/plan.ts';
import { type Exposure, withoutLinks } from './exposure.ts';
import { hostFile } from './host-file.ts';
import type { Observation } from './observation.ts';

/** SHA-256 of programs, each read once for all runs of a tool. */
export class ProgramDigests {
  readonly #known = new Map<string, Promise<string | undefined>>();

  /**
   * Of the programs that a run started, by their paths inside, in hex. Not of one that stood where the tool can write:
   * what that was nobody knows. What the host itself changes meanwhile is told as it is afterwards.
   */
  async of(
    { executed }: Pick<Observation, 'executed'>,
    plan: SandboxPlan,
    exposure: Exposure,
  ): Promise<Readonly<Record<string, string>>> {
    const digests: [string, string][] = [];
    for (const { path } of executed) {
      const file = hostFile(plan, withoutLinks(path, exposure));
      const digest = file === undefined ? undefined : await this.#digest(file);
      if (digest !== undefined) digests.push([path, digest]);
    }
    return Object.fromEntries(digests);
  }

  #digest(file: string): Promise<string | undefined> {
    const known = this.#known.get(file) ?? digestOf(file);
    this.#known.set(file, known);
    return known;
  }
}

async function digestOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch {
    // It was there for the kernel to run, and may be gone, or not for everybody to read.
    return undefined;
  }
  return hash.digest('hex');
}

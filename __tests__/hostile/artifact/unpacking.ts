import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArtifact } from '../../../src/artifact/artifact.ts';
import type { UnpackLimits } from '../../../src/artifact/limits.ts';
import { Refusal } from '../../../src/finding.ts';
import type { RuleId } from '../../../src/rules.ts';

/** How an attempt ended: by which rule, with what left in the folder to unpack into, and with traces beside it or not. */
interface Outcome {
  readonly rule: RuleId | 'unpacked' | 'crashed';
  readonly left: readonly string[];
  readonly touchedBeside: boolean;
}

export function refusedBy(rule: RuleId): Outcome {
  return { rule, left: [], touchedBeside: false };
}

/** Everything below a folder with type, mode, size, time and link target, so that any trace of a write shows. */
function snapshot(folder: string): string {
  const wanted = ['-not', '-path', `${folder}/into*`, '-printf', '%P %y %m %s %T@ %l\n'];
  return execFileSync('find', [folder, ...wanted], { encoding: 'utf8' });
}

async function ruleOf(path: string, into: string, limits?: UnpackLimits): Promise<Outcome['rule']> {
  try {
    await openArtifact(path, into, limits);
    return 'unpacked';
  } catch (error) {
    return error instanceof Refusal ? error.finding.rule : 'crashed';
  }
}

/** Tries to open whatever `place` puts in the artifact's place, with a canary beside the folder to unpack into. */
export async function openPlaced(place: (path: string) => unknown, limits?: UnpackLimits): Promise<Outcome> {
  const stage = await mkdtemp(join(tmpdir(), 'as-declared-hostile-'));
  try {
    const into = join(stage, 'into');
    await mkdir(into);
    await mkdir(join(stage, 'canary'));
    await writeFile(join(stage, 'canary', 'bird'), 'alive');
    await place(join(stage, 'artifact.bin'));
    const before = snapshot(stage);
    const rule = await ruleOf(join(stage, 'artifact.bin'), into, limits);
    return { rule, left: await readdir(into), touchedBeside: snapshot(stage) !== before };
  } finally {
    await rm(stage, { recursive: true });
  }
}

export function openBytes(bytes: Buffer, limits?: UnpackLimits): Promise<Outcome> {
  return openPlaced((path) => writeFile(path, bytes), limits);
}

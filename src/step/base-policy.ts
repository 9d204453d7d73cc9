import { constants } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import type { PolicySource } from '../request.ts';
import { type BaseCommit, MAX_FILE_BYTES, pathInRepository, requireFromBase } from './base-file.ts';

/** The policy that judges, and what is to be said about the one that does not. */
export interface ChosenPolicy {
  readonly policy: PolicySource;
  /** The file that places in the policy are told of: the checked-out one where it says the same. */
  readonly shownAs: string;
  readonly findings: readonly Finding[];
}

/** The bytes of the file in the workspace; undefined when there is none to compare. */
async function headBytes(path: string): Promise<Buffer | undefined> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? await file.readFile() : undefined;
  } catch {
    // Removed, or not checked out: either way not the file that judges.
    return undefined;
  }
}

/**
 * The policy as it stands in the base commit, copied into a private folder. The head's own is only compared with it,
 * so that a reader learns that the pull request changes it.
 *
 * @param folder where the copy is put
 * @throws Refusal policy/base-unavailable; the head's policy never stands in
 */
export async function policyOfBase(
  path: string,
  base: BaseCommit,
  folder: string,
  workspace: string,
): Promise<ChosenPolicy> {
  const inside = pathInRepository(path, 'policy', workspace);
  const { source, bytes } = await requireFromBase(inside, 'policy', base);
  const copy = join(folder, basename(inside));
  await writeFile(copy, bytes, { flag: 'wx', mode: 0o600 });
  const head = await headBytes(path);
  if (head?.equals(bytes)) return { policy: { path: copy, source }, shownAs: path, findings: [] };
  const differs = finding('policy/head-differs', `The pull request changes ${inside}. It was judged by ${source}.`, {
    fix: 'Review the change of the policy by itself: it judges pull requests once it is merged.',
    place: { file: path },
  });
  return { policy: { path: copy, source }, shownAs: source, findings: [differs] };
}

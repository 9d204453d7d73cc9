import { constants } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Finding, finding, Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { PolicySource } from '../request.ts';
import { type BaseCommit, fetchFromBase, MAX_BASE_BYTES } from './base-file.ts';

/** The policy that judges, and what is to be said about the one that does not. */
export interface ChosenPolicy {
  readonly policy: PolicySource;
  /** The file that places in the policy are told of: the checked-out one where it says the same. */
  readonly shownAs: string;
  readonly findings: readonly Finding[];
}

/** A path from the top of the repository; undefined for what lies elsewhere on the runner. */
function insideOf(path: string, workspace: string): string | undefined {
  const inside = relative(workspace, resolve(workspace, path));
  return inside === '' || inside.startsWith('..') ? undefined : inside;
}

function pathInRepository(path: string, workspace: string): string {
  const inside = insideOf(path, workspace);
  if (inside !== undefined) return inside;
  throw new Refusal(
    'policy/base-unavailable',
    `The policy ${quoted(path)} is not in the repository of the pull request.`,
    {
      fix: 'Give the path of a policy in the repository: for a pull request it is read from the base commit.',
    },
  );
}

/** The bytes of the file in the workspace; undefined when there is none to compare. */
async function headBytes(path: string): Promise<Buffer | undefined> {
  try {
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    return stat.isFile() && stat.size <= MAX_BASE_BYTES ? await file.readFile() : undefined;
  } catch {
    // Removed, or not checked out: either way not the file that judges.
    return undefined;
  }
}

/**
 * The trusted root as it stands in the base commit, copied into a private folder: a head that brings its own could
 * vouch for itself. One that is not of the repository is the workflow's, and stands as it is.
 *
 * @throws Refusal policy/base-unavailable
 */
export async function trustedRootOfBase(
  path: string,
  base: BaseCommit,
  folder: string,
  workspace: string,
): Promise<string> {
  const inside = insideOf(path, workspace);
  if (inside === undefined) return path;
  const copy = join(folder, 'trusted-root-of-base.json');
  await writeFile(copy, await fetchFromBase(inside, base), { flag: 'wx', mode: 0o600 });
  return copy;
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
  const inside = pathInRepository(path, workspace);
  const bytes = await fetchFromBase(inside, base);
  // With its own ending, by which it is read, and no name that the step writes something else to.
  const copy = join(folder, `base-${basename(inside)}`);
  await writeFile(copy, bytes, { flag: 'wx', mode: 0o600 });
  const source = `${base.owner}/${base.repo}@${base.sha}:${inside}`;
  const head = await headBytes(path);
  if (head?.equals(bytes)) return { policy: { path: copy, source }, shownAs: path, findings: [] };
  const differs = finding('policy/head-differs', `The pull request changes ${inside}. It was judged by ${source}.`, {
    fix: 'Review the change of the policy by itself: it judges pull requests once it is merged.',
    place: { file: path },
  });
  return { policy: { path: copy, source }, shownAs: source, findings: [differs] };
}

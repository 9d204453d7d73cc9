import { relative, resolve } from 'node:path';
import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { BaseFile } from '../request.ts';

/** The largest file that is fetched, in bytes: the API gives no content of larger ones. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** How long the API may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

/** The commit that a pull request or merge group wants to change, and a token that may read it. */
export interface BaseCommit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly token: string;
}

/** What a file of the base is read for, which decides the rule of what goes wrong. */
type Kind = 'policy' | 'manifest';

const FIXES: Readonly<Record<Kind, string>> = {
  policy: 'Merge the policy before what it judges, and give the job `permissions: contents: read`.',
  manifest: 'Give the job `permissions: contents: read`, and run it again.',
};

/** @throws Refusal policy/base-unavailable or manifest/base-unavailable */
export function pathInRepository(path: string, kind: Kind, workspace: string): string {
  const inside = relative(workspace, resolve(workspace, path));
  if (inside !== '' && !inside.startsWith('..')) return inside;
  throw new Refusal(
    `${kind}/base-unavailable`,
    `The ${kind} ${quoted(path)} is not in the repository of the pull request.`,
    {
      fix: `Give the path of a ${kind} in the repository: for a pull request it is read from the base commit.`,
    },
  );
}

interface Wanted {
  readonly path: string;
  readonly kind: Kind;
  readonly base: BaseCommit;
}

function unavailable({ path, kind, base }: Wanted, why: string, cause?: unknown): Refusal {
  const message = `The ${kind} ${path} could not be read from ${base.owner}/${base.repo} at ${base.sha}: ${why}.`;
  return new Refusal(`${kind}/base-unavailable`, message, { cause, fix: FIXES[kind] });
}

const NOT_FOUND = 404;

/** What the API says of the path; undefined where it says that there is nothing. */
async function request({ path, base }: Wanted): Promise<unknown> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(base.token);
  const { owner, repo, sha } = base;
  const signal = AbortSignal.timeout(API_TIMEOUT);
  try {
    const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
    return reply.data;
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === NOT_FOUND) return undefined;
    throw error;
  }
}

function isFile(data: unknown): data is { content: string; size: number } {
  if (typeof data !== 'object' || data === null) return false;
  const { type, encoding, content, size } = data as Record<string, unknown>;
  return type === 'file' && encoding === 'base64' && typeof content === 'string' && typeof size === 'number';
}

/**
 * Reads a file of the base commit through the API of the server that runs the job. The API also says "not found" to a
 * token that may not see the repository: absence is to be believed only where something else could be read from it.
 *
 * @throws Refusal policy/base-unavailable or manifest/base-unavailable
 */
export async function fetchFromBase(path: string, kind: Kind, base: BaseCommit): Promise<BaseFile> {
  const wanted = { path, kind, base };
  const source = `${base.owner}/${base.repo}@${base.sha}:${path}`;
  const data = await request(wanted).catch((cause: unknown) => {
    throw unavailable(wanted, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (data === undefined) return { source, bytes: null };
  if (!isFile(data)) throw unavailable(wanted, `it is not a file of at most ${MAX_FILE_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, 'base64');
  if (bytes.length !== data.size) throw unavailable(wanted, 'the reply was cut short');
  return { source, bytes };
}

/**
 * Reads a file that the base commit must have.
 * @throws Refusal policy/base-unavailable or manifest/base-unavailable
 */
export async function requireFromBase(
  path: string,
  kind: Kind,
  base: BaseCommit,
): Promise<{ readonly source: string; readonly bytes: Uint8Array }> {
  const { source, bytes } = await fetchFromBase(path, kind, base);
  if (bytes === null) throw unavailable({ path, kind, base }, 'it is not there');
  return { source, bytes };
}

import { Refusal } from '../finding.ts';

/** The largest file that is fetched, in bytes. */
export const MAX_BASE_BYTES = 1024 * 1024;

/** How long the API may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

/** The commit that a pull request or merge group wants to change, and a token that may read it. */
export interface BaseCommit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly token: string;
}

function unavailable(path: string, base: BaseCommit, why: string, cause?: unknown): Refusal {
  const message = `The file ${path} could not be read from ${base.owner}/${base.repo} at ${base.sha}: ${why}.`;
  return new Refusal('policy/base-unavailable', message, {
    cause,
    fix: 'Merge what judges before what it judges, and give the job `permissions: contents: read`.',
  });
}

async function request(path: string, base: BaseCommit): Promise<unknown> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(base.token);
  const { owner, repo, sha } = base;
  const signal = AbortSignal.timeout(API_TIMEOUT);
  const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
  return reply.data;
}

function isFile(data: unknown): data is { content: string; size: number } {
  if (typeof data !== 'object' || data === null) return false;
  const { type, encoding, content, size } = data as Record<string, unknown>;
  return type === 'file' && encoding === 'base64' && typeof content === 'string' && typeof size === 'number';
}

/**
 * Reads a file of the base commit through the API of the server that runs the job.
 * @throws Refusal policy/base-unavailable
 */
export async function fetchFromBase(path: string, base: BaseCommit): Promise<Buffer> {
  const data = await request(path, base).catch((cause: unknown) => {
    throw unavailable(path, base, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (!isFile(data)) throw unavailable(path, base, `it is not a file of at most ${MAX_BASE_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, 'base64');
  if (bytes.length !== data.size) throw unavailable(path, base, 'the reply was cut short');
  return bytes;
}

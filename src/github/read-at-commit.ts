import { Refusal } from '../finding.ts';
import type { Commit } from './commit.ts';

/** The largest policy that is fetched, in bytes. */
export const MAX_POLICY_BYTES = 1024 * 1024;

/** How long the API may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

function unavailable(path: string, { owner, repo, sha }: Commit, why: string, cause?: unknown): Refusal {
  const message = `The policy ${path} could not be read from ${owner}/${repo} at ${sha}: ${why}.`;
  return new Refusal('policy/base-unavailable', message, {
    cause,
    fix: 'Merge the policy before what it judges, and give the job a token that may read it (`contents: read`).',
  });
}

async function request(path: string, { owner, repo, sha }: Commit, token: string): Promise<unknown> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
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
 * Reads a file of a commit through the API of the server that runs the job.
 * @throws Refusal policy/base-unavailable
 */
export async function readAtCommit(path: string, commit: Commit, token: string): Promise<Buffer> {
  if (token === '') throw unavailable(path, commit, 'no token is given');
  const data = await request(path, commit, token).catch((cause: unknown) => {
    throw unavailable(path, commit, cause instanceof Error ? cause.message : String(cause), cause);
  });
  if (!isFile(data)) throw unavailable(path, commit, `it is not a file of at most ${MAX_POLICY_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, 'base64');
  if (bytes.length !== data.size) throw unavailable(path, commit, 'the reply was cut short');
  return bytes;
}

import { Refusal } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import type { Commit } from './commit.ts';
import { withoutToken } from './without-token.ts';

/** The largest file that is fetched, in bytes: the API gives no content of larger ones. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** How long the API may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

const NOT_FOUND = 404;

/** What a file is read for, which decides the rule of what goes wrong. */
type Kind = 'policy' | 'manifest' | 'scenario' | 'trusted root';

const RULE = {
  policy: 'policy/base-unavailable',
  manifest: 'manifest/base-unavailable',
  scenario: 'runtime/base-unavailable',
  'trusted root': 'policy/base-unavailable',
} as const satisfies Readonly<Record<Kind, RuleId>>;

const FIXES: Readonly<Record<Kind, string>> = {
  policy: 'Merge the policy before what it judges, and give the job a token that may read it (`contents: read`).',
  manifest: 'Give the job `permissions: contents: read`, and run it again.',
  scenario: 'Give the job `permissions: contents: read`, and run it again.',
  'trusted root': 'Merge the trusted root before what it judges, and give the job `permissions: contents: read`.',
};

/** A file of a commit, and the token that may read it. */
export interface WantedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly kind: Kind;
  readonly commit: Commit;
  readonly token: string;
}

function unavailable({ path, kind, commit }: WantedFile, why: string): Refusal {
  const { owner, repo, sha } = commit;
  const message = `The ${kind} ${path} could not be read from ${owner}/${repo} at ${sha}: ${why}.`;
  return new Refusal(RULE[kind], message, { fix: FIXES[kind] });
}

/** A repository that was renamed is redirected to by the same server; no other one is asked what judges. */
function refuseOtherServer(answered: string, asked: string): void {
  const { origin } = new URL(answered);
  if (origin !== new URL(asked).origin) throw new Error(`the server sent us to another one, ${origin}`);
}

/** What the API says of the path; undefined where it says that there is nothing. */
async function request({ path, commit: { owner, repo, sha }, token }: WantedFile): Promise<unknown> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(API_TIMEOUT);
  try {
    const reply = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha, request: { signal } });
    refuseOtherServer(reply.url, octokit.request.endpoint.DEFAULTS.baseUrl);
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
 * Reads a file of a commit through the API of the server that runs the job; null where there is none. The API also says
 * "not found" to a token that may not see the repository: absence is to be believed only where something else could be
 * read from it.
 *
 * @throws Refusal policy/base-unavailable, manifest/base-unavailable or runtime/base-unavailable
 */
export async function readAtCommit(wanted: WantedFile): Promise<Uint8Array | null> {
  if (wanted.token === '') throw unavailable(wanted, 'no token is given');
  const data = await request(wanted).catch((cause: unknown) => {
    throw unavailable(wanted, withoutToken(cause, wanted.token));
  });
  if (data === undefined) return null;
  if (!isFile(data)) throw unavailable(wanted, `it is not a file of at most ${MAX_FILE_BYTES} bytes there`);
  const bytes = Buffer.from(data.content, 'base64');
  if (bytes.length !== data.size) throw unavailable(wanted, 'the reply was cut short');
  return bytes;
}

/**
 * Reads a file that the commit must have.
 * @throws Refusal policy/base-unavailable, manifest/base-unavailable or runtime/base-unavailable
 */
export async function requireAtCommit(wanted: WantedFile): Promise<Uint8Array> {
  const bytes = await readAtCommit(wanted);
  if (bytes === null) throw unavailable(wanted, 'it is not there');
  return bytes;
}

import { Refusal } from '../finding.ts';
import { parseStrictJson, SIGNED_JSON } from '../signature/bundle/strict-json.ts';
import { SIGNATURE_LIMITS } from '../signature/limits.ts';
import { unsnappy } from './unsnappy.ts';
import { withoutToken } from './without-token.ts';

/** Where GitHub keeps the attestations of an artifact, and what may read them. */
export interface AttestationStore {
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}

/** How long the API, and whoever keeps a bundle for it, may take to answer, in milliseconds. */
const API_TIMEOUT = 30_000;

const NOT_FOUND = 404;

/** One attestation, as the API has it: the bundle, or where it is. */
interface Listed {
  readonly bundle?: unknown;
  readonly bundle_url?: unknown;
}

function unavailable({ owner, repo }: AttestationStore, why: string): Refusal {
  return new Refusal(
    'signature/attestations-unavailable',
    `The attestations of ${owner}/${repo} could not be read: ${why}.`,
    {
      fix: 'Let the runner reach the API, with a token that may read them (`permissions: attestations: read`); or name a bundle.',
    },
  );
}

/** A body, as far as it may be long. */
async function bytesOf(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > limit) throw new Error(`a reply is larger than ${limit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The attestations in a reply, read as strictly as a bundle in a file: the client would let a key be there twice. */
function listedIn(bytes: Uint8Array): readonly Listed[] {
  const json = parseStrictJson(bytes, 'The reply', SIGNED_JSON);
  const listed = typeof json === 'object' && json !== null && 'attestations' in json ? json.attestations : undefined;
  if (!Array.isArray(listed)) throw new TypeError('the reply holds no list of them');
  return listed.map((each: unknown) => (typeof each === 'object' && each !== null ? each : {}));
}

/** The first page of attestations; none where the API says that there is nothing. */
async function list({ owner, repo, token }: AttestationStore, sha256: string) {
  const { getOctokit } = await import('@actions/github');
  const { request, rest } = getOctokit(token);
  const { baseUrl } = request.endpoint.DEFAULTS;
  const asked = { owner, repo, per_page: SIGNATURE_LIMITS.bundles, subject_digest: `sha256:${sha256}` };
  const options = { signal: AbortSignal.timeout(API_TIMEOUT), parseSuccessResponseBody: false };
  try {
    const { data, headers } = await rest.repos.listAttestations({ ...asked, request: options });
    const body = data as unknown as AsyncIterable<Uint8Array>;
    const listed = listedIn(await bytesOf(body, SIGNATURE_LIMITS.evidenceBytes));
    // More than was asked for is not fetched one by one before somebody counts.
    const isWhole = listed.length <= SIGNATURE_LIMITS.bundles && headers.link?.includes('rel="next"') !== true;
    return { listed, isWhole, baseUrl };
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === NOT_FOUND)
      return { listed: [], isWhole: true, baseUrl };
    throw error;
  }
}

/** The API names an address of a store beside it; what is there is compressed by Snappy. */
async function fetchBundle(address: string, baseUrl: string): Promise<unknown> {
  const { protocol, origin } = new URL(address);
  if (protocol !== 'https:' && origin !== new URL(baseUrl).origin) throw new Error(`a bundle is at ${origin}`);
  const reply = await fetch(address, { signal: AbortSignal.timeout(API_TIMEOUT), redirect: 'error' });
  if (!reply.ok || reply.body === null) throw new Error(`the store of a bundle answered ${reply.status}`);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  const compressed = await bytesOf(reply.body, limit);
  return parseStrictJson(unsnappy(compressed, limit), 'The bundle', SIGNED_JSON);
}

/**
 * The bundles that GitHub keeps for an artifact, as JSON that nobody has looked at. There may be none.
 * @param sha256 lower-case hexadecimal
 * @throws Refusal signature/attestations-unavailable, signature/too-many-bundles; signature/… for what is no JSON
 */
export async function attestationsOf(store: AttestationStore, sha256: string): Promise<readonly unknown[]> {
  if (store.token === '') throw unavailable(store, 'no token is given (GITHUB_TOKEN, or the input `token`)');
  try {
    const { listed, isWhole, baseUrl } = await list(store, sha256);
    if (!isWhole) {
      const message = `GitHub keeps more than ${SIGNATURE_LIMITS.bundles} attestations for the artifact, and no more are looked at.`;
      throw new Refusal('signature/too-many-bundles', message);
    }
    const bundles: unknown[] = [];
    for (const { bundle, bundle_url: address } of listed) {
      const isElsewhere = (bundle === undefined || bundle === null) && typeof address === 'string';
      bundles.push(isElsewhere ? await fetchBundle(address, baseUrl) : bundle);
    }
    return bundles;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : unavailable(store, withoutToken(cause, store.token));
  }
}

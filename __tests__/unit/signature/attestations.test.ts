// What GitHub keeps for an artifact, asked for over HTTP of a server that answers as GitHub does.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { compress } from 'snappyjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { offersFrom } from '../../../src/signature/evidence/offers.ts';
import { SIGNATURE_LIMITS } from '../../../src/signature/limits.ts';
import { expectDescribedReply, expectDescribedRequest } from '../../kit/github-description.ts';
import { BLOB, hex, IDENTITY, refusal, sigstore, statement, written } from './fixture.ts';

const attested = await sigstore.signStatement(statement(), { identity: IDENTITY });
const SHA256 = hex('sha256', BLOB);
const store = { owner: 'acme', repo: 'tool', token: 'secret' };

type Answer = (response: ServerResponse, url: string) => void;

let base: string;
let answer: Answer;
let undescribed: unknown[] = [];
let requests: { url: string; authorization: string | undefined }[] = [];

/** A server that throws answers nothing; what GitHub's description has not is told after the test. */
function hold(expectation: () => void): void {
  try {
    expectation();
  } catch (error) {
    undescribed.push(error);
  }
}

const server = createServer((request, response) => {
  const { url = '', headers } = request;
  requests.push({ url, authorization: headers.authorization });
  if (!url.startsWith('/store/')) hold(() => expectDescribedRequest('GET', url));
  answer(response, url);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Read when the API's client is first loaded, as in a step.
  process.env['GITHUB_API_URL'] = base;
});
beforeEach(() => {
  requests = [];
  undescribed = [];
});
afterEach(() => {
  if (undescribed.length > 0) throw new AggregateError(undescribed);
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** What GitHub never answers, of no matter what. */
const odd =
  (body: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** What GitHub describes that it answers. */
const json =
  (body: unknown, headers: Record<string, string> = {}, status = 200): Answer =>
  (response, url) => {
    hold(() => expectDescribedReply('GET', url, status, body));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };

const kept = (...bundles: readonly unknown[]) => ({
  attestations: bundles.map((bundle) => ({
    ...(bundle !== null && { bundle }),
    repository_id: 1,
    bundle_url: `${base}/store/a`,
    initiator: 'user',
  })),
});

const offers = (paths: readonly string[] = []) => offersFrom({ paths, store }, SHA256);

describe('attestations that GitHub keeps', () => {
  test('are asked for by digest, with the token, and read as bundles', async () => {
    answer = json(kept(attested, attested));
    const found = await offers();
    expect(found.map((offer) => [offer.name, offer.read().content.$case])).toEqual([
      ['attestation 1 of acme/tool', 'dsseEnvelope'],
      ['attestation 2 of acme/tool', 'dsseEnvelope'],
    ]);
    expect(requests).toEqual([
      {
        url: expect.stringMatching(new RegExp(`^/repos/acme/tool/attestations/sha256(?::|%3A)${SHA256}\\?`)),
        authorization: 'token secret',
      },
    ]);
  });

  test('are fetched from beside it, compressed, without the token', async () => {
    answer = (response, url) =>
      url.startsWith('/store/')
        ? response.end(Buffer.from(compress(Buffer.from(JSON.stringify(attested)))))
        : json(kept(null))(response, url);
    const [offer] = await offers();
    expect(offer?.read().content.$case).toBe('dsseEnvelope');
    expect(requests[1]).toEqual({ url: '/store/a', authorization: undefined });
  });

  test('stand beside those of files', async () => {
    answer = json(kept(attested));
    const path = written(attested);
    expect((await offers([path])).map(({ name }) => name)).toEqual([path, 'attestation 1 of acme/tool']);
  });

  test.each<[string, () => Answer]>([
    ['there are none', () => json(kept())],
    ['GitHub finds nothing', () => json({ message: 'Not Found' }, {}, 404)],
  ])('fail where %s', async (_what, reply) => {
    answer = reply();
    await expect(offers()).rejects.toThrow(refusal('signature/missing', /acme\/tool/));
  });

  test.each<[string, () => Answer]>([
    ['it is not allowed', () => json({ message: 'Forbidden' }, {}, 403)],
    ['the server is broken', () => odd({}, 500)],
    [
      'the reply is cut',
      () => (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
        response.write('{"attestations":', () => response.destroy());
      },
    ],
    ['the reply is no list', () => odd({ attestations: 7 })],
    [
      'the store is elsewhere, and in the clear',
      () => json({ attestations: [{ bundle_url: 'http://example.com/a' }] }),
    ],
    [
      'the store has nothing',
      () => (response, url) => (url.startsWith('/store/') ? odd({}, 404) : json(kept(null)))(response, url),
    ],
    [
      'the store sends us away',
      () => (response, url) => {
        if (url.startsWith('/store/')) response.writeHead(302, { location: `${base}/elsewhere` }).end();
        else json(kept(null))(response, url);
      },
    ],
    [
      'what is stored is not compressed',
      () => (response, url) => (url.startsWith('/store/') ? odd(attested) : json(kept(null)))(response, url),
    ],
    [
      'what is stored says that it is huge',
      () => (response, url) => {
        if (url.startsWith('/store/')) response.end(Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0]));
        else json(kept(null))(response, url);
      },
    ],
  ])('err where %s', async (_what, reply) => {
    answer = reply();
    await expect(offers()).rejects.toThrow(refusal('signature/attestations-unavailable'));
  });

  test('err without a token', async () => {
    await expect(offersFrom({ paths: [], store: { ...store, token: '' } }, SHA256)).rejects.toThrow(
      refusal('signature/attestations-unavailable', /no token/),
    );
    expect(requests).toEqual([]);
  });

  test('are not found by another digest', async () => {
    await expect(offersFrom({ paths: [], store })).rejects.toThrow(refusal('signature/digest-not-enough'));
  });

  test('are refused where a key is there twice', async () => {
    answer = odd(`{"attestations":[],"attestations":[]}`);
    await expect(offers()).rejects.toThrow(refusal('signature/duplicate-key'));
  });

  test.each<[string, () => Answer]>([
    ['a page', () => json(kept(...Array.from({ length: SIGNATURE_LIMITS.bundles + 1 }, () => attested)))],
    ['a page, none of them within it', () => json(kept(...Array.from({ length: 3000 }, () => null)))],
    ['one page', () => json(kept(attested), { link: `<${base}/next>; rel="next"` })],
  ])('are refused where they are more than %s', async (_what, reply) => {
    answer = reply();
    await expect(offers()).rejects.toThrow(refusal('signature/too-many-bundles'));
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['it cannot be sent', 'ghs_SECRET\nTOKEN', () => json(kept(attested))],
    ['the server says it again', 'ghs_SECRET', () => json({ message: 'no ghs_SECRET here' }, {}, 403)],
  ])('tell nobody the token where %s', async (_what, token, reply) => {
    answer = reply();
    const error = await offersFrom({ paths: [], store: { ...store, token } }, SHA256).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ message: expect.stringMatching(/^signature\/attestations-unavailable/) });
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET');
  });
});

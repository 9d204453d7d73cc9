import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { proposalOf } from '../../../src/step/base-manifest.ts';
import { labelsOf } from '../../../src/step/proposed-change.ts';
import { contents, type GitHubApi, NOT_FOUND, type Reply, startGitHubApi } from '../../kit/github-api.ts';

const SHA = 'a'.repeat(40);
const BASE = { owner: 'acme', repo: 'tools', sha: SHA };
const { baseManifest } = proposalOf({ base: BASE, labels: ['reviewed'] }, 'secret', '/workspace');

let reply: Reply;
let api: GitHubApi;

beforeAll(async () => {
  api = await startGitHubApi(() => reply);
  // Read when the API's client is first loaded, as in a step.
  process.env.GITHUB_API_URL = api.url;
});
afterAll(async () => {
  delete process.env.GITHUB_API_URL;
  await api.close();
});

async function refused(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw new Error(`not refused: ${String(thrown)}`);
  expect(thrown.finding.rule).toBe('manifest/base-unavailable');
  return thrown.finding.message;
}

describe('manifest of the base', () => {
  test('is fetched at the base commit, with the token', async () => {
    reply = contents('{"name": "a"}');
    const { source, bytes } = await baseManifest('/workspace/tools/./a.json');
    expect(api.requests.at(-1)).toBe(`GET /repos/acme/tools/contents/tools/a.json?ref=${SHA}`);
    expect(api.authorizations.at(-1)).toBe('token secret');
    expect(source).toBe(`acme/tools@${SHA}:tools/a.json`);
    expect(Buffer.from(bytes ?? []).toString()).toBe('{"name": "a"}');
  });

  test('is absent where the server does not find it', async () => {
    reply = NOT_FOUND;
    expect(await baseManifest('a.json')).toEqual({ source: `acme/tools@${SHA}:a.json`, bytes: null });
  });

  test.each([
    ['a token that may not read', { kind: 'json', status: 403, body: { message: 'Resource not accessible' } }],
    ['a server that fails', { kind: 'json', status: 500, body: { message: 'oops' } }],
    ['a file that is gone', { kind: 'json', status: 410, body: {} }],
    ['a folder', { kind: 'json', status: 200, body: [{ type: 'file', name: 'a' }] }],
    ['a link', { kind: 'json', status: 200, body: { type: 'symlink', target: 'b.json', size: 6 } }],
    ['nothing at all', { kind: 'json', status: 200, body: null }],
    ['a connection cut', { kind: 'cut' }],
  ] as const)('is not taken for absent on %s', async (_name, given) => {
    reply = given;
    expect(await refused(baseManifest('a.json'))).toContain(SHA);
  });

  test('is not looked for outside of the repository', async () => {
    const before = api.requests.length;
    expect(await refused(baseManifest('../a.json'))).toContain('is not in the repository');
    expect(api.requests).toHaveLength(before);
  });
});

describe('labels of a pull request', () => {
  test('are the names in the event', () => {
    const labels = [{ name: 'bug', id: 1 }, { name: 'reviewed' }];
    expect(labelsOf({ pull_request: { number: 7, labels } })).toEqual(['bug', 'reviewed']);
  });

  test.each([
    ['a merge group', { merge_group: { base_sha: SHA } }],
    ['a pull request that says nothing of them', { pull_request: { number: 7 } }],
    ['labels that are no list', { pull_request: { labels: { name: 'reviewed' } } }],
    ['labels without names', { pull_request: { labels: ['reviewed', null, 7, { name: ['reviewed'] }, {}] } }],
  ])('are none for %s', (_name, payload) => {
    expect(labelsOf(payload)).toEqual([]);
  });
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { proposalOf } from '../../../src/step/proposal.ts';
import { proposedBy } from '../../../src/step/proposed-change.ts';
import { contents, FOLDER, type GitHubApi, LINK, NOT_FOUND, type Reply, startGitHubApi } from '../../kit/github-api.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const SHA = 'a'.repeat(40);
const BASE = { owner: 'acme', repo: 'tools', sha: SHA };
const { baseManifest } = proposalOf({ base: BASE, labels: ['reviewed'] }, 'secret', '/workspace');

let reply: Reply;
let replyTo: (request: string) => Reply;
let api: GitHubApi;

beforeAll(async () => {
  api = await startGitHubApi((request) => replyTo(request));
  // Read when the API's client is first loaded, as in a step.
  process.env.GITHUB_API_URL = api.url;
});
beforeEach(() => {
  replyTo = () => reply;
});
afterAll(async () => {
  removeFolders();
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
    ['a file that is gone', { kind: 'json', status: 410, body: { message: 'Gone' } }],
    ['a folder', FOLDER],
    ['a link', LINK],
    ['nothing at all', { kind: 'odd', body: null }],
    ['a connection cut', { kind: 'cut' }],
  ] as const)('is not taken for absent on %s', async (_name, given) => {
    reply = given;
    expect(await refused(baseManifest('a.json'))).toContain(SHA);
  });

  test('is not taken from another server', async () => {
    const other = await startGitHubApi(() => contents('{"name": "theirs"}'));
    replyTo = () => ({ kind: 'moved', to: `${other.url}/repos/acme/tools/contents/a.json` });
    expect(await refused(baseManifest('a.json'))).toContain(`sent us to another one, ${other.url}`);
    expect(other.authorizations).toEqual([undefined]);
    await other.close();
  });

  test('is followed to where the same server has it', async () => {
    replyTo = (request) =>
      request.startsWith('GET /repos/') ? { kind: 'moved', to: '/repositories/1/contents/a.json' } : contents('{}');
    expect(Buffer.from((await baseManifest('a.json')).bytes ?? []).toString()).toBe('{}');
    expect(api.requests.at(-1)).toBe('GET /repositories/1/contents/a.json');
  });

  test('is not looked for under a path that leads over a link of the head', async () => {
    const workspace = newFolder('workspace');
    mkdirSync(join(workspace, 'real'));
    writeFileSync(join(workspace, 'real/a.json'), '{}');
    symlinkSync('real', join(workspace, 'link'));
    const own = proposalOf({ base: BASE, labels: [] }, 'secret', workspace);
    reply = contents('{}');
    expect((await own.baseManifest('real/a.json')).bytes).not.toBeNull();
    const before = api.requests.length;
    await expect(own.baseManifest('link/a.json')).rejects.toThrow('manifest/linked-path');
    expect(api.requests).toHaveLength(before);
  });

  test('is not looked for outside of the repository', async () => {
    const before = api.requests.length;
    expect(await refused(baseManifest('../a.json'))).toContain('is not in the repository');
    expect(api.requests).toHaveLength(before);
  });
});

describe('labels of a pull request', () => {
  const queue = (head_ref: unknown) => proposedBy('merge_group', { merge_group: { base_sha: SHA, head_ref } }).labels;
  const reviewed = [{ name: 'reviewed' }];

  test('are the names in the event', () => {
    const labels = [{ name: 'bug', id: 1 }, { name: 'reviewed' }];
    const said = proposedBy('pull_request', { pull_request: { number: 7, base: { sha: SHA }, labels } });
    expect(said).toEqual({ sha: SHA, labels: ['bug', 'reviewed'] });
  });

  test.each([
    ['a pull request that says nothing of them', { pull_request: { number: 7 } }],
    ['labels that are no list', { pull_request: { labels: { name: 'reviewed' } } }],
    ['labels without names', { pull_request: { labels: ['reviewed', null, 7, { name: ['reviewed'] }, {}] } }],
    ['labels of something else', { label: reviewed[0], labels: reviewed, pull_request: { number: 7 } }],
  ])('are none for %s', (_name, payload) => {
    expect(proposedBy('pull_request', payload).labels).toEqual([]);
  });

  test('are asked for by the number in the name of a merge queue’s branch', () => {
    const queued = { ofPullRequest: 104 };
    expect(queue(`refs/heads/gh-readonly-queue/main/pr-104-${SHA}`)).toEqual(queued);
    expect(queue(`refs/heads/gh-readonly-queue/release/pr-1-${SHA}/pr-104-${SHA}`)).toEqual(queued);
  });

  test.each([
    undefined,
    'refs/heads/gh-readonly-queue/main',
    `refs/heads/mine/pr-104-${SHA}`,
    `refs/tags/gh-readonly-queue/main/pr-104-${SHA}`,
    'refs/heads/gh-readonly-queue/main/pr-104-abc',
    `refs/heads/gh-readonly-queue/main/pr-104-${SHA}/x`,
    `refs/heads/gh-readonly-queue/main/pr-104-${SHA}\n`,
  ])('are none for a merge group of the branch %s', (branch) => {
    expect(queue(branch)).toEqual([]);
  });

  test('are those of the event’s own part of the payload', () => {
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-104-${SHA}`;
    const both = { pull_request: { base: { sha: SHA }, labels: reviewed }, merge_group: { head_ref } };
    expect(proposedBy('pull_request', both)).toEqual({ sha: SHA, labels: ['reviewed'] });
    expect(proposedBy('merge_group', both)).toEqual({ sha: undefined, labels: { ofPullRequest: 104 } });
  });
});

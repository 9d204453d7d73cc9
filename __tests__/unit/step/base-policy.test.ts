import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { type ChosenPolicy, policyOfBase } from '../../../src/step/base-policy.ts';
import { contents, type GitHubApi, type Reply, startGitHubApi } from '../../kit/github-api.ts';

const SHA = 'a'.repeat(40);
const BASE = { owner: 'acme', repo: 'tools', sha: SHA, token: 'secret' };

let reply: Reply;
let api: GitHubApi;
let root: string;
let workspace: string;
let folder: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'as-declared-policy-'));
  api = await startGitHubApi(() => reply);
  // Read when the API's client is first loaded, as in a step.
  process.env.GITHUB_API_URL = api.url;
});
afterAll(async () => {
  delete process.env.GITHUB_API_URL;
  await api.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  workspace = mkdtempSync(join(root, 'workspace-'));
  folder = mkdtempSync(join(root, 'folder-'));
  reply = contents('name: acme\n');
});

function judge(path = join(workspace, 'policies/acme.yml')): Promise<ChosenPolicy> {
  return policyOfBase(path, BASE, folder, workspace);
}

async function refused(promise: Promise<unknown>): Promise<string> {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw new Error(`not refused: ${String(thrown)}`);
  expect(thrown.finding.rule).toBe('policy/base-unavailable');
  return thrown.finding.message;
}

describe('policy of the base', () => {
  test('is fetched at the base commit, with the token, into a private file', async () => {
    mkdirSync(join(workspace, 'policies'));
    writeFileSync(join(workspace, 'policies/acme.yml'), 'name: acme\n');
    const { policy, shownAs, findings } = await judge();
    expect(api.requests.at(-1)).toBe(`GET /repos/acme/tools/contents/policies/acme.yml?ref=${SHA}`);
    expect(api.authorizations.at(-1)).toBe('token secret');
    expect(policy).toEqual({ path: join(folder, 'base-acme.yml'), source: `acme/tools@${SHA}:policies/acme.yml` });
    expect(readFileSync(policy.path, 'utf8')).toBe('name: acme\n');
    expect(statSync(policy.path).mode & 0o777).toBe(0o600);
    expect(shownAs).toBe(join(workspace, 'policies/acme.yml'));
    expect(findings).toEqual([]);
  });

  test('judges although the head changes the file, and says so', async () => {
    mkdirSync(join(workspace, 'policies'));
    writeFileSync(join(workspace, 'policies/acme.yml'), 'name: acme\nmode: audit\n');
    const { policy, shownAs, findings } = await judge();
    expect(shownAs).toBe(policy.source);
    expect(readFileSync(policy.path, 'utf8')).toBe('name: acme\n');
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['policy/head-differs', 'warning']]);
  });

  test('judges although the head removes the file, and says so', async () => {
    expect((await judge()).findings.map(({ rule }) => rule)).toEqual(['policy/head-differs']);
  });

  test.each([
    ['a file that is not there', { kind: 'json', status: 404, body: { message: 'Not Found' } }],
    ['a token that may not read', { kind: 'json', status: 403, body: { message: 'Resource not accessible' } }],
    ['a server that fails', { kind: 'json', status: 500, body: { message: 'oops' } }],
    ['a folder', { kind: 'json', status: 200, body: [{ type: 'file', name: 'a' }] }],
    ['a submodule', { kind: 'json', status: 200, body: { type: 'submodule', size: 0 } }],
    [
      'a file too large for the API',
      { kind: 'json', status: 200, body: { type: 'file', encoding: 'none', content: '', size: 2e6 } },
    ],
    [
      'a content cut short',
      { kind: 'json', status: 200, body: { type: 'file', encoding: 'base64', content: 'YQ==', size: 9 } },
    ],
    ['a connection cut', { kind: 'cut' }],
  ] as const)('is not replaced by the head on %s', async (_name, given) => {
    reply = given;
    expect(await refused(judge())).toContain(SHA);
  });

  test('is not looked for outside of the repository', async () => {
    const before = api.requests.length;
    expect(await refused(judge(join(root, 'elsewhere.yml')))).toContain('is not in the repository');
    expect(await refused(judge(workspace))).toContain('is not in the repository');
    expect(api.requests).toHaveLength(before);
  });

  test('is not asked for without a token', async () => {
    const anonymous = policyOfBase(join(workspace, 'a.yml'), { ...BASE, token: '' }, folder, workspace);
    expect(await refused(anonymous)).toContain('auth');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { HostStore } from '../../../src/policy/loading/host-store.ts';
import type { PolicyFile } from '../../../src/policy/loading/policy-store.ts';
import { addressInBase, ProposalStore } from '../../../src/step/proposal-store.ts';
import {
  CUT_FILE,
  contents,
  FOLDER,
  type GitHubApi,
  LARGE_FILE,
  NOT_FOUND,
  type Reply,
  SUBMODULE,
  startGitHubApi,
} from '../../kit/github-api.ts';

const SHA = 'a'.repeat(40);
const BASE = { owner: 'acme', repo: 'tools', sha: SHA };

let reply: Reply;
let api: GitHubApi;
let root: string;
let workspace: string;

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
  reply = contents('name: acme\n');
});

async function judge(path = join(workspace, 'policies/acme.yml'), token = 'secret'): Promise<PolicyFile> {
  const store = new ProposalStore(new HostStore(() => token), BASE, workspace);
  return store.read(addressInBase(path, BASE, workspace));
}

function text({ bytes }: PolicyFile): string {
  return Buffer.from(bytes).toString();
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
  test('is fetched at the base commit, with the token, and told of as the file that says the same', async () => {
    mkdirSync(join(workspace, 'policies'));
    writeFileSync(join(workspace, 'policies/acme.yml'), 'name: acme\n');
    const read = await judge();
    expect(api.requests.at(-1)).toBe(`GET /repos/acme/tools/contents/policies/acme.yml?ref=${SHA}`);
    expect(api.authorizations.at(-1)).toBe('token secret');
    expect(text(read)).toBe('name: acme\n');
    expect(read).toMatchObject({ file: 'policies/acme.yml', findings: [] });
  });

  test('judges although the head changes the file, and says so', async () => {
    mkdirSync(join(workspace, 'policies'));
    writeFileSync(join(workspace, 'policies/acme.yml'), 'name: acme\nmode: audit\n');
    const read = await judge();
    expect(text(read)).toBe('name: acme\n');
    expect(read.file).toBe(`acme/tools@${SHA}:policies/acme.yml`);
    expect(read.findings.map(({ rule, level }) => [rule, level])).toEqual([['policy/head-differs', 'warning']]);
  });

  test('judges although the head removes the file, and says so', async () => {
    expect((await judge()).findings.map(({ rule }) => rule)).toEqual(['policy/head-differs']);
  });

  test('of another repository is not compared with the head', async () => {
    mkdirSync(join(workspace, 'policies'));
    writeFileSync(join(workspace, 'policies/acme.yml'), 'other\n');
    const store = new ProposalStore(new HostStore(() => 'secret'), BASE, workspace);
    const commit = { owner: 'acme', repo: '.github', sha: SHA };
    const read = await store.read({ commit, path: 'policies/acme.yml' });
    expect(read).toMatchObject({ file: `acme/.github@${SHA}:policies/acme.yml`, findings: [] });
  });

  test.each([
    ['a file that is not there', NOT_FOUND],
    ['a token that may not read', { kind: 'json', status: 403, body: { message: 'Resource not accessible' } }],
    ['a server that fails', { kind: 'json', status: 500, body: { message: 'oops' } }],
    ['a folder', FOLDER],
    ['a submodule', SUBMODULE],
    ['a file too large for the API', LARGE_FILE],
    ['a content cut short', CUT_FILE],
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
    expect(await refused(judge(join(workspace, 'a.yml'), ''))).toContain('no token');
  });
});

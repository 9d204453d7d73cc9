import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { trustedRootOfBase } from '../../../src/step/base-trusted-root.ts';
import { contents, type GitHubApi, startGitHubApi } from '../../kit/github-api.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const COMMIT = { owner: 'acme', repo: 'tools', sha: 'a'.repeat(40) };

let api: GitHubApi;
let workspace: string;

beforeAll(async () => {
  api = await startGitHubApi(() => contents('of the base'));
  // Read when the API's client is first loaded, as in a step.
  process.env.GITHUB_API_URL = api.url;
});
afterAll(async () => {
  delete process.env.GITHUB_API_URL;
  await api.close();
  removeFolders();
});
beforeEach(() => {
  workspace = newFolder('workspace');
});

async function read(path: string): Promise<string> {
  const own = { commit: COMMIT, token: 'secret', workspace, folder: newFolder('step') };
  return readFileSync(await trustedRootOfBase(path, own), 'utf8');
}

function put(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), 'of the head');
  return join(folder, name);
}

describe('the trusted root of a pull request', () => {
  test.each(['root.json', '..root.json', '.../root.json', 'a/../root.json'])('is the base’s for %s', async (path) => {
    put(join(workspace, path, '..'), 'root.json');
    expect(await read(path)).toBe('of the base');
  });

  test('is the base’s where a link leads to the repository', async () => {
    const link = join(newFolder('aside'), 'link');
    symlinkSync(workspace, link);
    put(join(workspace, 'trust'), 'root.json');
    expect(await read(join(link, 'trust/root.json'))).toBe('of the base');
    expect(api.requests.at(-1)).toContain('/contents/trust/root.json?');
  });

  test('is the workflow’s where it is not of the repository', async () => {
    expect(await read(put(newFolder('aside'), 'root.json'))).toBe('of the head');
  });
});

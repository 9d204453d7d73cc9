import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostStore } from '../../../src/policy/loading/host-store.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'as-declared-store-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('gives the same bytes when a file changes between two readings', async () => {
  const path = join(folder, 'policy.yml');
  const store = new HostStore(() => '');
  await writeFile(path, 'first');
  const { bytes } = await store.read({ path });
  await writeFile(path, 'second');
  expect(Buffer.from((await store.read({ path })).bytes).toString()).toBe('first');
  expect(Buffer.from(bytes).toString()).toBe('first');
  expect(Buffer.from((await new HostStore(() => '').read({ path })).bytes).toString()).toBe('second');
});

test('denies a file of a repository when a file of this machine is called like it', async () => {
  const sha = 'a'.repeat(40);
  const owner = folder;
  const path = `${owner}/repo@${sha}:policy.yml`;
  const store = new HostStore(() => '');
  await writeFile(path, 'local');
  await store.read({ path });
  const other = store.read({ commit: { owner, repo: 'repo', sha }, path: 'policy.yml' });
  await expect(other).rejects.toMatchObject({ finding: { rule: 'policy/base-unavailable' } });
});

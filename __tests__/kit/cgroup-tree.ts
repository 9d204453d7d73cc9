import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CgroupFiles } from '../../src/sandbox/cgroup/files.ts';

/** A folder that behaves as a cgroup file system does to its user: a made group has its files, a removed one goes whole. */
export async function cgroupTree(
  files: Readonly<Record<string, string>>,
): Promise<{ root: string; files: CgroupFiles }> {
  const root = await mkdtemp(join(tmpdir(), 'cgroup-tree-'));
  return {
    root,
    files: {
      right: 'a test’s own right',
      makeFolder: async (path) => {
        await mkdir(path);
        for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
      },
      removeFolder: (path) => rm(path, { recursive: true }),
      write: async (path, text) => {
        await access(path);
        await writeFile(path, `${text}\n`);
      },
      read: (path) => readFile(path, 'utf8'),
    },
  };
}

import type { CgroupFiles } from './files.ts';

const TRIES = 50;
const PAUSE_MS = 20;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Ends what still runs in a group. A process that just died stays listed for a moment. */
async function killMembers(files: CgroupFiles, folder: string): Promise<void> {
  const members = (await files.read(`${folder}/cgroup.procs`)).split('\n').filter((line) => line !== '');
  for (const pid of members) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone already, or another user's by now: then removing the group fails below, and that is said.
    }
  }
}

/**
 * Empties a group and removes it. The kernel lets go of a group some milliseconds after its last process.
 * @throws what the last try threw.
 */
export async function removeGroup(files: CgroupFiles, folder: string): Promise<void> {
  for (let tries = TRIES; ; tries -= 1) {
    try {
      return await files.removeFolder(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      if (tries === 0) throw error;
      await killMembers(files, folder).catch(() => undefined);
      await pause();
    }
  }
}

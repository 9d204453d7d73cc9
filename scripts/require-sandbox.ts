// Stops with exit code 2 and the command to type where this host cannot hold a trial.
import { Refusal } from '../src/finding.ts';
import { openCgroup } from '../src/sandbox/cgroup/open-cgroup.ts';
import { prepareHost } from '../src/sandbox/host/prepare-host.ts';

const SMALL = { memoryBytes: 64 * 1024 * 1024, pids: 16 };

export async function requireSandbox(): Promise<void> {
  try {
    const { restore } = await prepareHost('auto', (line) => console.log(line), true);
    await restore();
    await (await openCgroup(SMALL)).close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.finding.message);
    if (error.finding.fix !== undefined) console.error(error.finding.fix);
    process.exit(2);
  }
}

// What runs leave behind on this machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GateRun, takeRuns } from './gate.ts';
import { pause } from './pause.ts';
import { isRunning } from './processes.ts';

/** How long after its end a run may take to be gone without a trace, in milliseconds. */
const GONE_MS = 5_000;
const LOOK_MS = 50;

/** Control groups by name, in every hierarchy of this machine. */
export function groupsWhere(isWanted: (name: string) => boolean, folder = '/sys/fs/cgroup'): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return below.flatMap(({ name }) => {
    const path = join(folder, name);
    if (isWanted(name)) return [path];
    try {
      return groupsWhere(isWanted, path);
    } catch {
      // It went away meanwhile.
      return [];
    }
  });
}

function isGroupOf(pids: ReadonlySet<string>): (name: string) => boolean {
  return (name) => pids.has(/^as-declared-(\d+)-/.exec(name)?.[1] ?? '');
}

/** What a run has left of what it made on this machine: processes, control groups, temporary folders. */
export function remainsOf({ tmp, seen }: GateRun): readonly string[] {
  const processes = [...seen.values()].filter(isRunning).map(({ pid, name }) => `process ${pid} ${name}`);
  const pids = new Set([...seen.values()].map(({ pid }) => String(pid)));
  return [...processes, ...groupsWhere(isGroupOf(pids)), ...readdirSync(tmp).map((name) => join(tmp, name))];
}

/**
 * For after every test: what its runs made is gone, once each had a moment for that.
 * @throws when it is not, with what there is
 */
export async function refuseRemains(): Promise<void> {
  const runs = takeRuns();
  const remains = () => runs.flatMap(remainsOf);
  for (let tries = 0; tries < GONE_MS / LOOK_MS && remains().length > 0; tries += 1) await pause(LOOK_MS);
  if (remains().length > 0) throw new Error(`left behind: ${remains().join(', ')}`);
}

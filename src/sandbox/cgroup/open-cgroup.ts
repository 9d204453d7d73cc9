import { constants } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../finding.ts';
import { isLeftover, runName } from '../host/run-name.ts';
import type { Cgroup, CgroupLimits } from './cgroup.ts';
import { removeGroup } from './empty.ts';
import { type CgroupFiles, ownFiles, sudoFiles, sudoWorks } from './files.ts';
import { type Hierarchy, readHierarchy, V1_CONTROLLERS, type V1Controller } from './hierarchy.ts';
import { createV1 } from './v1.ts';
import { createV2 } from './v2.ts';

/** Where groups can be made, and by whose right. */
export type CgroupSite =
  | { readonly version: 1; readonly files: CgroupFiles; readonly base: Readonly<Record<V1Controller, string>> }
  | { readonly version: 2; readonly files: CgroupFiles; readonly base: string };

type V1Hierarchy = Extract<Hierarchy, { version: 1 }>;
type V2Hierarchy = Extract<Hierarchy, { version: 2 }>;

async function writable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function uid(): number {
  return process.getuid?.() ?? 0;
}

function v1Base(hierarchy: V1Hierarchy, path: (controller: V1Controller) => string): Record<V1Controller, string> {
  const of = (controller: V1Controller) => join(hierarchy.mounts[controller], path(controller));
  return { memory: of('memory'), pids: of('pids'), cpuacct: of('cpuacct') };
}

/** The groups an administrator handed to this user by the command that `howToDelegate` prints, or our own. */
async function v1Sites(hierarchy: V1Hierarchy): Promise<readonly CgroupSite[]> {
  const delegated = v1Base(hierarchy, () => `as-declared.${uid()}`);
  const own = v1Base(hierarchy, (controller) => hierarchy.own[controller]);
  const sites: CgroupSite[] = [];
  for (const base of [delegated, own]) {
    const rights = await Promise.all(Object.values(base).map(writable));
    if (rights.every(Boolean)) sites.push({ version: 1, files: ownFiles, base });
  }
  return sites;
}

function sudoSite(hierarchy: Hierarchy): CgroupSite {
  switch (hierarchy.version) {
    case 1:
      return { version: 1, files: sudoFiles, base: v1Base(hierarchy, (controller) => hierarchy.own[controller]) };
    case 2:
      return { version: 2, files: sudoFiles, base: hierarchy.mount };
  }
}

/** Our own group and those above it; processes may be moved within what this user owns of the tree. */
function ancestors(hierarchy: V2Hierarchy): readonly string[] {
  const folders = [join(hierarchy.mount, hierarchy.own)];
  for (let last = folders[0]; last !== undefined && last.length > hierarchy.mount.length; last = folders.at(-1)) {
    folders.push(dirname(last));
  }
  return folders;
}

async function v2Sites(hierarchy: V2Hierarchy): Promise<readonly CgroupSite[]> {
  const sites: CgroupSite[] = [];
  for (const base of ancestors(hierarchy)) {
    const passedOn = await readFile(join(base, 'cgroup.subtree_control'), 'utf8').catch(() => '');
    const controllers = new Set(passedOn.trim().split(' '));
    if (!controllers.has('memory') || !controllers.has('pids')) continue;
    if (await writable(base)) sites.push({ version: 2, files: ownFiles, base });
  }
  return sites;
}

/** Every place where this user can make groups, the most private first. */
async function sitesOf(hierarchy: Hierarchy | undefined): Promise<readonly CgroupSite[]> {
  if (hierarchy === undefined) return [];
  const own = hierarchy.version === 1 ? await v1Sites(hierarchy) : await v2Sites(hierarchy);
  return own.length > 0 || !(await sudoWorks()) ? own : [sudoSite(hierarchy)];
}

function howToDelegate(hierarchy: Hierarchy | undefined): string {
  switch (hierarchy?.version) {
    case 1: {
      const folders = V1_CONTROLLERS.map((controller) => join(hierarchy.mounts[controller], `as-declared.${uid()}`));
      return `Hand this user a cgroup once: sudo install -d -o ${uid()} ${folders.join(' ')}`;
    }
    case 2:
      return 'Run inside a scope that systemd delegates: systemd-run --user --scope -p Delegate=yes -- COMMAND';
    case undefined:
      return 'Mount the cgroup file system, or use a host that has it: containers often hide it.';
  }
}

function create(site: CgroupSite, limits: CgroupLimits): Promise<Cgroup> {
  switch (site.version) {
    case 1:
      return createV1(site.files, site.base, runName(), limits);
    case 2:
      return createV2(site.files, site.base, runName(), limits);
  }
}

/**
 * Makes a cgroup with the given limits by the first right that works: one's own, a delegated one's, or sudo's.
 * Limits by rlimit do not do: RLIMIT_RSS has no effect and RLIMIT_AS breaks runtimes that reserve address space.
 * @throws Refusal host/no-cgroup, with the command that gets one.
 */
export async function openCgroup(limits: CgroupLimits): Promise<Cgroup> {
  const hierarchy = await readHierarchy();
  const reasons: string[] = [];
  for (const site of await sitesOf(hierarchy)) {
    try {
      return await create(site, limits);
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Refusal(
    'host/no-cgroup',
    'No cgroup can be made for the tool, so nothing would hold it in its memory limit.',
    {
      fix: howToDelegate(hierarchy),
      evidence: { reasons },
    },
  );
}

/** Removes groups that runs which were killed have left where this user can make them. */
export async function sweepCgroups(): Promise<void> {
  for (const site of await sitesOf(await readHierarchy())) {
    for (const base of new Set(typeof site.base === 'string' ? [site.base] : Object.values(site.base))) {
      const names = await readdir(base).catch(() => []);
      for (const name of names.filter(isLeftover))
        await removeGroup(site.files, join(base, name)).catch(() => undefined);
    }
  }
}

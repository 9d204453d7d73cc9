import { readFile } from 'node:fs/promises';

/** The cgroup file systems of this host, and where in them this process is. */
export type Hierarchy =
  | { readonly version: 2; readonly mount: string; readonly own: string }
  | {
      readonly version: 1;
      readonly mounts: Readonly<Record<V1Controller, string>>;
      readonly own: Readonly<Record<V1Controller, string>>;
    };

export const V1_CONTROLLERS = ['memory', 'pids', 'cpuacct'] as const;
export type V1Controller = (typeof V1_CONTROLLERS)[number];

interface MountLine {
  readonly at: string;
  readonly type: string;
  readonly options: readonly string[];
}

function parseMounts(text: string): readonly MountLine[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type, options] = line.split(' ');
    return at !== undefined && type?.startsWith('cgroup') ? [{ at, type, options: options?.split(',') ?? [] }] : [];
  });
}

/** `proc_pid_cgroup`: `hierarchy-id:controllers:path` a line; version 2 has no controllers. */
function parseOwn(text: string): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers, ...path] = line.split(':');
    for (const controller of controllers?.split(',') ?? []) own.set(controller, path.join(':'));
  }
  return own;
}

/**
 * Reads /proc/mounts and /proc/self/cgroup. Version 1 is taken where it holds the memory controller: a hybrid host
 * mounts version 2 beside it without controllers.
 * @returns undefined where no cgroup file system can limit memory.
 */
export function parseHierarchy(mountsText: string, ownText: string): Hierarchy | undefined {
  const mounts = parseMounts(mountsText);
  const own = parseOwn(ownText);
  const v1 = V1_CONTROLLERS.map(
    (controller) => mounts.find(({ type, options }) => type === 'cgroup' && options.includes(controller))?.at,
  );
  const [memory, pids, cpuacct] = v1;
  if (memory !== undefined && pids !== undefined && cpuacct !== undefined) {
    const path = (controller: V1Controller) => own.get(controller) ?? '/';
    return {
      version: 1,
      mounts: { memory, pids, cpuacct },
      own: { memory: path('memory'), pids: path('pids'), cpuacct: path('cpuacct') },
    };
  }
  const unified = mounts.find(({ type }) => type === 'cgroup2');
  return unified === undefined ? undefined : { version: 2, mount: unified.at, own: own.get('') ?? '/' };
}

export async function readHierarchy(): Promise<Hierarchy | undefined> {
  const [mounts, own] = await Promise.all([readFile('/proc/mounts', 'utf8'), readFile('/proc/self/cgroup', 'utf8')]);
  return parseHierarchy(mounts, own);
}

import { countFilters } from '../isolation/proc-status.ts';
import type { HostFiles } from './host-files.ts';

/** Files that container runtimes put into what they start. */
const MARKS = [
  ['/.dockerenv', 'Docker'],
  ['/run/.containerenv', 'Podman'],
] as const;

/** Runtimes by the names of the cgroups that they make. */
const GROUPS = /\b(docker|containerd|kubepods|libpod|lxc|garden)\b/;

/**
 * The container runtime that left its mark on this file tree. An image that became a machine of its own keeps the mark.
 * @returns undefined where there is none, which does not prove that this is no container.
 */
export function containerRuntime(read: HostFiles): string | undefined {
  const mark = MARKS.find(([path]) => read(path) !== undefined);
  if (mark !== undefined) return mark[1];
  return GROUPS.exec(read('/proc/1/cgroup') ?? '')?.[1];
}

/** The profile of AppArmor that confines this process, if one does: `docker-default`. */
export function confiningProfile(read: HostFiles): string | undefined {
  const label = read('/proc/self/attr/apparmor/current') ?? read('/proc/self/attr/current') ?? '';
  return /^(.+) \((?:enforce|kill)\)$/.exec(label.replaceAll('\0', '').trim())?.[1];
}

/** Whether this process was given a filter of system calls before it was started. */
export function isFiltered(read: HostFiles): boolean {
  return countFilters(read('/proc/self/status') ?? '') > 0;
}

/** The container runtime whose walls this process is behind: it left its mark, and there are walls. */
export function confiningRuntime(read: HostFiles): string | undefined {
  return isFiltered(read) || confiningProfile(read) !== undefined ? containerRuntime(read) : undefined;
}

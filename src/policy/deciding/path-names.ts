import { pathCovers } from '../../manifest/path.ts';

/** Links that systems have by custom: the Filesystem Hierarchy Standard's, and those of the merged /usr. */
const CUSTOMARY_LINKS: readonly (readonly [string, string])[] = [
  ['/bin', '/usr/bin'],
  ['/sbin', '/usr/sbin'],
  ['/lib', '/usr/lib'],
  ['/lib32', '/usr/lib32'],
  ['/lib64', '/usr/lib64'],
  ['/libx32', '/usr/libx32'],
  ['/var/run', '/run'],
  ['/var/lock', '/run/lock'],
];

/**
 * Whether a denial touches a path: either is in the other. What is denied is denied under every name that it has by
 * custom: `${HOME}/.ssh` below any home, `/run/docker.sock` below `/var/run`. By name only: a link elsewhere is seen
 * when the sandbox is built.
 */
export function touches(denied: string, path: string): boolean {
  return anyNames(denied, path, (a, b) => pathCovers(a, b) || pathCovers(b, a));
}

/** Whether a denial is of a program or of a folder that it is in, under any of their names. */
export function holds(denied: string, program: string): boolean {
  return anyNames(denied, program, pathCovers);
}

function anyNames(one: string, other: string, agree: (one: string, other: string) => boolean): boolean {
  return namesOf(one).some((a) => namesOf(other).some((b) => agree(a, b)));
}

function namesOf(path: string): readonly string[] {
  const link = CUSTOMARY_LINKS.find(([at]) => pathCovers(at, path));
  if (link !== undefined) return [path, `${link[1]}${path.slice(link[0].length)}`];
  const [home, below = ''] = /^(?:\/root|\/home(?:\/[^/]+)?)(\/.*)?$/.exec(path) ?? [];
  return home === undefined ? [path] : [path, `\${HOME}${below}`];
}

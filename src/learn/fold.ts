import { dirname } from 'node:path/posix';
import { pathCovers } from '../manifest/path.ts';
import type { Want } from './wants.ts';

/** Of so many paths in one folder, the folder is asked for. */
const MANY = 4;

/** Folders that hold more than one tool's things; none of them is asked for as a whole. */
const SHARED =
  /^(?:\/|\/(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)(?:\/[^/]+)?|\/usr\/.*|\$\{(?:HOME|TMP|TOOL)\}(?:\/\.(?:config|local|cache)(?:\/share)?)?)$/;

function isShared(folder: string): boolean {
  return SHARED.test(folder);
}

/** What has to be asked for so that a file can be made: its folder, where that is not shared with others. */
export function folderFor(path: string): string {
  const folder = dirname(path);
  return isShared(folder) ? path : folder;
}

/** Several paths in a folder as that folder, and none that lies below another one. */
export function folded(wants: readonly Want[]): readonly Want[] {
  const counts = new Map<string, number>();
  for (const { value } of wants) counts.set(dirname(value), (counts.get(dirname(value)) ?? 0) + 1);
  const widened = wants.map((want) => {
    const folder = dirname(want.value);
    const count = counts.get(folder) ?? 0;
    return count < MANY || isShared(folder) ? want : { value: folder, seen: `${count} paths in it` };
  });
  return widened.filter(({ value }, index) => {
    return !widened.some((other, at) => {
      return at !== index && pathCovers(other.value, value) && (other.value !== value || at < index);
    });
  });
}

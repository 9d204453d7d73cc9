import { dirname } from 'node:path/posix';
import { groupBy } from '../group-by.ts';
import { pathCovers } from '../manifest/path.ts';
import { holdsSecrets } from '../observe/compare/secrets.ts';
import { HOME_FOLDER } from '../sandbox/plan/layout.ts';
import { sandboxPath } from '../sandbox/plan/sandbox-path.ts';
import type { Want } from './wants.ts';

/** Of so many paths in one folder, the folder is asked for. */
const MANY = 4;

/** Folders that hold more than one tool's things; none of them is asked for as a whole. */
const SHARED =
  /^(?:\/|\/(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)(?:\/[^/]+)?|\/usr\/.*|\$\{(?:HOME|TMP|TOOL)\}(?:\/\.(?:config|local|cache)(?:\/share)?)?)$/;

/** Whether a folder is asked for as a whole: nobody else's things are in it, and no policy has forbidden it. */
export type IsWhole = (folder: string) => boolean;

/** Whether a folder is one tool's, as far as its name tells. */
export function isOwn(folder: string): boolean {
  return !SHARED.test(folder) && !holdsSecrets(sandboxPath(folder), HOME_FOLDER);
}

/** What has to be asked for so that a file can be made: its folder, where that can be had as a whole. */
export function folderOf(want: Want, isWhole: IsWhole): Want {
  const folder = dirname(want.value);
  return isWhole(folder) ? { ...want, value: folder, parts: [want] } : want;
}

/** Several paths in a folder as that folder, and none that lies below another one. */
export function folded(wants: readonly Want[], isWhole: IsWhole): readonly Want[] {
  const byFolder = groupBy(wants, ({ value }) => dirname(value));
  const widened = wants.map((want) => {
    const folder = dirname(want.value);
    const parts = byFolder.get(folder) ?? [];
    return parts.length < MANY || !isWhole(folder)
      ? want
      : { value: folder, seen: `${parts.length} paths in it`, parts };
  });
  return widened.filter(({ value }, index) => {
    return !widened.some((other, at) => {
      return at !== index && pathCovers(other.value, value) && (other.value !== value || at < index);
    });
  });
}

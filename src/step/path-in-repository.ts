import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** A path from the root of the repository; undefined for what lies elsewhere on the runner. */
export function insideOf(path: string, workspace: string): string | undefined {
  const inside = relative(workspace, resolve(workspace, path));
  const [first] = inside.split(sep);
  return inside === '' || first === '..' || isAbsolute(inside) ? undefined : inside;
}

/**
 * The path from the root of the repository of a file that is given by its path in the workspace.
 * @throws Refusal policy/base-unavailable or manifest/base-unavailable
 */
export function pathInRepository(path: string, kind: 'policy' | 'manifest', workspace: string): string {
  const inside = insideOf(path, workspace);
  if (inside !== undefined) return inside;
  throw new Refusal(
    `${kind}/base-unavailable`,
    `The ${kind} ${quoted(path)} is not in the repository of the pull request.`,
    {
      fix: `Give the path of a ${kind} in the repository: for a pull request it is read from the base commit.`,
    },
  );
}

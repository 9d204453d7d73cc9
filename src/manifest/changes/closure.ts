import type { ClosureRequest } from '../manifest.ts';
import type { Respect } from './surplus.ts';

/** None < lockfile < folder: what a lockfile names has a digest, and a folder is mounted as it is. */
const REACH = { none: 0, lockfile: 1, folder: 2 } as const;

function source(closure: ClosureRequest): string {
  switch (closure.kind) {
    case 'lockfile':
      return `the lockfile ${closure.lockfile}`;
    case 'folder':
      return `the folder ${closure.path}, which no signature covers`;
  }
}

/** Where the code comes from that is not in the artifact. */
export const closure: Respect = ({ artifact: more }, { artifact: less }) => {
  const [asked, had] = [more.closure, less.closure];
  if (asked === undefined || REACH[asked.value.kind] <= REACH[had?.value.kind ?? 'none']) return [];
  return [
    {
      weight: asked.value.kind,
      gained: `takes dependencies from ${source(asked.value)}`,
      lost: `no longer takes dependencies from ${source(asked.value)}`,
      here: asked.pointer,
      ...(had !== undefined && { there: had.pointer }),
      near: asked.pointer,
    },
  ];
};

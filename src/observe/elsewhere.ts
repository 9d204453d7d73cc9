/** Links of /proc of which only the kernel knows where they lead. */
const ELSEWHERE = /^\/proc\/[^/]+\/(?:task\/[^/]+\/)?(?:cwd|exe|(?:fd|map_files)\/[^/]+)(?=\/|$)/;

/** The part of a path that is such a link; undefined when none is in it. */
function linkIn(path: string): string | undefined {
  return ELSEWHERE.exec(path)?.[0];
}

/** Whether a path is such a link, or goes on behind one. */
export function isElsewhere(path: string): boolean {
  return linkIn(path) !== undefined;
}

/** Whether a path goes on behind such a link, so that nothing can be said of where it ends. */
export function leadsElsewhere(path: string): boolean {
  const link = linkIn(path);
  return link !== undefined && link.length < path.length;
}

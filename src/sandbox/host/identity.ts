/** The ordinary user that a sandbox is built as. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/**
 * What root drops to: an id that distributions hand to nobody, below 65536 so that it exists in containers too.
 * `nobody` would be shared with other services, whose processes could then signal ours.
 */
const UNUSED_ID = 65533;

/** Words that put a command under the sandbox's own user. */
export function asIdentity(setpriv: string, identity: Identity | undefined): readonly string[] {
  if (identity === undefined) return [];
  return [setpriv, `--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups', '--'];
}

/**
 * Who the sandbox runs as. As root bwrap keeps privileges that undo read-only mounts, so root is dropped first.
 * @returns undefined when the current user is ordinary already.
 */
export function droppedIdentity(): Identity | undefined {
  return process.getuid?.() === 0 ? { uid: UNUSED_ID, gid: UNUSED_ID } : undefined;
}

import type { ObservedConnection } from '../observation.ts';

/** Sockets remembered at most; their closing is not seen, so the oldest make room. */
const MAX_SOCKETS = 4_096;

export interface Socket {
  readonly protocol: ObservedConnection['protocol'];
  /** Whether it has an address of its own that was told. */
  readonly isBound?: boolean;
  /** What it was connected to. */
  readonly peer?: { readonly address: string; readonly port: number };
}

const UNKNOWN: Socket = { protocol: 'unknown' };

/** What is known of sockets by their inode: descriptors are copied and handed on, inodes stay. */
export class Sockets {
  readonly #byInode = new Map<string, Socket>();

  get(inode: string | undefined): Socket {
    return (inode === undefined ? undefined : this.#byInode.get(inode)) ?? UNKNOWN;
  }

  set(inode: string | undefined, socket: Socket): void {
    if (inode === undefined) return;
    this.#byInode.set(inode, socket);
    if (this.#byInode.size <= MAX_SOCKETS) return;
    for (const oldest of this.#byInode.keys()) {
      this.#byInode.delete(oldest);
      return;
    }
  }
}

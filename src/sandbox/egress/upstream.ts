import type { Connection } from './connection.ts';

/** Where a granted connection ends: in canned replies or in the real network. */
export interface Upstream {
  /** Shown the first bytes of a connection, which are still to be read. */
  see?(connection: Connection, first: Buffer): void;
  /** Takes a connection that begins with a ClientHello for its own name; the hello is still to be read. */
  takeTls(connection: Connection): Promise<void>;
  /** Takes a connection that begins with anything else. */
  takePlain(connection: Connection): Promise<void>;
  /** The authority whose certificates it shows, where it ends TLS itself. */
  readonly caPem?: string;
}

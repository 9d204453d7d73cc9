import type { Socket } from 'node:net';
import { getExtensionData, readTlsClientHello } from 'read-tls-client-hello';
import type { Connection } from './connection.ts';
import { normalName } from './granted-names.ts';
import type { Upstream } from './upstream.ts';

/** A TLS record of the handshake protocol. RFC 8446, section 5.1; no HTTP method begins with it. */
const HANDSHAKE_RECORD = 0x16;

const SERVER_NAME = 0;

/** Looks at the first bytes and puts them back; undefined when the connection ends before there are any. */
function peek(socket: Socket): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const chunk = socket.read() as Buffer | null;
      if (chunk === null) return;
      socket.off('readable', look);
      socket.unshift(chunk);
      resolve(chunk);
    };
    socket.on('readable', look);
    socket.once('close', () => resolve(undefined));
  });
}

/**
 * The server name of a ClientHello, which stays to be read; undefined when there is none. A hello that is spread
 * over several records counts as unreadable: real clients send one, and a reader that joins less than the server
 * does could be shown another name.
 *
 * @throws Error when there is no such hello
 */
async function readServerName(socket: Socket): Promise<string | undefined> {
  const hello = await readTlsClientHello(socket);
  // RFC 6066, section 3: one extension of a kind, one name in it.
  if (hello.extensions.filter(({ id }) => id === SERVER_NAME).length !== 1) return undefined;
  return getExtensionData(hello, SERVER_NAME)?.serverName;
}

async function introduceTls(connection: Connection, upstream: Upstream): Promise<void> {
  let named: string | undefined;
  try {
    named = await readServerName(connection.socket);
  } catch {
    // It may also have gone away in the middle; then there is nothing to hold against it.
    if (!connection.socket.destroyed) connection.refuse('protocol');
    return;
  }
  if (named === undefined || normalName(named) !== connection.host) connection.refuse('name-mismatch', named);
  else await upstream.takeTls(connection);
}

/**
 * Finds out what a connection to a granted name and port speaks, whatever the port, and lets it on to the upstream
 * if it names whom it looked up. A protocol in which the server speaks first ends in the deadline.
 */
export async function introduce(connection: Connection, upstream: Upstream): Promise<void> {
  const first = await peek(connection.socket);
  if (first === undefined) return;
  upstream.see?.(connection, first);
  if (first[0] === HANDSHAKE_RECORD) await introduceTls(connection, upstream);
  else await upstream.takePlain(connection);
}

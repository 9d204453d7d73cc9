import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Connection } from './connection.ts';
import type { Route } from './route.ts';

/** How long a real upstream may take to begin its reply, in milliseconds. */
const REPLY_MS = 60_000;

const SWITCHING_PROTOCOLS = 101;
const BAD_GATEWAY = 502;

/** Headers between two neighbours: RFC 9110, section 7.6.1. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'te', 'trailer', 'upgrade'];

/** What `Connection` cannot take away: a message without these would be read as another one. */
const ESSENTIAL = new Set(['host', 'content-length', 'transfer-encoding']);

/** Raw headers without those of the hop, the ones that `Connection` names among them. */
function endToEnd({ rawHeaders, headers }: IncomingMessage, alsoDropped: readonly string[] = []): string[] {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...HOP_BY_HOP, ...alsoDropped, ...named.filter((name) => !ESSENTIAL.has(name))]);
  return rawHeaders.filter((_, index) => !dropped.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase()));
}

/**
 * Passes one plain HTTP request on. It is written anew from its parsed parts, so that what was one request here is
 * one request to the upstream too: a body in chunks keeps `Transfer-Encoding`, without which the library would send
 * that of a GET unframed.
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  { port, lookup }: Route,
): Promise<void> {
  const { method = '', url = '' } = request;
  const headers = endToEnd(request);
  const upstream = send({ host: connection.host, port, lookup, method, path: url, headers, agent: false });
  upstream.on('error', () => undefined);
  response.once('close', () => upstream.destroy());
  let bodyBytes = 0;
  request.on('data', (chunk: Buffer) => {
    bodyBytes += chunk.length;
  });
  request.pipe(upstream);
  let status = BAD_GATEWAY;
  try {
    const [reply] = (await once(upstream, 'response', { signal: AbortSignal.timeout(REPLY_MS) })) as [IncomingMessage];
    // What goes on with another protocol, which nobody asked it for, never comes to a reply.
    if (reply.statusCode === SWITCHING_PROTOCOLS) throw new Error('the upstream has switched protocols');
    status = reply.statusCode ?? BAD_GATEWAY;
    response.writeHead(status, reply.statusMessage, endToEnd(reply, ['transfer-encoding']));
    await pipeline(reply, response);
  } catch (error) {
    if (response.headersSent) throw error;
    connection.note('unreachable');
    response.writeHead(BAD_GATEWAY, { connection: 'close' }).end();
  } finally {
    connection.recordRequest({ method, path: url, status, bodyBytes });
  }
}

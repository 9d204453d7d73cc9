import { type IncomingMessage, type ServerResponse, validateHeaderName, validateHeaderValue } from 'node:http';
import { createServer } from 'node:tls';
import { Refusal } from '../../finding.ts';
import { messageOf } from '../../message-of.ts';
import type { Authority } from './authority.ts';
import type { Connection } from './connection.ts';
import { HttpService } from './http-service.ts';
import { Lookout } from './lookout.ts';
import type { Upstream } from './upstream.ts';
import type { Watch } from './watch.ts';

/** The largest request body that is taken, in bytes. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Headers that say how a message is framed: the server's own. */
const FRAMING = new Set(['connection', 'content-length', 'keep-alive', 'trailer', 'transfer-encoding', 'upgrade']);

/** What a scenario has an upstream say. */
export interface CannedReply {
  /** Every method when absent. */
  readonly method?: string;
  /** Path, with the query where it matters: without one it answers every query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Replies by `host:port`; the first that matches a request is given. */
export type CannedUpstreams = ReadonlyMap<string, readonly CannedReply[]>;

const NOTHING_CANNED: CannedReply = {
  path: '',
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('as-declared: the scenario has no reply to this request\n'),
};

function matches({ method, path }: CannedReply, request: IncomingMessage): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  const { url = '' } = request;
  return url === path || (!path.includes('?') && url.split('?', 1)[0] === path);
}

/** @throws Refusal runtime/scenario-invalid-value for a reply that HTTP cannot carry */
function refuseUnsendable(upstream: string, { path, status, headers }: CannedReply): void {
  try {
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError(`${status} is no final status`);
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch (error) {
    const reason = messageOf(error);
    throw new Refusal(
      'runtime/scenario-invalid-value',
      `The reply of ${upstream} to ${path} cannot be sent: ${reason}.`,
      {
        cause: error,
        fix: 'Give a status from 200 to 599, and headers of printable characters.',
      },
    );
  }
}

/** Reads a body to its end, looks at it and forgets it; undefined when it is too long. */
async function drain(request: IncomingMessage, look: (chunk: Buffer) => void): Promise<number | undefined> {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    look(chunk);
    if (bytes > MAX_BODY_BYTES) return undefined;
  }
  return bytes;
}

/** Ends every granted connection in as-declared itself: the scenario's replies, over HTTP or HTTPS. */
export class CannedUpstream implements Upstream {
  readonly #replies: CannedUpstreams;
  readonly #authority: Authority;
  readonly #watch: Watch | undefined;
  readonly #lookouts = new WeakMap<Connection, Lookout>();
  readonly #http = new HttpService((request, response, connection) => this.#reply(request, response, connection));

  /** @throws Refusal runtime/scenario-invalid-value */
  constructor(replies: CannedUpstreams, authority: Authority, watch?: Watch) {
    for (const [upstream, canned] of replies) for (const reply of canned) refuseUnsendable(upstream, reply);
    this.#replies = replies;
    this.#authority = authority;
    this.#watch = watch;
  }

  get caPem(): string {
    return this.#authority.caPem;
  }

  async takeTls(connection: Connection): Promise<void> {
    connection.inHandshake = true;
    const leaf = await this.#authority.leaf(connection.host);
    if (connection.socket.destroyed) return;
    const tls = createServer({ ...leaf, ALPNProtocols: ['http/1.1'] });
    tls.once('tlsClientError', () => connection.socket.destroy());
    tls.once('secureConnection', (stream) => {
      connection.inHandshake = false;
      this.#http.serve(stream, connection);
      this.#lookoutFor(connection)?.tap(stream);
    });
    tls.emit('connection', connection.socket);
  }

  async takePlain(connection: Connection): Promise<void> {
    this.#http.serve(connection.socket, connection);
    this.#lookoutFor(connection)?.tap(connection.socket);
  }

  see(connection: Connection, first: Buffer): void {
    this.#lookoutFor(connection)?.see(first.toString('latin1'));
  }

  #lookoutFor(connection: Connection): Lookout | undefined {
    if (this.#watch === undefined) return undefined;
    const lookout = this.#lookouts.get(connection) ?? new Lookout(this.#watch, connection);
    this.#lookouts.set(connection, lookout);
    return lookout;
  }

  async #reply(request: IncomingMessage, response: ServerResponse, connection: Connection): Promise<void> {
    // A body is looked through without its framing too, which may cut what it carries.
    const look = this.#lookoutFor(connection)?.follow();
    const bodyBytes = await drain(request, (chunk) => look?.(chunk));
    if (bodyBytes === undefined) return connection.refuse('over-limit');
    const canned = this.#replies.get(`${connection.host}:${connection.port}`);
    const reply = canned?.find((each) => matches(each, request)) ?? NOTHING_CANNED;
    if (reply === NOTHING_CANNED) connection.note('no-upstream');
    const { method = '', url = '' } = request;
    connection.recordRequest({ method, path: url, status: reply.status, bodyBytes });
    response.statusCode = reply.status;
    for (const [name, value] of Object.entries(reply.headers)) {
      if (!FRAMING.has(name.toLowerCase())) response.setHeader(name, value);
    }
    response.end(reply.body);
  }
}

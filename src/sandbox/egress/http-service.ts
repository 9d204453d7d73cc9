import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Connection } from './connection.ts';
import { normalName } from './granted-names.ts';

/** Request line and headers together, in bytes. */
const MAX_HEAD_BYTES = 16 * 1024;

/** RFC 9110, section 15.5.20. */
const MISDIRECTED_REQUEST = 421;

/** Why the parser gave up where the client merely went away. */
const WENT_AWAY = 'HPE_INVALID_EOF_STATE';

type HttpHandler = (request: IncomingMessage, response: ServerResponse, connection: Connection) => Promise<void>;

interface Agreement {
  readonly agrees: boolean;
  readonly named?: string;
}

function hostValues({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
}

/** Whether one Host header names the looked-up name, and the target is a path on it (RFC 9112, section 3.2). */
function agreement(request: IncomingMessage, { host, port }: Connection): Agreement {
  const { url = '' } = request;
  if (!url.startsWith('/') && url !== '*') return { agrees: false, named: url };
  const [named, ...more] = hostValues(request);
  if (named === undefined) return { agrees: false };
  const agrees = more.length === 0 && [host, `${host}:${port}`].includes(normalName(named));
  return { agrees, named: [named, ...more].join(', ') };
}

/**
 * HTTP/1 on connections that were accepted elsewhere. Every request must name the connection's own host: over a
 * kept connection a later one could name another.
 */
export class HttpService {
  // A request without a Host is ours to answer: Node would do so unseen.
  readonly #server = createServer({ maxHeaderSize: MAX_HEAD_BYTES, requireHostHeader: false });
  readonly #connections = new WeakMap<Duplex, Connection>();
  readonly #handler: HttpHandler;

  constructor(handler: HttpHandler) {
    this.#handler = handler;
    const receive = (request: IncomingMessage, response: ServerResponse) => void this.#receive(request, response);
    // One that expects something unheard of is a request too (RFC 9110, section 10.1.1).
    this.#server.on('request', receive).on('checkExpectation', receive);
    // A proxy is what the tool asks for; there is none here.
    this.#server.on('connect', ({ url }, stream) => this.#connections.get(stream)?.refuse('protocol', url));
    this.#server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
      const { code = '' } = error;
      if (code.startsWith('HPE_') && code !== WENT_AWAY) this.#connections.get(stream)?.refuse('protocol');
      stream.destroy();
    });
  }

  /** Serves a stream of requests: the connection's own socket, or the inside of its TLS. */
  serve(stream: Duplex, connection: Connection): void {
    this.#connections.set(stream, connection);
    this.#server.emit('connection', stream);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = this.#connections.get(request.socket);
    if (connection === undefined) return void request.socket.destroy();
    const { agrees, named } = agreement(request, connection);
    if (!agrees) {
      connection.note('name-mismatch', named);
      response.writeHead(MISDIRECTED_REQUEST, { connection: 'close' }).end();
      return;
    }
    connection.agree();
    try {
      await this.#handler(request, response, connection);
    } catch {
      // The connection broke under the request; the log tells how much had passed.
      connection.socket.destroy();
    }
  }
}

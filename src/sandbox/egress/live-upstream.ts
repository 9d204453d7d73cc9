import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ResolveOverride } from '../../request.ts';
import type { Connection } from './connection.ts';
import type { HttpService } from './http-service.ts';
import { findRoute } from './route.ts';
import { splice } from './splice.ts';
import type { Upstream } from './upstream.ts';

/**
 * Joins a granted connection to the real network. Only the first ClientHello is read, and inside TLS nothing can be:
 * that SNI is the granted name does not keep a client from naming another host later, where the upstream serves both.
 */
export class LiveUpstream implements Upstream {
  readonly #overrides: readonly ResolveOverride[];
  #http: Promise<HttpService> | undefined;

  constructor(overrides: readonly ResolveOverride[]) {
    this.#overrides = overrides;
  }

  async takeTls(connection: Connection): Promise<void> {
    const { socket, host, port } = connection;
    connection.agree();
    const route = await findRoute(host, port, this.#overrides);
    if (typeof route === 'string') return connection.refuse(route);
    try {
      await splice(socket, host, route);
    } catch {
      connection.refuse('unreachable');
    }
  }

  async takePlain(connection: Connection): Promise<void> {
    this.#http ??= this.#openHttp();
    const http = await this.#http;
    if (!connection.socket.destroyed) http.serve(connection.socket, connection);
  }

  /** Most tools speak TLS alone, and to load Node's HTTP takes as long as to start a holder. */
  async #openHttp(): Promise<HttpService> {
    const [{ HttpService }, { forward }] = await Promise.all([import('./http-service.ts'), import('./forward.ts')]);
    return new HttpService(async (request: IncomingMessage, response: ServerResponse, connection) => {
      const { host, port } = connection;
      const route = await findRoute(host, port, this.#overrides);
      if (typeof route === 'string') connection.refuse(route);
      else await forward(request, response, connection, route);
    });
  }
}

import type { Duplex } from 'node:stream';
import type { Connection } from './connection.ts';
import type { Marked, Watch } from './watch.ts';

/** Notes what must not leave of what is sent on one connection, each thing once. */
export class Lookout {
  readonly #watch: Watch;
  readonly #connection: Connection;
  readonly #known = new Set<Marked>();

  constructor(watch: Watch, connection: Connection) {
    this.#watch = watch;
    this.#connection = connection;
  }

  /** Looks through a text that is whole, or the first bytes of a connection: a ClientHello, or what passes for one. */
  see(text: string): void {
    this.#note(this.#watch.find(text));
  }

  /** Looks through what comes piece by piece. */
  follow(): (chunk: Uint8Array) => void {
    const look = this.#watch.stream();
    return (chunk) => this.#note(look(chunk));
  }

  /**
   * Looks through all that a stream brings, whatever its reader makes of it: requests that never end, trailers, chunk
   * extensions, what follows an upgrade. To be called once the reader listens, or the stream would flow to nobody.
   */
  tap(stream: Duplex): void {
    stream.on('data', this.follow());
  }

  #note(found: Iterable<Marked>): void {
    for (const marked of found) {
      if (!this.#known.has(marked)) this.#connection.recordLeak(marked);
      this.#known.add(marked);
    }
  }
}

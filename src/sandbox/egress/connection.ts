import type { Socket } from 'node:net';
import type { EgressRecorder } from './egress-recorder.ts';
import type { EgressRefusal, EgressRequest } from './log.ts';
import type { Marked } from './watch.ts';

/** How long a connection has to say whom it is for, TLS handshake and HTTP head included, in milliseconds. */
const INTRODUCTION_MS = 10_000;

/** What can go wrong with a connection that the grant permits. */
const PERMITTED: ReadonlySet<EgressRefusal> = new Set(['handshake', 'no-upstream', 'unreachable']);

/** One connection from inside, and how it will stand in the log when it has closed. */
export class Connection {
  readonly socket: Socket;
  /** The name that was looked up, or the bare address. */
  readonly host: string;
  readonly port: number;
  /** Whether TLS is ended here and has yet to come about: a close now means that it failed. */
  inHandshake = false;
  readonly #recorder: EgressRecorder;
  readonly #introduction: NodeJS.Timeout;
  #refusal: EgressRefusal | undefined;
  #named: string | undefined;

  constructor(socket: Socket, host: string, port: number, recorder: EgressRecorder) {
    this.socket = socket;
    this.host = host;
    this.port = port;
    this.#recorder = recorder;
    this.#introduction = setTimeout(() => this.refuse('protocol'), INTRODUCTION_MS);
    // A reset by the tool is an error event, then a close: the close is what counts.
    socket.on('error', () => undefined);
    socket.once('close', () => this.#close());
  }

  /** What the log will say is wrong with it: the first reason, unless a later one is that it was not allowed at all. */
  note(refusal: EgressRefusal, named?: string): void {
    if (this.#refusal !== undefined && (!PERMITTED.has(this.#refusal) || PERMITTED.has(refusal))) return;
    this.#refusal = refusal;
    this.#named = named;
  }

  /** Ends it at once. */
  refuse(refusal: EgressRefusal, named?: string): void {
    this.note(refusal, named);
    this.socket.resetAndDestroy();
  }

  /** It has said whom it is for, and that is whom it looked up. From here on the trial's own time limits it. */
  agree(): void {
    clearTimeout(this.#introduction);
  }

  recordRequest(request: Pick<EgressRequest, 'method' | 'path' | 'status' | 'bodyBytes'>): void {
    this.#recorder.request({ host: this.host, port: this.port, ...request });
  }

  recordLeak({ what }: Marked): void {
    this.#recorder.leak({ what, channel: 'request', host: this.host, port: this.port });
  }

  #close(): void {
    clearTimeout(this.#introduction);
    const refusal = this.#refusal ?? (this.inHandshake ? 'handshake' : undefined);
    this.#recorder.connection({
      host: this.host,
      port: this.port,
      allowed: refusal === undefined || PERMITTED.has(refusal),
      ...(refusal !== undefined && { refusal }),
      ...(this.#named !== undefined && { named: this.#named }),
      bytesOut: this.socket.bytesRead,
      bytesIn: this.socket.bytesWritten,
    });
  }
}

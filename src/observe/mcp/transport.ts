import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** The longest line, and the most of all lines together, that a tool may say, in bytes. */
const MAX_LINE = 4 * 1024 * 1024;
const MAX_HEARD = 64 * 1024 * 1024;

/** The most that is said to it, in bytes: one that asks and does not listen has its answers wait with us. */
const MAX_SAID = 16 * 1024 * 1024;

const NEWLINE = 0x0a;

/** How much of a line that is no message is kept, in characters. */
const STRAY_CHARS = 200;

/**
 * The streams of a tool as messages, one on each line (MCP 2025-06-18, Transports, "stdio"). What is no message is passed
 * over, as clients do: many servers greet people there.
 */
export class ToolTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #say: (text: string) => void;
  #parts: Buffer[] = [];
  #lineLength = 0;
  #heard = 0;
  #said = 0;
  #excess: string | undefined;
  #isClosed = false;
  #stray = '';

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** The first line that was no message. */
  get stray(): string {
    return this.#stray;
  }

  /** Why the connection was closed from here. */
  get excess(): string | undefined {
    return this.#excess;
  }

  async start(): Promise<void> {}

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) throw new Error('the tool has closed its output');
    const text = serializeMessage(message);
    this.#said += Buffer.byteLength(text);
    if (this.#said > MAX_SAID) return this.#closeOver('it asked for more answers than a client has');
    this.#say(text);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#parts = [];
    this.onclose?.();
  }

  #closeOver(excess: string): Promise<void> {
    this.#excess ??= excess;
    return this.close();
  }

  hear(chunk: Buffer): void {
    this.#heard += chunk.length;
    for (let from = 0; from < chunk.length && !this.#isClosed; ) {
      const end = chunk.indexOf(NEWLINE, from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      this.#parts.push(piece);
      this.#lineLength += piece.length;
      if (this.#lineLength > MAX_LINE) return void this.#closeOver(`it said a line of more than ${MAX_LINE} bytes`);
      if (this.#heard > MAX_HEARD) return void this.#closeOver(`it said more than ${MAX_HEARD} bytes`);
      if (end === -1) return;
      this.#take();
      from = end + 1;
    }
  }

  #take(): void {
    const line = Buffer.concat(this.#parts).toString('utf8');
    this.#parts = [];
    this.#lineLength = 0;
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(line);
    } catch {
      if (this.#stray === '') this.#stray = line.slice(0, STRAY_CHARS);
      return;
    }
    this.onmessage?.(message);
  }
}

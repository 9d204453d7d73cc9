import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** The longest line, and the most of all lines together, that a tool may say, in bytes. */
const MAX_LINE = 4 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;

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
  #total = 0;
  #isClosed = false;
  #stray = '';

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** The first line that was no message. */
  get stray(): string {
    return this.#stray;
  }

  async start(): Promise<void> {}

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) throw new Error('the tool has closed its output');
    this.#say(serializeMessage(message));
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#parts = [];
    this.onclose?.();
  }

  hear(chunk: Buffer): void {
    this.#total += chunk.length;
    for (let from = 0; from < chunk.length && !this.#isClosed; ) {
      const end = chunk.indexOf(NEWLINE, from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      this.#parts.push(piece);
      this.#lineLength += piece.length;
      if (this.#lineLength > MAX_LINE || this.#total > MAX_TOTAL) return void this.close();
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

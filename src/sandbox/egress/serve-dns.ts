import type { Socket as UdpSocket } from 'node:dgram';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { MAX_QUERY_BYTES } from './dns-message.ts';
import type { Resolver } from './resolver.ts';

/** How long a DNS connection may say nothing, in milliseconds. */
const IDLE_MS = 5_000;

const LENGTH_BYTES = 2;

/** Answers each datagram. */
export function serveUdp(socket: UdpSocket, resolver: Resolver): void {
  socket.on('message', (message, { port, address }) => {
    const reply = resolver.answer(message);
    // The asker may be gone by now; a socket that is broken reports it by an event of its own.
    if (reply !== undefined) socket.send(reply, port, address, () => undefined);
  });
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** What came over a connection and is no whole message yet. */
interface Unanswered {
  pending: Buffer;
}

/** The replies to messages that follow one another, each after its length. RFC 7766, section 8. */
async function* replies(
  stream: AsyncIterable<Buffer>,
  unanswered: Unanswered,
  resolver: Resolver,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    unanswered.pending = Buffer.concat([unanswered.pending, chunk]);
    while (unanswered.pending.length >= LENGTH_BYTES) {
      const end = LENGTH_BYTES + unanswered.pending.readUInt16BE(0);
      if (end > LENGTH_BYTES + MAX_QUERY_BYTES) return;
      if (unanswered.pending.length < end) break;
      const reply = resolver.answer(unanswered.pending.subarray(LENGTH_BYTES, end));
      unanswered.pending = unanswered.pending.subarray(end);
      if (reply !== undefined) yield framed(reply);
    }
  }
}

/** Answers over a connection until either side ends it. What was then no whole message was none at all. */
export async function serveTcp(socket: Socket, resolver: Resolver): Promise<void> {
  const unanswered: Unanswered = { pending: Buffer.alloc(0) };
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  socket.once('close', () => {
    if (unanswered.pending.length > 0) resolver.recordUnreadable();
  });
  try {
    await pipeline(socket, (stream: AsyncIterable<Buffer>) => replies(stream, unanswered, resolver), socket);
  } catch {
    // Reset by the asker, or idle: nobody waits for an answer.
  }
}

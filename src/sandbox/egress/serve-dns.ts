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

/** The replies to messages that follow one another, each after its length. RFC 7766, section 8. */
async function* replies(stream: AsyncIterable<Buffer>, resolver: Resolver): AsyncGenerator<Buffer> {
  let pending = Buffer.alloc(0);
  for await (const chunk of stream) {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= LENGTH_BYTES) {
      const end = LENGTH_BYTES + pending.readUInt16BE(0);
      if (end > LENGTH_BYTES + MAX_QUERY_BYTES) {
        resolver.recordUnreadable();
        return;
      }
      if (pending.length < end) break;
      const reply = resolver.answer(pending.subarray(LENGTH_BYTES, end));
      if (reply !== undefined) yield framed(reply);
      pending = pending.subarray(end);
    }
  }
}

/** Answers over a connection until either side ends it. */
export async function serveTcp(socket: Socket, resolver: Resolver): Promise<void> {
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  try {
    await pipeline(socket, (stream: AsyncIterable<Buffer>) => replies(stream, resolver), socket);
  } catch {
    // Reset by the asker, or idle: nobody waits for an answer.
  }
}

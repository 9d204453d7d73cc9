// What the gateway's bench downloads from: on loopback, in a process of its own. Prints its two ports.
//
// Usage: server KEY CERTIFICATE BYTES
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { Readable } from 'node:stream';

const [key = '', certificate = '', bytes = ''] = process.argv.slice(2);

const CHUNK = Buffer.alloc(1024 * 1024, 'as declared ');

function* body(): Generator<Buffer> {
  for (let left = Number(bytes); left > 0; left -= CHUNK.length) yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
}

function serve({ url }: IncomingMessage, response: ServerResponse): void {
  if (url !== '/large') response.end('small\n');
  else Readable.from(body(), { objectMode: false, highWaterMark: 4 * CHUNK.length }).pipe(response);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

const tls = { key: readFileSync(key), cert: readFileSync(certificate) };
const ports = { http: await listen(createServer(serve)), https: await listen(createTlsServer(tls, serve)) };
process.stdout.write(`${JSON.stringify(ports)}\n`);
process.stdin.once('close', () => process.exit(0)).resume();

// Keeps the namespaces alive, and opens the sockets that as-declared, outside, listens on. It is started by unshare
// with the namespaces' capabilities, handles nothing that a tool has sent, and ends with its standard input: when
// as-declared is killed, the holder follows. The IPC channel would not do for that: Node puts its end off
// for as long as the arrival of a socket is not confirmed.
//
// Usage: holder PATH-OF-IP
import { execFile, type SendHandle } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { DNS_ADDRESS, DNS_PORT, type HolderMessage, type OpenRequest } from './holder-protocol.ts';

/** Every address is local, so whatever the tool dials arrives here; and there is no other way out. */
const EVERY_ADDRESS_LOCAL = 'link set lo up\nroute add local default dev lo\nroute add local ::/0 dev lo\n';

function tell(message: HolderMessage, handle?: SendHandle): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, handle, {}, (error) => (error === null ? resolve() : reject(error)));
  });
}

async function makeEveryAddressLocal(ip: string): Promise<void> {
  const running = promisify(execFile)(ip, ['-batch', '-'], { env: {} });
  // One that fails may not have read it, and says why by itself.
  running.child.stdin?.on('error', () => undefined).end(EVERY_ADDRESS_LOCAL);
  await running;
}

async function handOverTcp(port: number): Promise<void> {
  const server = createServer();
  server.listen({ port, host: '::', ipv6Only: false });
  await once(server, 'listening');
  await tell({ kind: 'tcp', port }, server);
  server.close();
}

async function handOverUdp(): Promise<void> {
  const socket = createSocket('udp4');
  socket.bind(DNS_PORT, DNS_ADDRESS);
  await once(socket, 'listening');
  await tell({ kind: 'udp' }, socket);
  socket.close();
}

/** Listeners for all addresses need none; the resolver's socket has one of its own. */
async function open({ ports }: OpenRequest, local: Promise<void>): Promise<void> {
  for (const port of ports) await handOverTcp(port);
  await local;
  await handOverUdp();
}

async function report(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await tell({ kind: 'failed', reason: String(error) });
  }
}

const [ip = ''] = process.argv.slice(2);
process.stdin.once('close', () => process.exit(0)).resume();
const local = makeEveryAddressLocal(ip);
process.on('message', (request: OpenRequest) => void report(() => open(request, local)));
void report(async () => {
  await local;
  await tell({ kind: 'ready' });
});

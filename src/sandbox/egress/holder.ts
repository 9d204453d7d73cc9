// Keeps the namespaces alive, and opens the sockets that as-declared, outside, listens on. It is started by unshare
// with the namespaces' capabilities, handles nothing that a tool has sent, and ends with its standard input: when
// as-declared is killed, the holder follows. The IPC channel would not do for that: Node puts its end off
// for as long as the arrival of a socket is not confirmed.
//
// Usage: holder PATH-OF-IP
import { execFileSync, type SendHandle } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { DNS_ADDRESS, DNS_PORT, type HolderMessage, type OpenRequest } from './holder-protocol.ts';

/** Every address is local, so whatever the tool dials arrives here; and there is no other way out. */
const EVERY_ADDRESS_LOCAL = 'link set lo up\nroute add local default dev lo\nroute add local ::/0 dev lo\n';

function tell(message: HolderMessage, handle?: SendHandle): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, handle, {}, (error) => (error === null ? resolve() : reject(error)));
  });
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

async function open({ ports }: OpenRequest): Promise<void> {
  for (const port of ports) await handOverTcp(port);
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
process.on('message', (request: OpenRequest) => void report(() => open(request)));
await report(async () => {
  execFileSync(ip, ['-batch', '-'], { input: EVERY_ADDRESS_LOCAL, env: {}, stdio: ['pipe', 'ignore', 'pipe'] });
  await tell({ kind: 'ready' });
});

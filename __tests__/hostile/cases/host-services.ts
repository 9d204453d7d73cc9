// Servers of the host, and the sockets of its services.
import { chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { REFUSED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newSharedFolder } from '../../kit/tool.ts';
import { NAMESPACES } from '../walls/namespaces.ts';
import { TELLING } from '../walls/telling.ts';
import { TREE } from '../walls/tree.ts';
import { PARTS, told } from './reaching.ts';

/** What listens on the host, for as long as the attack lasts. */
function served(
  where: () => readonly [number, string] | readonly [string],
  words: (server: Server) => readonly string[],
  parts: Attack['parts'] = {},
) {
  return async (): Promise<Attack> => {
    let reached = false;
    const server = createServer((socket) => {
      reached = true;
      socket.on('error', () => undefined).end('hello from the host');
    });
    await new Promise<void>((resolve) => server.listen(...(where() as [string]), resolve));
    const address = server.address();
    if (typeof address === 'string' && address.startsWith('/')) chmodSync(address, 0o777);
    const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
    return { words: ['network', ...words(server)], parts: { ...PARTS, ...parts }, succeeded: () => reached, close };
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'string' ? address : '';
}

function portOf(server: Server): string {
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : 0);
}

const SERVICE = ['runtime/undeclared-socket'];

/** In a folder that everybody may write to, so that nothing but the mounts keeps the tool away. */
function socketPath(): string {
  return join(newSharedFolder('socket'), 'host.sock');
}

export const HOST_SERVICES: readonly HostileCase[] = [
  {
    name: 'a server of the host on loopback',
    of: 'raw IP',
    attack: served(
      () => [0, '127.0.0.1'],
      (server) => ['reach', '127.0.0.1', portOf(server)],
    ),
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.network,
    behind: [TELLING.demands],
  },
  {
    name: 'a server of the host on IPv6 loopback',
    of: 'IPv6',
    attack: served(
      () => [0, '::1'],
      (server) => ['reach', '::1', portOf(server)],
    ),
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.network,
    behind: [TELLING.demands],
  },
  {
    name: 'an abstract socket of the host',
    of: 'pathname and abstract sockets',
    attack: served(
      () => [`\0as-declared-${process.pid}`],
      () => ['reach_path', `@as-declared-${process.pid}`],
    ),
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.network,
    behind: [TELLING.demands],
  },
  {
    name: 'a socket of the host by its path',
    of: 'pathname and abstract sockets',
    attack: served(
      () => [socketPath()],
      (server) => ['reach_path', addressOf(server)],
    ),
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: TREE.privateTmp,
  },
  told('a socket of Docker', 'docker.sock', ['reach_path', '/var/run/docker.sock'], SERVICE, TELLING.sockets, REFUSED),
  told(
    'a socket of containerd',
    'docker.sock',
    ['reach_path', '/run/containerd/containerd.sock'],
    SERVICE,
    TELLING.sockets,
    REFUSED,
  ),
  told('a socket of D-Bus', 'D-Bus', ['reach_path', '/run/dbus/system_bus_socket'], SERVICE, TELLING.sockets, REFUSED),
  told(
    'a socket of the user’s D-Bus',
    'D-Bus',
    ['reach_path', '/run/user/1000/bus'],
    SERVICE,
    TELLING.sockets,
    REFUSED,
  ),
];

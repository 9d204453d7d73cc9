// Ways out over the network that the manifest does not name. Nothing leaves, and each is told by what it is.
import { createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const MANIFEST = { category: 'web-client', capabilities: { networking: { allowed_domains: ['api.example.com'] } } };

afterEach(refuseRemains);
afterAll(removeFolders);

describe('a tool that connects to', () => {
  test.each([
    ['an address', ['connect', '93.184.215.14', '443'], 'runtime/raw-address'],
    ['an address at a port that nothing is granted on', ['connect', '93.184.215.14', '22'], 'runtime/raw-address'],
    ['an IPv6 address', ['connect', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '443'], 'runtime/raw-address'],
    ['the metadata service', ['connect', '169.254.169.254', '80'], 'runtime/raw-address'],
    ['an address by UDP', ['send_datagram', '8.8.8.8', '53'], 'runtime/raw-address'],
    ['its host by UDP at the port of DNS', ['send_datagram', 'api.example.com', '53'], 'runtime/undeclared-port'],
    ['its host at another port', ['connect', 'api.example.com', '8443'], 'runtime/undeclared-port'],
    ['another host', ['connect', 'collect.example.net', '443'], 'runtime/undeclared-host'],
    ['a name that carries data', ['look_up', 'c2VjcmV0.collect.example.net'], 'runtime/undeclared-host'],
    ['the metadata service by its name', ['look_up', 'metadata.google.internal'], 'runtime/undeclared-host'],
    ['a socket of Docker', ['connect_unix', '/var/run/docker.sock'], 'runtime/undeclared-socket'],
    ['a socket of D-Bus', ['connect_unix', '/run/dbus/system_bus_socket'], 'runtime/undeclared-socket'],
  ])('%s is stopped and told of', async (_what, words, rule) => {
    const end = await gateAttack(words, { manifest: MANIFEST });
    expect(deviations(end)).toEqual([rule]);
    expect(endedWith(end)).toBe(REFUSED);
    expect(onlyTool(end).observed.hosts.filter(({ allowed }) => allowed)).toEqual([]);
    expect(end.exitCode).toBe(1);
  });

  test('nothing, but takes a port, is told of', async () => {
    const end = await gateAttack(['listen', '8080'], { manifest: MANIFEST });
    expect(deviations(end)).toContain('runtime/undeclared-listen');
    expect(end.exitCode).toBe(1);
    expect(await outside(['listen', '0'])).toBe(WORKED);
  });

  test('nothing, but takes a port that it does not choose, is told of where it may serve', async () => {
    const ceiling = { domains: 'any', ports: 'any', listen: [8080] };
    const categories = { 'web-server': { ceiling, require_isolation: ['network-namespace'] } };
    const networking = { allowed_domains: ['api.example.com'], listen: [8080] };
    const end = await gateAttack(['listen', 'unbound'], {
      manifest: { category: 'web-server', capabilities: { networking } },
      policy: { categories },
    });
    expect(deviations(end)).toEqual(['runtime/undeclared-listen']);
    expect(await outside(['listen', 'unbound'])).toBe(WORKED);
  });
});

describe('a server of the host', () => {
  const connections: string[] = [];
  const servers: Server[] = [];
  const abstract = `as-declared-test-${process.pid}`;
  let port = 0;
  let path = '';

  function serve(name: string, ...where: readonly [number, string] | readonly [string]): Promise<Server> {
    const server = createServer((socket) => {
      connections.push(name);
      socket.on('error', () => undefined).end('hello from the host');
    });
    servers.push(server);
    return new Promise((resolve) => server.listen(...(where as [string]), () => resolve(server)));
  }

  beforeAll(async () => {
    path = join(newFolder('socket'), 'host.sock');
    const address = (await serve('tcp', 0, '0.0.0.0')).address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    await serve('path', path);
    await serve('abstract', `\0${abstract}`);
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  /** One that is not the loopback device's, where the machine has one. */
  const [ownAddress] = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);

  test.each([
    ['on loopback', () => ['connect', '127.0.0.1', String(port)], 'tcp'],
    ['at the host’s own address', () => ['connect', ownAddress ?? '127.0.0.2', String(port)], 'tcp'],
    ['at a path', () => ['connect_unix', path], 'path'],
    ['at an abstract name', () => ['connect_unix', `@${abstract}`], 'abstract'],
  ])('%s cannot be reached', async (_where, words, name) => {
    connections.length = 0;
    const end = await gateAttack(words(), { manifest: MANIFEST });
    expect(connections).toEqual([]);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
    expect(await outside(words())).toBe(WORKED);
    expect(connections).toEqual([name]);
  });
});

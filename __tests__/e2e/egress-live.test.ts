// The gateway in `live`: from a program inside, through it, to real servers on this machine's loopback, which only
// an override at the command line may name.
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAuthority } from '../../src/sandbox/egress/authority.ts';
import { type Attempt, Netns, refusals } from '../kit/netns.ts';

const BODY = Buffer.alloc(8 * 1024 * 1024, 'as-declared ');

/** A port of loopback where nobody listens: TCP's own service multiplexer, which no one runs. */
const CLOSED_PORT = 1;

const ENDPOINTS = [
  { host: 'api.example.com', ports: [443, 80] },
  { host: 'raw.example.com', ports: [443] },
  { host: 'other.example.com', ports: [80] },
  { host: 'down.example.com', ports: [443, 80] },
  { host: 'localhost', ports: [443, 80] },
];

let netns: Netns;
let ca: string;
const servers: Server[] = [];
const ports = { https: 0, http: 0, raw: 0, other: 0 };
/** Requests that the plain upstream took, as it read them. */
let seen: { head: string; body: string }[] = [];

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function note(request: IncomingMessage): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const { method, url, headers } = request;
  seen.push({
    head: [method, url, headers.host, headers['x-kept'], headers['x-hop']].join(' '),
    body: String(Buffer.concat(pieces)),
  });
}

beforeAll(async () => {
  netns = await Netns.start();
  const authority = await makeAuthority(['example.com']);
  ca = authority.caPem;
  const leaf = await authority.leaf('api.example.com');
  ports.https = await listen(createHttpsServer(leaf, (_request, response) => response.end(BODY)));
  ports.http = await listen(
    createHttpServer((request, response) => {
      void note(request).then(() => response.writeHead(200, { 'x-upstream': 'yes' }).end('from upstream'));
    }),
  );
  // Goes on with another protocol, which nobody asked it for.
  ports.other = await listen(
    createTcpServer((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\n\r\n'));
      socket.on('error', () => undefined);
    }),
  );
  // Speaks only when the client has finished, so that a half-closed connection must be carried as one.
  ports.raw = await listen(
    createTcpServer({ allowHalfOpen: true }, (socket) => {
      let bytes = 0;
      socket.on('data', (piece) => (bytes += piece.length)).on('end', () => socket.end(`${bytes} bytes`));
    }),
  );
});

afterAll(async () => {
  for (const server of servers) server.close();
  await netns.close();
});

function attempt<T>(body: string): Promise<Attempt<T>> {
  seen = [];
  const to = (host: string, port: number, upstreamPort: number) => ({ host, port, address: '127.0.0.1', upstreamPort });
  const resolve = [
    to('api.example.com', 443, ports.https),
    to('api.example.com', 80, ports.http),
    to('raw.example.com', 443, ports.raw),
    to('other.example.com', 80, ports.other),
    to('down.example.com', 443, CLOSED_PORT),
    to('down.example.com', 80, CLOSED_PORT),
  ];
  const prelude = `const upstreamCa = ${JSON.stringify(ca)};`;
  return netns.attempt({ mode: 'live', endpoints: ENDPOINTS, resolve }, prelude + body);
}

describe('live', () => {
  test('carries TLS untouched to where the override points, and counts it', async () => {
    const { result, log } = await attempt<string>(`
      done(require('node:crypto').hash('sha256', await fetchPage('https://api.example.com/', { ca: upstreamCa })));`);
    expect(result).toBe(hash('sha256', `200 ${BODY.toString()}`));
    expect(log.connections).toMatchObject([{ host: 'api.example.com', port: 443, allowed: true, count: 1 }]);
    expect(log.connections[0]?.bytesIn).toBeGreaterThan(BODY.length);
    expect(log.requests).toEqual([]);
  });

  test('carries a connection on that is closed in one direction', async () => {
    const { result, log } = await attempt<string>(`
      const { PassThrough } = require('node:stream');
      const wire = new PassThrough();
      tls.connect({ socket: require('node:stream').Duplex.from({ readable: new PassThrough(), writable: wire }), servername: 'raw.example.com' }).on('error', () => undefined);
      const [hello] = await require('node:events').once(wire, 'data');
      const socket = net.connect({ port: 443, host: 'raw.example.com', allowHalfOpen: true });
      socket.write(hello); socket.end(Buffer.alloc(100000));
      let heard = '';
      socket.on('data', (piece) => { heard += piece; }).on('end', () => done(heard === hello.length + 100000 + ' bytes'));`);
    expect(result).toBe(true);
    expect(refusals(log)).toEqual([]);
  });

  test('denies SNI that names another host, before anything is dialled', async () => {
    const { result, log } = await attempt<string>(`
      tls.connect({ host: await addressOf('api.example.com'), port: 443, servername: 'evil.test' }).on('error', (error) => done(error.code));`);
    expect(result).toBe('ECONNRESET');
    expect(refusals(log)).toEqual([
      { host: 'api.example.com', port: 443, refusal: 'name-mismatch', named: 'evil.test' },
    ]);
  });

  test('writes plain requests anew: what was one here is one upstream', async () => {
    const smuggled = 'GET /second HTTP/1.1\\r\\nHost: evil.test\\r\\n\\r\\n';
    const { result, log } = await attempt<string>(`
      const body = '${smuggled}';
      const request = 'GET /first HTTP/1.1\\r\\nHost: api.example.com\\r\\nX-Kept: kept\\r\\nX-Hop: hop\\r\\nConnection: x-hop, transfer-encoding, host, close\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n' + body.length.toString(16) + '\\r\\n' + body + '\\r\\n0\\r\\n\\r\\n';
      done(await converse(80, 'api.example.com', request));`);
    expect(result).toContain('x-upstream: yes');
    expect(result).toContain('from upstream');
    const body = smuggled.replaceAll('\\r\\n', '\r\n');
    expect(seen).toEqual([{ head: 'GET /first api.example.com kept ', body }]);
    expect(log.requests).toEqual([
      {
        host: 'api.example.com',
        port: 80,
        method: 'GET',
        path: '/first',
        status: 200,
        count: 1,
        bodyBytes: body.length,
      },
    ]);
  });

  test('carries plain requests with bodies, one after another', async () => {
    const { result } = await attempt<string[]>(`
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      const post = (body) => fetchPage('http://api.example.com/post', { method: 'POST', agent, body });
      done([await post('one'), await post('two')]);`);
    expect(result).toEqual(['200 from upstream', '200 from upstream']);
    expect(seen.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  test('answers at once for one that goes on with another protocol', async () => {
    const { result, log } = await attempt<string>(`done(await fetchPage('http://other.example.com/'));`);
    expect(result).toBe('502 ');
    expect(log.connections).toMatchObject([{ host: 'other.example.com', allowed: true, refusal: 'unreachable' }]);
  });

  test('denies plain requests to another host', async () => {
    const { result, log } = await attempt<string>(`
      done(await fetchPage('http://api.example.com/', { headers: { host: 'evil.test' } }));`);
    expect(result).toBe('421 ');
    expect(seen).toEqual([]);
    expect(refusals(log)).toEqual([
      { host: 'api.example.com', port: 80, refusal: 'name-mismatch', named: 'evil.test' },
    ]);
  });

  test('denies a granted name that resolves to this machine itself', async () => {
    // Not through the sandbox's resolver alone: glibc knows localhost by itself.
    const { result, log } = await attempt<string[]>(`
      const [host] = await new Promise((resolve) => dns.resolve4('localhost', (error, found) => resolve(found)));
      const shake = new Promise((resolve) => tls.connect({ host, port: 443, servername: 'localhost' }).on('error', (error) => resolve(error.code)));
      done([await shake, await converse(80, host, 'GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n')]);`);
    expect(result).toEqual(['ECONNRESET', 'ECONNRESET']);
    expect(refusals(log)).toEqual([
      { host: 'localhost', port: 443, refusal: 'private-address' },
      { host: 'localhost', port: 80, refusal: 'private-address' },
    ]);
  });

  test('tells a granted name that nobody answers for from one that is denied', async () => {
    const { result, log } = await attempt<string[]>(`
      done([await fetchPage('https://down.example.com/'), await fetchPage('http://down.example.com/')]);`);
    expect(result).toEqual(['ECONNRESET', '502 ']);
    expect(log.connections).toMatchObject([
      { host: 'down.example.com', port: 443, allowed: true, refusal: 'unreachable' },
      { host: 'down.example.com', port: 80, allowed: true, refusal: 'unreachable' },
    ]);
  });
});

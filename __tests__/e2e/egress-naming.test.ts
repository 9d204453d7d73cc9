// The gateway against real programs in a real network namespace, kept by the built holder. Every denial is both an
// effect (the program inside got nowhere) and a record (the log says why).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CannedUpstreams } from '../../src/sandbox/egress/canned-upstream.ts';
import { type Attempt, Netns, refusals } from '../kit/netns.ts';

const ENDPOINTS = [
  { host: 'api.example.com', ports: [443, 80] },
  { host: 'admin.example.com', ports: [8443] },
];

const UPSTREAMS: CannedUpstreams = new Map([
  ['api.example.com:443', [{ path: '/', status: 200, headers: {}, body: Buffer.from('the canned page') }]],
  ['api.example.com:80', [{ path: '/', status: 200, headers: {}, body: Buffer.from('the plain page') }]],
]);

let netns: Netns;

beforeAll(async () => {
  netns = await Netns.start();
});

afterAll(() => netns.close());

function attempt<T>(body: string): Promise<Attempt<T>> {
  return netns.attempt({ endpoints: ENDPOINTS, upstreams: UPSTREAMS }, body);
}

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

  test('denies a ClientHello with two server names, of which the upstream might take the other', async () => {
    const { result, log } = await attempt<string>(`
      const sized = (bytes, content) => { const length = Buffer.alloc(bytes); length.writeUIntBE(content.length, 0, bytes); return Buffer.concat([length, content]); };
      const serverName = (name) => Buffer.concat([Buffer.from([0, 0]), sized(2, sized(2, Buffer.concat([Buffer.from([0]), sized(2, Buffer.from(name))])))]);
      const extensions = Buffer.concat([serverName('api.example.com'), serverName('evil.test')]);
      const hello = Buffer.concat([Buffer.from([3, 3]), Buffer.alloc(32), Buffer.from([0, 0, 2, 0x13, 1, 1, 0]), sized(2, extensions)]);
      const record = Buffer.concat([Buffer.from([0x16, 3, 1]), sized(2, Buffer.concat([Buffer.from([1]), sized(3, hello)]))]);
      done(await converse(443, 'api.example.com', record));`);
    expect(result).toBe('ECONNRESET');
    expect(refusals(log)).toEqual([{ host: 'api.example.com', port: 443, refusal: 'name-mismatch' }]);
  });

  test.each([
    ['another Host', 'GET / HTTP/1.1\\r\\nHost: evil.test\\r\\n\\r\\n', 'evil.test'],
    [
      'the right Host on another port',
      'GET / HTTP/1.1\\r\\nHost: api.example.com:8443\\r\\n\\r\\n',
      'api.example.com:8443',
    ],
    [
      'two Hosts',
      'GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\nHost: evil.test\\r\\n\\r\\n',
      'api.example.com, evil.test',
    ],
    ['a whole URL', 'GET http://evil.test/ HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n', 'http://evil.test/'],
    ['no Host at all', 'GET / HTTP/1.0\\r\\n\\r\\n', undefined],
    ['no Host where one is required', 'GET / HTTP/1.1\\r\\n\\r\\n', undefined],
    ['another Host and an expectation', 'GET / HTTP/1.1\\r\\nHost: evil.test\\r\\nExpect: x\\r\\n\\r\\n', 'evil.test'],
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

  test('denies it after a request without a reply, which is the lesser thing to tell', async () => {
    const request = (path: string, host: string) => `GET ${path} HTTP/1.1\\r\\nHost: ${host}\\r\\n\\r\\n`;
    const { result, log } = await attempt<string>(`
      const socket = net.connect(80, 'api.example.com', () => socket.write('${request('/none', 'api.example.com')}'));
      socket.once('data', () => socket.write('${request('/', 'evil.test')}'));
      let heard = '';
      socket.on('data', (piece) => { heard += piece; }).on('close', () => done(heard));`);
    expect(result).toContain('404 Not Found');
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
    [
      'a request of two lengths',
      80,
      "'POST / HTTP/1.1\\r\\nHost: api.example.com\\r\\nContent-Length: 4\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n'",
    ],
    ['headers without end', 80, "'GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\nX: ' + 'x'.repeat(20000)"],
    ['HTTP/2 without TLS', 80, "'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n'"],
    ['a TLS record that is no ClientHello', 443, 'Buffer.from([0x16, 3, 1, 0, 4, 2, 0, 0, 0])'],
    [
      'a ClientHello with a length of its own',
      443,
      'Buffer.concat([Buffer.from([0x16, 3, 1, 0, 50, 1, 0, 0, 200]), Buffer.alloc(46)])',
    ],
    [
      'a ClientHello in two records',
      443,
      'Buffer.concat([Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 100, 3]), Buffer.from([0x16, 3, 1, 0, 99]), Buffer.alloc(99)])',
    ],
  ])('denies %s', async (_what, port, bytes) => {
    const { result, log } = await attempt<string>(
      `done(await converse(${port}, await addressOf('api.example.com'), ${bytes}));`,
    );
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

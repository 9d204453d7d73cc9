import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostCovers, parseDeniedDomain, parseDomain } from '../../../src/manifest/domain.ts';

const longest = 'a'.repeat(63);

describe('a domain is read as', () => {
  it.each([
    ['api.example.com', { host: 'api.example.com' }],
    ['API.Example.COM', { host: 'api.example.com' }],
    ['*.example.com', { host: '*.example.com' }],
    ['*.api.example.com', { host: '*.api.example.com' }],
    ['api.acme.dev:8443', { host: 'api.acme.dev', port: 8443 }],
    ['*.acme.dev:8443', { host: '*.acme.dev', port: 8443 }],
    ['a.b:65535', { host: 'a.b', port: 65535 }],
    ['bücher.example', { host: 'xn--bcher-kva.example' }],
    ['BÜCHER.example', { host: 'xn--bcher-kva.example' }],
    ['xn--bcher-kva.example', { host: 'xn--bcher-kva.example' }],
    ['straße.de', { host: 'xn--strae-oqa.de' }],
    ['ｅｘａｍｐｌｅ.com', { host: 'example.com' }],
    ['example。com', { host: 'example.com' }],
    ['3com.example', { host: '3com.example' }],
    ['a--b.example.com', { host: 'a--b.example.com' }],
    [`${longest}.example.com`, { host: `${longest}.example.com` }],
    // Public suffixes are hosts as well: somebody's page, somebody's storage.
    ['github.io', { host: 'github.io' }],
    ['s3.amazonaws.com', { host: 's3.amazonaws.com' }],
    ['*.me.github.io', { host: '*.me.github.io' }],
    ['*.example.co.uk', { host: '*.example.co.uk' }],
  ])('%j → %j', (text, value) => {
    expect(parseDomain(text)).toEqual({ value });
  });
});

describe('a domain is refused', () => {
  it.each([
    ['*', 'misplaced-wildcard'],
    ['*.*.example.com', 'misplaced-wildcard'],
    ['a.*.example.com', 'misplaced-wildcard'],
    ['api*.example.com', 'misplaced-wildcard'],
    ['**.example.com', 'misplaced-wildcard'],
    ['example.*', 'misplaced-wildcard'],
    ['*example.com', 'misplaced-wildcard'],
    ['*.com', 'public-suffix'],
    ['*.co.uk', 'public-suffix'],
    ['*.github.io', 'public-suffix'],
    ['*.GitHub.io:443', 'public-suffix'],
    ['*.s3.amazonaws.com', 'public-suffix'],
    ['*.xn--p1ai', 'public-suffix'],
    ['*.рф', 'public-suffix'],
    ['*.kawasaki.jp', 'public-suffix'],
    ['*.internal', 'public-suffix'],
    ['*.localhost', 'public-suffix'],
    ['127.0.0.1', 'ip-address'],
    ['127.0.0.1:8080', 'ip-address'],
    ['127.1', 'ip-address'],
    ['0x7f000001', 'ip-address'],
    ['2130706433', 'ip-address'],
    ['0177.0.0.1', 'ip-address'],
    ['１２７.0.0.1', 'ip-address'],
    ['::1', 'ip-address'],
    ['[::1]', 'ip-address'],
    ['[::1]:443', 'ip-address'],
    ['::ffff:10.0.0.1', 'ip-address'],
    ['169.254.169.254', 'ip-address'],
    ['', 'invalid-domain'],
    ['.', 'invalid-domain'],
    ['*.', 'invalid-domain'],
    ['.example.com', 'invalid-domain'],
    ['example..com', 'invalid-domain'],
    ['example.com.', 'invalid-domain'],
    ['*.example.com.', 'invalid-domain'],
    ['localhost', 'invalid-domain'],
    ['db', 'invalid-domain'],
    ['my_host.example.com', 'invalid-domain'],
    ['-a.example.com', 'invalid-domain'],
    ['a-.example.com', 'invalid-domain'],
    ['a b.example.com', 'invalid-domain'],
    ['example.com\t', 'invalid-domain'],
    ['exam\u00adple\u200d.com', 'invalid-domain'],
    ['%65xample.com', 'invalid-domain'],
    ['example.com/path', 'invalid-domain'],
    ['https://example.com', 'invalid-domain'],
    ['user@example.com', 'invalid-domain'],
    ['example.com?', 'invalid-domain'],
    ['example.com#', 'invalid-domain'],
    ['example.com\\', 'invalid-domain'],
    ['a.0x7f', 'invalid-domain'],
    [`a${longest}.example.com`, 'invalid-domain'],
    [`${`${longest}.`.repeat(4)}com`, 'invalid-domain'],
    ['example.com:', 'invalid-port'],
    ['example.com:0', 'invalid-port'],
    ['example.com:65536', 'invalid-port'],
    ['example.com:0443', 'invalid-port'],
    ['example.com:99999999999999999999', 'invalid-port'],
    ['example.com:https', 'invalid-domain'],
    ['example.com:-1', 'invalid-domain'],
    ['example.com:443:443', 'ip-address'],
  ])('%j: %s', (text, problem) => {
    expect(parseDomain(text)).toMatchObject({ problem });
  });

  it('unless it is only to be denied', () => {
    expect(parseDeniedDomain('*.github.io')).toEqual({ value: { host: '*.github.io' } });
    expect(parseDeniedDomain('*.internal')).toEqual({ value: { host: '*.internal' } });
    expect(parseDeniedDomain('*')).toMatchObject({ problem: 'misplaced-wildcard' });
    expect(parseDeniedDomain('10.0.0.1')).toMatchObject({ problem: 'ip-address' });
  });
});

describe('covering', () => {
  it.each([
    ['a.b.c', 'a.b.c', true],
    ['*.b.c', 'a.b.c', true],
    ['*.b.c', 'x.a.b.c', true],
    ['*.b.c', '*.b.c', true],
    ['*.b.c', '*.a.b.c', true],
    ['*.b.c', 'b.c', false],
    ['*.b.c', 'ab.c', false],
    ['*.b.c', 'xb.c', false],
    ['*.b.c', 'a.b.c.d', false],
    ['*.a.b.c', '*.b.c', false],
    ['a.b.c', '*.b.c', false],
    ['a.b.c', '*.a.b.c', false],
    ['b.c', 'a.b.c', false],
    ['*.c.b', 'a.b.c', false],
  ])('%s covers %s: %s', (outer, inner, covers) => {
    expect(hostCovers(outer, inner)).toBe(covers);
  });

  const label = fc.constantFrom('a', 'b', 'ab');
  const host = fc
    .tuple(fc.boolean(), fc.array(label, { minLength: 1, maxLength: 3 }))
    .map(([wildcard, labels]) => `${wildcard ? '*.' : ''}${labels.join('.')}.example.com`);
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join('.')}.example.com`);

  it('is an order: reflexive, transitive, antisymmetric', () => {
    fc.assert(
      fc.property(host, host, host, (a, b, c) => {
        const transitive = !(hostCovers(a, b) && hostCovers(b, c)) || hostCovers(a, c);
        const antisymmetric = !(hostCovers(a, b) && hostCovers(b, a)) || a === b;
        expect([hostCovers(a, a), transitive, antisymmetric]).toEqual([true, true, true]);
      }),
      { numRuns: 5000 },
    );
  });

  it('hands on every name, and two patterns that share a name cover one another', () => {
    fc.assert(
      fc.property(host, host, name, (a, b, shared) => {
        const handedOn = !(hostCovers(a, b) && hostCovers(b, shared)) || hostCovers(a, shared);
        const comparable = hostCovers(a, b) || hostCovers(b, a);
        const apart = !(hostCovers(a, shared) && hostCovers(b, shared));
        expect([handedOn, apart || comparable]).toEqual([true, true]);
      }),
      { numRuns: 5000 },
    );
  });
});

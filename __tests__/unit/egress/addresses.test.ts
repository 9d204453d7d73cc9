import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/sandbox/egress/public-address.ts';
import { SyntheticAddresses } from '../../../src/sandbox/egress/synthetic-addresses.ts';

describe('public addresses', () => {
  test.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001::200e'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['0.0.0.0', 'unspecified'],
    ['127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', "Alibaba's metadata"],
    ['169.254.169.254', 'metadata'],
    ['168.63.129.16', "Azure's wire server"],
    ['192.0.0.192', "Oracle's metadata"],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped, even of a public one'],
    ['64:ff9b::a9fe:a9fe', 'NAT64 of metadata'],
    ['64:ff9b:1::a9fe:a9fe', 'local NAT64'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['2001:0:4136:e378::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['fe80::1', 'link-local'],
    ['fd00:ec2::254', "EC2's metadata"],
    ['fd20:ce::254', "Google's metadata"],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'not assigned'],
    ['not an address', 'nonsense'],
    ['', 'nothing'],
  ])('%j is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test("this machine's own addresses are not", () => {
    const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    expect(own.length).toBeGreaterThan(0);
    for (const { address } of own) expect(isPublicAddress(address)).toBe(false);
  });
});

describe('synthetic addresses', () => {
  test('are stable, distinct, public-looking, and lead back to their name', () => {
    const addresses = new SyntheticAddresses();
    const names = Array.from({ length: 1024 }, (_, index) => `${index}.example.com`);
    const pairs = names.map((name) => addresses.of(name));
    expect(new Set(pairs.flatMap((pair) => [pair?.v4, pair?.v6])).size).toBe(2048);
    for (const [index, name] of names.entries()) {
      const pair = addresses.of(name) ?? { v4: '', v6: '' };
      expect(pair).toBe(pairs[index]);
      expect([addresses.nameAt(pair.v4), addresses.nameAt(pair.v6)]).toEqual([name, name]);
      expect([isPublicAddress(pair.v4), isPublicAddress(pair.v6)]).toEqual([true, true]);
    }
  });

  test('run out after 1,024 names', () => {
    const addresses = new SyntheticAddresses();
    for (let i = 0; i < 1024; i += 1) addresses.of(`${i}.example.com`);
    expect(addresses.of('one-more.example.com')).toBeUndefined();
    expect(addresses.of('0.example.com')).toBeDefined();
  });

  test('say nothing of an address that was not handed out', () => {
    expect(new SyntheticAddresses().nameAt('25.83.0.1')).toBeUndefined();
  });
});

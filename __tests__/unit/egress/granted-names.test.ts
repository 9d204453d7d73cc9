import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrantedNames, normalName } from '../../../src/sandbox/egress/granted-names.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const name = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));

function ports(host: string, asked: string): number[] {
  return [...new GrantedNames([{ host, ports: [443] }]).portsOf(asked)];
}

describe('granted names', () => {
  test.each([
    ['api.example.com', 'api.example.com'],
    ['*.example.com', 'api.example.com'],
    ['*.example.com', 'a.b.c.example.com'],
    ['*.example.com', '_dmarc.example.com'],
  ])('%s grants %s', (host, asked) => {
    expect(ports(host, asked)).toEqual([443]);
  });

  test.each([
    ['*.example.com', 'example.com'],
    ['*.example.com', '.example.com'],
    ['*.example.com', 'evilexample.com'],
    ['*.example.com', 'api.example.com.evil.test'],
    ['*.example.com', 'a\0b.example.com'],
    ['*.example.com', 'a b.example.com'],
    ['*.example.com', '-a.example.com'],
    ['*.example.com', `${'a'.repeat(64)}.example.com`],
    ['*.example.com', `${'a.'.repeat(125)}example.com`],
    ['*.example.com', '*.example.com'],
    ['api.example.com', 'www.api.example.com'],
    ['api.example.com', 'api.example.co'],
  ])('%s does not grant %j', (host, asked) => {
    expect(ports(host, asked)).toEqual([]);
  });

  test('a name has the ports of every entry that covers it', () => {
    const granted = new GrantedNames([
      { host: '*.example.com', ports: [443] },
      { host: 'api.example.com', ports: [8443] },
    ]);
    expect([...granted.portsOf('api.example.com')]).toEqual([443, 8443]);
    expect([...granted.portsOf('www.example.com')]).toEqual([443]);
    expect([...granted.ports]).toEqual([443, 8443]);
    expect(granted.domains).toEqual(['api.example.com', 'example.com']);
  });

  test('a wildcard grants exactly what lies below its domain', () => {
    fc.assert(
      fc.property(name, name, (domain, asked) => {
        expect(ports(`*.${domain}`, `x.${domain}`)).toEqual([443]);
        expect(ports(`*.${domain}`, asked).length > 0).toBe(asked !== domain && asked.endsWith(`.${domain}`));
      }),
    );
  });

  test('case and the final dot make no difference', () => {
    expect(normalName('API.Example.COM.')).toBe('api.example.com');
    expect(normalName('.')).toBe('.');
  });
});

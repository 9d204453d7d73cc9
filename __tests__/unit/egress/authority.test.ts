import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { makeAuthority } from '../../../src/sandbox/egress/authority.ts';

/** What a client that trusts only the authority says to a server of this name: `ok` or why not. */
async function verdictOf(domains: readonly string[], name: string, asked = name): Promise<string> {
  const authority = await makeAuthority(domains);
  const server = createServer(await authority.leaf(name)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', servername: asked, ca: authority.caPem });
  try {
    await once(client, 'secureConnect');
    return 'ok';
  } catch (error) {
    return (error as Error).message;
  } finally {
    client.destroy();
    server.close();
  }
}

describe("a trial's certificate authority", () => {
  test('is believed for a granted name and what lies below a wildcard', async () => {
    expect(await verdictOf(['api.example.com'], 'api.example.com')).toBe('ok');
    expect(await verdictOf(['example.com', 'acme.dev'], 'a.b.example.com')).toBe('ok');
  });

  test('is not believed for any other domain, not even with a certificate of its own', async () => {
    expect(await verdictOf(['example.com'], 'evil.test')).toMatch(/permitted subtree violation/);
  });

  test('its leaf is not believed for another name', async () => {
    expect(await verdictOf(['example.com'], 'a.example.com', 'b.example.com')).toMatch(
      /does not match certificate's altnames/,
    );
  });

  test('is new each time, and lives for as long as a trial may set its clock ahead', async () => {
    const [one, other] = await Promise.all([makeAuthority(['example.com']), makeAuthority(['example.com'])]);
    const [ca, otherCa] = [new X509Certificate(one.caPem), new X509Certificate(other.caPem)];
    expect(ca.fingerprint256).not.toBe(otherCa.fingerprint256);
    expect(ca.ca).toBe(true);
    const day = 24 * 60 * 60 * 1000;
    const left = new Date(ca.validTo).getTime() - Date.now();
    expect(Math.abs(left - 800 * day)).toBeLessThan(60_000);
    expect(one.caPem).not.toContain('PRIVATE KEY');
  });
});

// Granted names that lead where no name may lead. What a name resolves to is the host's /etc/hosts here, which is another
// one for as long as the gate runs.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { REFUSED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newFolder } from '../../kit/tool.ts';
import { EGRESS } from '../walls/egress.ts';

const NAME = 'api.example.com';

/** A server of the host, which the name leads to. */
function leadingTo(address: string): () => Promise<Attack> {
  return async () => {
    let reached = false;
    const server = createServer((_request, response) => {
      reached = true;
      response.end('hello from the host');
    });
    await new Promise<void>((resolve) => server.listen(0, address, resolve));
    const { port } = server.address() as AddressInfo;
    const hosts = join(newFolder('hosts'), 'hosts');
    writeFileSync(hosts, `127.0.0.1 localhost\n${address} ${NAME}\n`);
    const elsewhere = [
      '/usr/bin/bwrap',
      '--cap-add',
      'ALL',
      '--dev-bind',
      '/',
      '/',
      '--ro-bind',
      hosts,
      '/etc/hosts',
      '--',
    ];
    return {
      words: ['network', 'request', NAME, String(port), `GET / HTTP/1.1\\r\\nHost: ${NAME}:${port}\\r\\n\\r\\n`],
      parts: {
        manifest: {
          category: 'web-client',
          capabilities: { networking: { allowed_domains: [`${NAME}:${port}`] } },
        },
        policy: { runtime: { network: 'live' } },
      },
      options: { within: elsewhere },
      succeeded: () => reached,
      close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
    };
  };
}

/** An address of this machine that others know it by, where it has one. */
const [ownAddress = '127.0.0.2'] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);

const [PUBLIC, OWN] = [EGRESS.publicAddresses, EGRESS.ownAddresses];

const LEADING: readonly ({ readonly to: string } & Pick<HostileCase, 'of' | 'wall' | 'behind'>)[] = [
  { to: '127.0.0.1', of: 'DNS rebinding', wall: PUBLIC, behind: [OWN] },
  { to: '::1', of: 'DNS rebinding', wall: PUBLIC, behind: [OWN] },
  { to: '127.0.0.1', of: 'allowed name that resolves to the runner itself', wall: OWN, behind: [PUBLIC] },
  { to: ownAddress, of: 'allowed name that resolves to the runner itself', wall: OWN, behind: [PUBLIC] },
];

export const REBINDING = LEADING.map(
  ({ to, ...rest }): HostileCase => ({
    name: `its own host at ${to}`,
    attack: leadingTo(to),
    ended: REFUSED,
    rules: ['runtime/private-address'],
    exitCode: 1,
    ...rest,
  }),
);

// The gateway against real programs in a real network namespace, kept by the built holder. Every denial is both an
// effect (the program inside got nowhere) and a record (the log says why).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attempt, Netns, refusals } from '../kit/netns.ts';

const ENDPOINTS = [
  { host: 'api.example.com', ports: [443, 80] },
  { host: 'admin.example.com', ports: [8443] },
];

let netns: Netns;

beforeAll(async () => {
  netns = await Netns.start();
});

afterAll(() => netns.close());

function attempt<T>(body: string): Promise<Attempt<T>> {
  return netns.attempt({ endpoints: ENDPOINTS }, body);
}

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
    const gateway = await netns.gateway({ endpoints: ENDPOINTS });
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
    const gateway = await netns.gateway({ mode: 'off', endpoints: ENDPOINTS });
    const result = await netns.node<string[]>(`
      done([await addressOf('api.example.com'), await converse(443, '1.2.3.4', 'hello')]);`);
    const log = await gateway.close();
    expect(gateway.caPem).toBeUndefined();
    expect(result).toEqual(['ENOTFOUND', 'ECONNREFUSED']);
    expect(log.lookups).toMatchObject([{ name: 'api.example.com', answered: false }]);
  });
});

import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/observe/compare.ts';
import type { EgressConnection } from '../../../../src/sandbox/egress/log.ts';
import { GRANT, granted, NO_EGRESS, observe, observeCalls, traceBytes, trialRecord } from '../support.ts';

function connectTo(address: string, port: number, type = 'SOCK_STREAM'): string[] {
  const family = address.includes(':') ? 'AF_INET6' : 'AF_INET';
  const to = address.includes(':')
    ? `{sa_family=AF_INET6, sin6_port=htons(${port}), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "${address}", &sin6_addr), sin6_scope_id=0}`
    : `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}`;
  return [`socket(${family}, ${type}, 0) = 3<socket:[${port}]>`, `connect(3<socket:[${port}]>, ${to}, 16) = 0`];
}

function carried(changes: Partial<EgressConnection>): EgressConnection {
  return { host: 'api.example.com', port: 443, allowed: true, count: 1, bytesOut: 1, bytesIn: 1, ...changes };
}

const withConnection = (changes: Partial<EgressConnection>) => ({
  egress: { ...NO_EGRESS, connections: [carried(changes)] },
});

const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('an undeclared host', () => {
  const egress = {
    ...NO_EGRESS,
    lookups: [
      { name: 'api.example.com', type: 'A', answered: true, count: 1 },
      { name: 'collect.evil.example', type: 'A', answered: false, count: 1 },
      { name: 'collect.evil.example', type: 'AAAA', answered: false, count: 1 },
    ],
    connections: [carried({ port: 80 })],
  };

  it('is named once, with the process that asked, and the line that it contradicts', () => {
    const record = trialRecord(observe(traceBytes('node-fetch')), { egress });
    const [finding] = compare(record).filter(({ rule }) => rule === 'runtime/undeclared-host');
    expect(finding).toMatchObject({
      level: 'error',
      message: expect.stringContaining('"collect.evil.example"'),
      place: { file: 'as-declared.yml', pointer: '/capabilities/networking/allowed_domains', line: 5 },
      evidence: {
        host: 'collect.evil.example',
        count: 2,
        processes: [{ pid: 2, command: ['/usr/bin/node', '/tool/fetch.mjs'] }],
      },
    });
    expect(finding?.message).toContain('it declares *.example.com (443)');
  });

  it('stands beside nothing else but the raw address that was tried too', () => {
    const nameAt = (address: string) => (address === '93.184.216.34' ? 'api.example.com' : undefined);
    const base = trialRecord(observe(traceBytes('node-fetch')), { egress });
    const exposure = { ...base.exposure, network: { resolver: '10.0.0.53', nameAt } };
    expect(rules(compare({ ...base, exposure }))).toEqual(['runtime/undeclared-host', 'runtime/raw-address']);
  });

  it('is judged by the gateway, not by what the trace says was asked', () => {
    const record = trialRecord(observe(traceBytes('node-fetch')));
    expect(rules(compare(record))).not.toContain('runtime/undeclared-host');
  });
});

describe('a name that is declared and was not answered', () => {
  const lookups = [{ name: 'c2Vj cmV0.example.com', type: 'A', answered: false, count: 1 }];
  const changes = { egress: { ...NO_EGRESS, lookups } };

  it('is no name that could be, and a deviation', () => {
    expect(compare(trialRecord(observeCalls(), changes))).toMatchObject([
      { rule: 'runtime/unknown-protocol', level: 'error', evidence: { host: 'c2Vj cmV0.example.com', types: ['A'] } },
    ]);
  });

  it('is one without a network where the policy gives none', () => {
    const grant = { ...GRANT, network: 'off' as const };
    const findings = compare(trialRecord(observeCalls(), { ...changes, grant }));
    expect(findings).toMatchObject([{ rule: 'runtime/no-network', level: 'warning' }]);
  });
});

describe('an address without a name', () => {
  it.each(['169.254.169.254', '203.0.113.7', '2001:db8::1'])(
    'is a deviation on a port that nobody listens on: %s',
    (address) => {
      const findings = compare(trialRecord(observeCalls(...connectTo(address, 8080))));
      expect(findings).toMatchObject([
        { rule: 'runtime/raw-address', evidence: { host: address, port: 8080, processes: [{ pid: 2 }] } },
      ]);
    },
  );

  it('is one deviation when gateway and trace saw it both', () => {
    const changes = withConnection({ host: '203.0.113.7', allowed: false, refusal: 'raw-address', count: 3 });
    const findings = compare(trialRecord(observeCalls(...connectTo('203.0.113.7', 443)), changes));
    expect(findings).toMatchObject([{ rule: 'runtime/raw-address', evidence: { count: 3, processes: [{ pid: 2 }] } }]);
  });

  it('is a deviation as a resolver of the tool’s own choice', () => {
    const findings = compare(trialRecord(observeCalls(...connectTo('8.8.8.8', 53, 'SOCK_DGRAM'))));
    expect(rules(findings)).toEqual(['runtime/raw-address']);
  });

  it.each([
    ['the tool itself', '127.0.0.1', 5432],
    ['the tool itself over IPv6', '::1', 5432],
    ['the gateway’s resolver', '10.0.0.53', 53],
    ['no port, which sends nothing', '203.0.113.7', 0],
  ])('is none as %s', (_, address, port) => {
    expect(compare(trialRecord(observeCalls(...connectTo(address, port, 'SOCK_DGRAM'))))).toEqual([]);
  });
});

describe('an undeclared port', () => {
  it('of a declared host is told with the host’s name', () => {
    const findings = compare(trialRecord(observeCalls(...connectTo('25.83.0.1', 8443))));
    expect(findings).toMatchObject([
      { rule: 'runtime/undeclared-port', evidence: { host: 'api.example.com', port: 8443 } },
    ]);
  });

  it('is the one of DNS where something was sent there, and none where the way was only asked for', () => {
    const [socket = '', connect = ''] = connectTo('25.83.0.1', 53, 'SOCK_DGRAM');
    expect(compare(trialRecord(observeCalls(socket, connect)))).toEqual([]);
    const descriptor = /3<[^>]*>/.exec(connect)?.[0] ?? '';
    const findings = compare(
      trialRecord(observeCalls(socket, connect, `sendto(${descriptor}, "x", 1, 0, NULL, 0) = 1`)),
    );
    expect(findings).toMatchObject([{ rule: 'runtime/undeclared-port', evidence: { port: 53, count: 1 } }]);
  });

  it('is told once, however it was gone for', () => {
    const [socket = '', connect = ''] = connectTo('25.83.0.1', 8443, 'SOCK_DGRAM');
    const descriptor = /3<[^>]*>/.exec(connect)?.[0] ?? '';
    const findings = compare(
      trialRecord(observeCalls(socket, connect, `sendto(${descriptor}, "x", 1, 0, NULL, 0) = 1`)),
    );
    expect(findings).toMatchObject([{ rule: 'runtime/undeclared-port', evidence: { port: 8443, count: 2 } }]);
  });

  it('is none where it is granted', () => {
    const { egress } = withConnection({});
    expect(compare(trialRecord(observeCalls(...connectTo('25.83.0.1', 443)), { egress }))).toEqual([]);
  });
});

describe('what the gateway refused', () => {
  it.each([
    ['port-not-granted', false, 'runtime/undeclared-port', 'error'],
    ['raw-address', false, 'runtime/raw-address', 'error'],
    ['private-address', false, 'runtime/private-address', 'error'],
    ['name-mismatch', false, 'runtime/name-mismatch', 'error'],
    ['protocol', false, 'runtime/unknown-protocol', 'error'],
    ['over-limit', false, 'runtime/network-limit', 'error'],
    ['handshake', true, 'runtime/handshake-failed', 'warning'],
    ['no-upstream', true, 'runtime/no-upstream', 'warning'],
    ['unreachable', true, 'runtime/upstream-unreachable', 'warning'],
  ] as const)('%s', (refusal, allowed, rule, level) => {
    const findings = compare(trialRecord(observeCalls(), withConnection({ refusal, allowed })));
    expect(findings).toMatchObject([{ rule, level }]);
  });

  it('names what the tool asked a declared host for', () => {
    const changes = withConnection({ refusal: 'name-mismatch', allowed: false, named: 'evil.example' });
    const [finding] = compare(trialRecord(observeCalls(), changes));
    expect(finding?.message).toContain('"evil.example"');
    expect(finding?.evidence).toMatchObject({ host: 'api.example.com', named: 'evil.example' });
  });

  it('names the requests to which the scenario has no reply', () => {
    const { egress } = withConnection({ refusal: 'no-upstream', allowed: true });
    const request = { host: 'api.example.com', port: 443, method: 'GET', count: 1, bodyBytes: 0 };
    const requests = [
      { ...request, path: '/there', status: 200 },
      { ...request, path: '/b', status: 404 },
      { ...request, path: '/elsewhere', port: 8443, status: 404 },
    ];
    const [finding] = compare(trialRecord(observeCalls(), { egress: { ...egress, requests } }));
    expect(finding?.message).toBe(
      'The scenario has no reply to what the tool asked "api.example.com:443" for: "GET /b".',
    );
  });

  it('has packets that are no DNS queries', () => {
    const lookups = [{ name: '<unreadable>', type: '', answered: false, count: 2 }];
    const findings = compare(trialRecord(observeCalls(), { egress: { ...NO_EGRESS, lookups } }));
    expect(rules(findings)).toEqual(['runtime/unknown-protocol']);
  });
});

describe('listening', () => {
  const bind = (address: string, port: number) => [
    'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3<socket:[9]>',
    `bind(3<socket:[9]>, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = 0`,
  ];

  it('on an undeclared port is a deviation', () => {
    const findings = compare(trialRecord(observeCalls(...bind('0.0.0.0', 8080))));
    expect(findings).toMatchObject([{ rule: 'runtime/undeclared-listen', evidence: { port: 8080 } }]);
  });

  it('on a port that the kernel chose is one as well, and to send datagrams from one is none', () => {
    const findings = compare(trialRecord(observeCalls(...bind('0.0.0.0', 0))));
    expect(findings).toMatchObject([
      { rule: 'runtime/undeclared-listen', message: expect.stringContaining('a port of the kernel’s choice') },
    ]);
    const datagrams = bind('0.0.0.0', 0).map((call) =>
      call.replace('SOCK_STREAM, IPPROTO_TCP', 'SOCK_DGRAM, IPPROTO_UDP'),
    );
    expect(compare(trialRecord(observeCalls(...datagrams)))).toEqual([]);
  });

  it('on a declared port, or for itself alone, is none', () => {
    const grant = { ...GRANT, listen: [granted(8080, '/capabilities/networking/listen/0')] };
    expect(compare(trialRecord(observeCalls(...bind('0.0.0.0', 8080)), { grant }))).toEqual([]);
    expect(compare(trialRecord(observeCalls(...bind('127.0.0.1', 9000))))).toEqual([]);
    expect(compare(trialRecord(observeCalls(...bind('127.0.0.1', 0))))).toEqual([]);
  });
});

// Ways out that the manifest does not name: by address, by another name than the one that was looked up, past the gateway.
import { REFUSED } from '../../kit/attack.ts';
import type { HostileCase } from '../../kit/hostile-case.ts';
import { EGRESS } from '../walls/egress.ts';
import { TELLING } from '../walls/telling.ts';
import { denied, told } from './reaching.ts';

const HOST = ['runtime/undeclared-host'];
const RAW = ['runtime/raw-address'];
const PORT = ['runtime/undeclared-port'];
const MISMATCH = ['runtime/name-mismatch'];
const PROTOCOL = ['runtime/unknown-protocol'];

const OWN = 'GET / HTTP/1.1\\r\\nHost: api.example.com\\r\\n';
const OTHER = 'GET / HTTP/1.1\\r\\nHost: evil.test\\r\\n\\r\\n';

export const GATEWAY: readonly HostileCase[] = [
  denied('an address', 'raw IP', ['reach', '93.184.215.14', '80'], RAW, EGRESS.rawAddresses),
  denied(
    'an IPv6 address',
    'IPv6',
    ['reach', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '80'],
    RAW,
    EGRESS.rawAddresses,
  ),
  denied('an IPv4 address in an IPv6 one', 'IPv6', ['reach', '::ffff:93.184.215.14', '80'], RAW, EGRESS.rawAddresses),
  denied('the metadata service', 'metadata service', ['reach', '169.254.169.254', '80'], RAW, EGRESS.rawAddresses),
  denied(
    'the metadata service by its name',
    'metadata service',
    ['look_up', 'metadata.google.internal'],
    HOST,
    EGRESS.grantedNames,
  ),
  denied(
    'the port of another host',
    'raw IP',
    ['request', 'api.example.com', '8443', `${OWN}\\r\\n`],
    PORT,
    EGRESS.grantedPorts,
  ),
  denied(
    'another host in SNI',
    'SNI ≠ Host',
    ['handshake', 'api.example.com', '443', 'evil.test'],
    MISMATCH,
    EGRESS.serverName,
  ),
  denied('no SNI', 'SNI ≠ Host', ['handshake', 'api.example.com', '443', ''], MISMATCH, EGRESS.serverName),
  denied(
    'another Host inside TLS',
    'SNI ≠ Host',
    ['request_inside', 'api.example.com', '443', 'evil.test'],
    MISMATCH,
    EGRESS.hostHeader,
  ),
  denied('another Host', 'plain HTTP', ['request', 'api.example.com', '80', OTHER], MISMATCH, EGRESS.hostHeader),
  denied(
    'another Host later on',
    'plain HTTP',
    ['request_after_another', 'api.example.com', '80', OTHER],
    MISMATCH,
    EGRESS.hostHeader,
  ),
  denied(
    'two Hosts',
    'plain HTTP',
    ['request', 'api.example.com', '80', `${OWN}Host: evil.test\\r\\n\\r\\n`],
    MISMATCH,
    EGRESS.oneHost,
  ),
  denied(
    'a target elsewhere',
    'plain HTTP',
    ['request', 'api.example.com', '80', 'GET http://evil.test/ HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n'],
    MISMATCH,
    EGRESS.ownTarget,
  ),
  told(
    'a relay',
    'CONNECT relay',
    ['send', 'api.example.com', '80', 'CONNECT evil.test:443 HTTP/1.1\\r\\nHost: evil.test\\r\\n\\r\\n'],
    PROTOCOL,
    EGRESS.connectMethod,
  ),
  told(
    'a relay to its own host',
    'CONNECT relay',
    ['send', 'api.example.com', '80', 'CONNECT api.example.com:22 HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n'],
    PROTOCOL,
    EGRESS.connectMethod,
  ),
  told(
    'HTTP/2 without being asked',
    'plain HTTP',
    ['send', 'api.example.com', '80', 'PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n'],
    PROTOCOL,
    EGRESS.malformed,
  ),
  told(
    'a protocol of its own',
    'plain HTTP',
    ['send', 'api.example.com', '443', 'SSH-2.0-secret\\r\\n'],
    PROTOCOL,
    EGRESS.malformed,
  ),
  told(
    'a request within a request',
    'plain HTTP',
    [
      'send',
      'api.example.com',
      '80',
      `${OWN}Content-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n${OTHER}`,
    ],
    PROTOCOL,
    EGRESS.malformed,
  ),
  denied(
    'more connections than a run has',
    'raw IP',
    ['connect_many', 'api.example.com', '80', '600'],
    ['runtime/network-limit'],
    EGRESS.openConnections,
  ),
  denied(
    'more in a request than a run may send',
    'plain HTTP',
    ['post', 'api.example.com', '80', '70'],
    ['runtime/network-limit'],
    EGRESS.bodySize,
  ),
  denied(
    'a connection that says nothing',
    'other protocols',
    ['stay_silent', 'api.example.com', '443', '13'],
    PROTOCOL,
    EGRESS.silence,
  ),
  told(
    'what the gateway refused, untold',
    'SNI ≠ Host',
    ['handshake', 'api.example.com', '443', 'evil.test'],
    MISMATCH,
    TELLING.refusals,
    REFUSED,
  ),
];

export const DATAGRAMS: readonly HostileCase[] = [
  told('a datagram to an address', 'UDP/QUIC', ['datagram', '8.8.8.8', '443'], RAW, TELLING.pastGateway),
  told('a datagram to an IPv6 address', 'UDP/QUIC', ['datagram', '2606:4700::1111', '443'], RAW, TELLING.pastGateway),
  told('a datagram to its own host', 'UDP/QUIC', ['datagram', 'api.example.com', '53'], PORT, TELLING.pastGateway),
  told('a datagram to a group', 'UDP/QUIC', ['multicast', '239.1.2.3', '5353'], RAW, TELLING.pastGateway),
  told('a first flight', 'raw IP', ['first_flight', '93.184.215.14', '22'], RAW, TELLING.pastGateway, REFUSED),
  told('a port that it takes', 'listening', ['take_port', '8080'], ['runtime/undeclared-listen'], TELLING.ports),
];

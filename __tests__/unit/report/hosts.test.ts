import { expect, test } from 'vitest';
import { hostsOf } from '../../../src/report/hosts.ts';
import type { EgressLog } from '../../../src/sandbox/egress/log.ts';

const nothing: EgressLog = {
  lookups: [],
  connections: [],
  requests: [],
  leaks: [],
  omitted: { lookups: 0, connections: 0, requests: 0 },
};

test('adds up the same destination over all cases and puts refused ones first', () => {
  const connection = { host: 'b.example', port: 443, allowed: true, count: 1, bytesOut: 10, bytesIn: 5 };
  const refused = { name: 'a.example', type: 'A', answered: false, count: 2 };
  const logs = [
    { ...nothing, connections: [connection], lookups: [refused, { ...refused, type: 'AAAA' }] },
    { ...nothing, connections: [connection], lookups: [{ ...refused, name: 'b.example', answered: true }] },
  ];
  expect(hostsOf(logs)).toEqual([
    { host: 'a.example', port: null, allowed: false, bytes_out: 0, bytes_in: 0 },
    { host: 'b.example', port: 443, allowed: true, bytes_out: 20, bytes_in: 10 },
  ]);
});

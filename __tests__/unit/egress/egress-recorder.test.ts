import { describe, expect, test } from 'vitest';
import { EgressRecorder } from '../../../src/sandbox/egress/egress-recorder.ts';

const GRANTED = { host: 'api.example.com', port: 443, allowed: true, bytesOut: 10, bytesIn: 20 };

describe('the egress recorder', () => {
  test('adds up what went the same way, whatever the order', () => {
    const raw = {
      host: '1.2.3.4',
      port: 443,
      allowed: false,
      refusal: 'raw-address' as const,
      bytesOut: 1,
      bytesIn: 0,
    };
    const [one, other] = [new EgressRecorder(), new EgressRecorder()];
    for (const event of [GRANTED, raw, GRANTED]) one.connection(event);
    for (const event of [raw, GRANTED, GRANTED]) other.connection(event);
    expect(one.log()).toEqual(other.log());
    expect(one.log().connections).toEqual([
      { ...raw, count: 1 },
      { ...GRANTED, count: 2, bytesOut: 20, bytesIn: 40 },
    ]);
  });

  test('lists no more than 1,024 refused names, and counts the rest', () => {
    const recorder = new EgressRecorder();
    for (let i = 0; i < 5000; i += 1) recorder.lookup({ name: `${i}.evil.test`, type: 'A', answered: false });
    const { lookups, omitted } = recorder.log();
    expect(lookups).toHaveLength(1024);
    expect(omitted.lookups).toBe(5000 - 1024);
  });

  test('a flood of granted names hides no refused one', () => {
    const recorder = new EgressRecorder();
    for (let i = 0; i < 5000; i += 1) recorder.lookup({ name: `${i}.example.com`, type: 'A', answered: true });
    recorder.lookup({ name: 'evil.test', type: 'A', answered: false });
    expect(recorder.log().lookups).toContainEqual({ name: 'evil.test', type: 'A', answered: false, count: 1 });
  });

  test('looks through names that are too many or too long to be listed', () => {
    const marked = { what: 'secret' };
    const watch = { find: (text: string) => (text.includes('s3cret') ? [marked] : []), stream: () => () => [] };
    const recorder = new EgressRecorder(watch);
    for (let i = 0; i < 2000; i += 1) recorder.lookup({ name: `${i}.example.com`, type: 'A', answered: true });
    recorder.lookup({ name: 's3.cret.example.com', type: 'A', answered: true });
    recorder.connection({ ...GRANTED, allowed: false, refusal: 'protocol', named: `${'x'.repeat(5000)}s3cret` });
    expect(recorder.log().leaks).toMatchObject([
      { what: 'secret', channel: 'dns', host: 's3.cret.example.com', port: 53, count: 1 },
      { what: 'secret', channel: 'sni', port: 443, count: 1 },
    ]);
  });

  test('keeps only the beginning of what the tool named', () => {
    const recorder = new EgressRecorder();
    recorder.connection({ ...GRANTED, allowed: false, refusal: 'protocol', named: 'x'.repeat(100_000) });
    recorder.request({
      host: 'a.test',
      port: 80,
      method: 'GET',
      path: `/${'y'.repeat(100_000)}`,
      status: 404,
      bodyBytes: 0,
    });
    const { connections, requests } = recorder.log();
    expect(connections[0]?.named).toHaveLength(1024);
    expect(requests[0]?.path).toHaveLength(1024);
  });
});

import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/finding.ts';
import { makeAuthority } from '../../../src/sandbox/egress/authority.ts';
import { CannedUpstream } from '../../../src/sandbox/egress/canned-upstream.ts';

describe('canned replies', () => {
  test.each([
    ['an interim status', 100, {}],
    ['a status that is no number', Number.NaN, {}],
    ['a status beyond HTTP', 999, {}],
    ['a header with a line break', 200, { 'x-a': 'b\r\nset-cookie: c' }],
    ['a header name with a space', 200, { 'x a': 'b' }],
  ])('refuses %s as runtime/scenario-invalid-value', async (_what, status, headers: Record<string, string>) => {
    const authority = await makeAuthority(['example.com']);
    const replies = new Map([['a.example.com:443', [{ path: '/', status, headers, body: Buffer.alloc(0) }]]]);
    const attempt = () => new CannedUpstream(replies, authority);
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow(/^runtime\/scenario-invalid-value: .*a\.example\.com:443/);
  });
});

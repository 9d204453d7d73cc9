import { describe, expect, it } from 'vitest';
import { matchesTool } from '../../../src/policy/tool-pattern.ts';

describe('a pattern for tool names', () => {
  it.each([
    ['web-fetcher', 'web-fetcher', true],
    ['web-fetcher', 'web-fetcher-2', false],
    ['web-*', 'web-fetcher', true],
    ['web-*', 'web-', true],
    ['web-*', 'my-web-fetcher', false],
    ['*', 'anything', true],
    ['*', '@acme/web-fetcher', true],
    ['@acme/*', '@acme/web-fetcher', true],
    ['@acme/*', '@evil/web-fetcher', false],
    ['*-fetcher', 'web-fetcher', true],
    ['web-*-fetcher', 'web-fetcher', false],
    ['web-*-fetcher', 'web-page-fetcher', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['a*a', 'a', false],
    ['*a*a*', 'a', false],
    ['web.fetcher', 'web-fetcher', false],
    ['Web-*', 'web-fetcher', false],
  ])('%s matches %s: %s', (pattern, name, matches) => {
    expect(matchesTool(pattern, name)).toBe(matches);
  });

  it('takes no longer than its text, however many wildcards it has', () => {
    expect(matchesTool(`${'a*'.repeat(10_000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

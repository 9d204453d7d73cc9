import { describe, expect, test } from 'vitest';
import { signersFor } from '../../../src/signature/accepted-signer.ts';
import { signedBy } from './fixture.ts';

const applies = (pattern: string, tool: string) => {
  try {
    return signersFor(tool, signedBy({ tools: [pattern] }), { file: 'policy.yml' }).identities.length === 1;
  } catch {
    return false;
  }
};

describe('the tools of an identity', () => {
  test.each([
    ['web-fetcher', 'web-fetcher'],
    ['web-*', 'web-fetcher'],
    ['web-*', 'web-'],
    ['*', 'anything'],
    ['*-fetcher', 'web-fetcher'],
    ['w*b*r', 'web-fetcher'],
  ])('%s applies to %s', (pattern, tool) => expect(applies(pattern, tool)).toBe(true));

  test.each([
    ['web-fetcher', 'web-fetcher2'],
    ['web-*', 'my-web-fetcher'],
    ['web-fetcher', 'Web-Fetcher'],
    ['a*a', 'a'],
    ['w.b', 'web'],
    ['', 'web'],
    ['ab*b*bc', 'abbc'],
  ])('%s does not apply to %s', (pattern, tool) => expect(applies(pattern, tool)).toBe(false));
});

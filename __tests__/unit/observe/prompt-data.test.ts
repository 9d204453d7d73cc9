import { describe, expect, it } from 'vitest';
import { withPromptData } from '../../../src/observe/conditions/prompt-data.ts';

function reply(body: string, type?: string): string {
  const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type };
  const replies = [{ path: '/', status: 200, headers, body: Buffer.from(body) }];
  const { upstreams } = withPromptData({ stdin: '', upstreams: new Map([['a.example.com:443', replies]]) });
  return upstreams.get('a.example.com:443')?.[0]?.body.toString() ?? '';
}

const stdin = (text: string) => withPromptData({ stdin: text, upstreams: new Map() }).stdin;

describe('prompt data', () => {
  it.each([
    [
      'a page',
      '<html><body><h1>A</h1></body></html>',
      'text/html',
      /<h1>A<\/h1><p>.*\{\{ customer_name \}\}.*<\/p><\/body>/,
    ],
    ['a page without a type', '<!doctype html><p>a', undefined, /<p>a<p>.*\{\{/],
    ['a text', 'one', 'text/plain; charset=utf-8', /^one\n.*\{\{/],
  ])('stands in %s', (_what, body, type, pattern) => {
    expect(reply(body, type)).toMatch(pattern);
  });

  it.each([
    ['JSON', '{"a":1}', 'application/json'],
    ['bytes', '\0\x01', 'application/octet-stream'],
    ['what says nothing of itself', 'x', undefined],
  ])('is not put into %s', (_what, body, type) => {
    expect(reply(body, type)).toBe(body);
  });

  it('stands in the input, unless that is empty or JSON', () => {
    expect(stdin('one')).toMatch(/^one\n.*\{\{/);
    expect([stdin(''), stdin('{"a":1}'), stdin(' [1]')]).toEqual(['', '{"a":1}', ' [1]']);
  });
});

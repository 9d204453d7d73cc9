import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/report/escape.ts';
import { code, html, pre } from '../../../src/report/html.ts';
import { hostileText } from '../../kit/hostile-text.ts';

function unescaped(text: string): string {
  return text
    .replaceAll('<wbr>', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('text in HTML', () => {
  test('opens no tag, ends no attribute and begins no line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(html(text).replaceAll('<wbr>', '')).not.toMatch(/[<>"'\r\n]/);
        expect(code(text).slice('<code>'.length, -'</code>'.length)).not.toMatch(/[<>"'\r\n]/);
        expect(pre([text, text]).slice('<pre>'.length, -'</pre>'.length)).not.toMatch(/[<>"'\r\n]/);
      }),
    );
  });

  test('says what it was given', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescaped(html(text))).toBe(visible(text));
      }),
    );
  });

  test('takes mentions, references and addresses apart', () => {
    expect(html('@acme #12 https://x www.y :tada:')).toBe(
      '@<wbr>acme #<wbr>12 https:<wbr>//x www<wbr>.y :<wbr>tada:<wbr>',
    );
  });

  test('has no blank line in a block of several lines', () => {
    expect(pre(['a', '', 'b'])).toBe('<pre>a&#10;&#10;b</pre>');
  });
});

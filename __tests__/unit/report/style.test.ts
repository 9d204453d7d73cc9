import { describe, expect, test } from 'vitest';
import { canvasFor } from '../../../src/report/canvas.ts';
import { styleFor, wantsColour } from '../../../src/report/style.ts';

describe('colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j on a terminal: %s is %s', (env, isTerminal, wanted) => {
    expect(wantsColour(env, isTerminal)).toBe(wanted);
  });

  test('ends what it begins, and paints nothing where there is nothing', () => {
    expect(styleFor(true).bad('x')).toBe('\u001b[31mx\u001b[39m');
    expect(styleFor(true).bad('')).toBe('');
    expect(styleFor(false).bad('x')).toBe('x');
  });
});

test.each([
  [undefined, 100],
  [20, 60],
  [80, 80],
  [400, 112],
])('a stream of %s columns is laid out in %i', (columns, width) => {
  expect(canvasFor({ columns }, {}).width).toBe(width);
});

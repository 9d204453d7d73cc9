import { describe, expect, test } from 'vitest';
import { readCommands } from '../../kit/runner-commands.ts';
import { readKeyValues, readSummary } from '../../kit/runner-files.ts';
import { readActionDefinition, runStep } from '../../kit/step.ts';

describe('the harness reads commands as a runner does', () => {
  test.each([
    ['::error::x', 'error', {}, 'x'],
    ['  \t::error::x', 'error', {}, 'x'],
    ['::ERROR::x', 'ERROR', {}, 'x'],
    ['::error file=a.ts,line=3::x', 'error', { file: 'a.ts', line: '3' }, 'x'],
    ['::error file=a%2Cb%3A%25c,line=::x%0Ay%25', 'error', { file: 'a,b:%c' }, 'x\ny%'],
    ['::error  ,file=a, ::', 'error', { file: 'a' }, ''],
    ['::error file=a=b::x::y', 'error', { file: 'a=b' }, 'x::y'],
    ['##[error]x', 'error', {}, 'x'],
    ['text before ##[error file=a;line=3]x%5D', 'error', { file: 'a', line: '3' }, 'x]'],
    ['::nothing known::##[warning]x', 'warning', {}, 'x'],
  ])('%j', (line, name, properties, data) => {
    expect(readCommands(line)).toEqual([{ name, properties, data }]);
  });

  test.each(['x ::error::y', ':error::y', '::error:y', '::errors::y', '##[error', '# #[error]x', '::set-repo::'])(
    'takes %j for text',
    (line) => {
      expect(readCommands(line)).toEqual([]);
    },
  );

  test('takes a carriage return for the end of a line', () => {
    expect(readCommands('progress\r::error::x')).toHaveLength(1);
  });

  test('finds nothing between a stop and its token', () => {
    const names = readCommands('::stop-commands::T0k\n::error::x\n##[error]x\n::t0k::\n::notice::y').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['stop-commands', 'notice']);
  });
});

describe('the harness reads output files as a runner does', () => {
  test.each([
    ['', {}],
    ['a=b\n', { a: 'b' }],
    ['a=b<<c\n\nd=', { a: 'b<<c', d: '' }],
    ['a<<EOF\nx\n\ny=z\nEOF\n', { a: 'x\n\ny=z' }],
    ['a<<EOF\nEOF\n', { a: '' }],
    ['a<<=\nx\n=\n', { a: 'x' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a<<EOF\r\nx\r\nEOF\r\n', { a: 'x\r' }],
  ])('%j', (text, values) => {
    expect(readKeyValues(text)).toEqual(values);
  });

  test.each(['a', '<<EOF\nx\nEOF', 'a<<\nx\n', 'a<<EOF\nx', 'a<<EOF\nx\nEOF '])('refuses %j', (text) => {
    expect(() => readKeyValues(text)).toThrow(/Invalid format|delimiter not found/);
  });

  test('drops a summary of more than 1 MiB', () => {
    expect(readSummary(Buffer.alloc(1024 * 1024, 'x'))).toHaveLength(1024 * 1024);
    expect(() => readSummary(Buffer.alloc(1024 * 1024 + 1))).toThrow('would be dropped');
  });
});

test('the harness refuses an input that action.yml does not declare', async () => {
  await expect(runStep({ inputs: { polcy: 'x' }, workspace: '/' })).rejects.toThrow('declares no input polcy');
  expect(readActionDefinition().runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

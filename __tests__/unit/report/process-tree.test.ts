import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { processTree } from '../../../src/report/process-tree.ts';

const process = (pid: number, parent: number | null, ...command: string[]) => ({ pid, parent, command, exit: '0' });

test('indents children under their parents and quotes words that would not read as one', () => {
  const processes = [process(2, 1, 'sh', '-c', 'a b'), process(3, 2, 'curl'), process(5, 3, 'x'), process(4, 2, 'cat')];
  expect(processTree(processes, 10)).toEqual([
    '2  sh -c "a b"  (exit 0)',
    '  3  curl  (exit 0)',
    '    5  x  (exit 0)',
    '  4  cat  (exit 0)',
  ]);
});

test('says how many lines are left out, and which end was not seen', () => {
  const processes = [{ ...process(2, 1, 'a'), exit: null }, process(3, 2, 'b'), process(4, 2, 'c')];
  expect(processTree(processes, 1)).toEqual(['2  a  (end not seen)', 'and 2 more']);
});

test('ends, and counts every process, whatever parents are claimed', () => {
  const pid = fc.integer({ min: 1, max: 6 });
  const any = fc.array(fc.tuple(pid, fc.option(pid)).map(([one, other]) => process(one, other, 'x')));
  fc.assert(
    fc.property(any, (processes) => {
      const lines = processTree(processes, 100);
      const more = /^and (\d+) more$/.exec(lines.at(-1) ?? '');
      const drawn = more === null ? lines.length : lines.length - 1 + Number(more[1]);
      expect(drawn).toBe(processes.length);
    }),
  );
});

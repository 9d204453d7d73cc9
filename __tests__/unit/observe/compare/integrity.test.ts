import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/observe/compare.ts';
import { observe, observeCalls, traceBytes, trialRecord } from '../support.ts';

const messages = (bytes: Buffer) =>
  compare(trialRecord(observe(bytes))).filter(({ rule }) => rule === 'runtime/trace-incomplete');

describe('a record with gaps', () => {
  it('cannot be judged when it is empty', () => {
    expect(messages(Buffer.alloc(0))).toMatchObject([{ level: 'error', message: expect.stringContaining('start') }]);
  });

  it('cannot be judged when it ends before the tool', () => {
    const bytes = traceBytes('threads');
    const cut = bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1);
    expect(messages(cut)).toMatchObject([{ message: expect.stringContaining('every process') }]);
  });

  it('cannot be judged when a line of it could not be read', () => {
    const record = trialRecord(observeCalls('102 garbage'));
    expect(compare(record)).toMatchObject([{ rule: 'runtime/trace-incomplete', evidence: { first: ['102 garbage'] } }]);
  });

  it('cannot be judged when it had no room for all that was seen', () => {
    const record = trialRecord({ ...observeCalls(), dropped: 3 });
    expect(compare(record)).toMatchObject([{ rule: 'runtime/trace-incomplete', evidence: { dropped: 3 } }]);
  });

  it('is none when all is there', () => {
    expect(compare(trialRecord(observeCalls()))).toEqual([]);
  });
});

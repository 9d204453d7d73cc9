import { describe, expect, it } from 'vitest';
import { compareCircumstances } from '../../../src/observe/conditions/differences.ts';
import { NO_EGRESS, observeCalls, trialRecord } from './support.ts';

const ran = (path: string) => `execve("${path}", ["x"], 0x7f00 /* 1 var */) = 0`;
const wrote = (path: string) => `openat(AT_FDCWD, "${path}", O_WRONLY|O_CREAT, 0644) = 3<${path}>`;
const own = trialRecord(observeCalls(ran('/usr/bin/git'), wrote('/cache/a')));

describe('a run in other circumstances', () => {
  it('that does the same, or less, says nothing', () => {
    expect(compareCircumstances(own, own, 'a year later', [])).toEqual([]);
    expect(compareCircumstances(own, trialRecord(observeCalls()), 'a year later', [])).toEqual([]);
    expect(compareCircumstances(own, trialRecord(observeCalls(ran('/bin/../usr/bin/git'))), 'twice', [])).toHaveLength(
      1,
    );
  });

  it('is told of for what it does beyond', () => {
    const other = trialRecord(observeCalls(ran('/usr/bin/curl'), ran('/usr/bin/git'), wrote('/cache/b')));
    expect(compareCircumstances(own, other, 'a year later', [])).toMatchObject([
      {
        rule: 'runtime/other-behaviour',
        level: 'notice',
        message: 'The tool does otherwise a year later: it ran "/usr/bin/curl", wrote "/cache/b".',
        evidence: { deeds: ['ran "/usr/bin/curl"', 'wrote "/cache/b"'] },
      },
    ]);
  });

  it('is told of for a host that it goes to', () => {
    const to = { host: 'api.example.com', port: 443, allowed: true, count: 1, bytesOut: 1, bytesIn: 1 };
    const other = {
      ...own,
      egress: { ...NO_EGRESS, connections: [to, { ...to, host: 'b.example.com', allowed: false }] },
    };
    const [found] = compareCircumstances(own, other, 'in CI', []);
    expect(found?.message).toBe('The tool does otherwise in CI: it went to "api.example.com:443".');
  });

  it('may keep what it likes in private places', () => {
    const other = trialRecord(observeCalls(ran('/usr/bin/git'), wrote('/tmp/x'), wrote('/home/tool/.cache/y')));
    expect(compareCircumstances(own, other, 'twice', [])).toEqual([]);
  });
});

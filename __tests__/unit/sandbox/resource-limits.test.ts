import { describe, expect, it } from 'vitest';
import type { Limits } from '../../../src/policy/grant.ts';
import {
  countsPerNamespace,
  hardLimit,
  resourceLimitArguments,
  withinOwn,
} from '../../../src/sandbox/plan/resource-limits.ts';

const LIMITS: Limits = {
  ...{ memoryBytes: 1, pids: 32, cpuSeconds: 5, wallSeconds: 9, fileBytes: 1024, openFiles: 64, tmpBytes: 1 },
};

const PROGRAMS = { prlimit: '/usr/bin/prlimit' };

const UNLIMITED = Number.POSITIVE_INFINITY;

describe('limits on what a user has', () => {
  it('allow more processes than the cgroup, which is to be the one that refuses', () => {
    const inherited = { processes: UNLIMITED, pendingSignals: UNLIMITED, queueBytes: UNLIMITED };
    expect(resourceLimitArguments(PROGRAMS, LIMITS, inherited)).toContain('--nproc=96');
  });

  it('are never raised above what is inherited', () => {
    const inherited = { processes: 7, pendingSignals: 8, queueBytes: 9 };
    const words = resourceLimitArguments(PROGRAMS, LIMITS, inherited);
    expect(words).toEqual(expect.arrayContaining(['--nproc=7', '--sigpending=8', '--msgqueue=9']));
  });

  it('are not set where they would hit what else the user runs', () => {
    const words = resourceLimitArguments(PROGRAMS, LIMITS, undefined);
    expect(words.filter((word) => /nproc|sigpending|msgqueue/.test(word))).toEqual([]);
  });

  it.each([
    ['5.13.19', false],
    ['4.19.0-27-amd64', false],
    ['5.14.0', true],
    ['6.8.0-1017-azure', true],
    ['unknown', false],
  ])('are counted by namespace in Linux %s: %s', (kernel, counted) => {
    expect(countsPerNamespace(kernel)).toBe(counted);
  });
});

describe('the limits of a process', () => {
  const own = (cpu: string, file: string, open: string) =>
    [`Max cpu time 1 ${cpu} seconds`, `Max file size 1 ${file} bytes`, `Max open files 1 ${open} files`].join('\n');

  it('are what was asked for where our own allow more', () => {
    expect(withinOwn(LIMITS, own('unlimited', '1024', '65'))).toEqual(LIMITS);
  });

  it('are our own where these are lower', () => {
    const lower = { ...LIMITS, cpuSeconds: 2, fileBytes: 1000, openFiles: 20 };
    expect(withinOwn(LIMITS, own('3', '1000', '20'))).toEqual(lower);
  });

  it('are what was asked for where nothing is told of ours', () => {
    expect(withinOwn(LIMITS, '')).toEqual(LIMITS);
  });
});

describe('a hard limit', () => {
  const TEXT = [
    'Limit                     Soft Limit           Hard Limit           Units     ',
    'Max processes             96365                96366                processes ',
    'Max file size             unlimited            unlimited            bytes     ',
  ].join('\n');

  it('is the second number', () => {
    expect(hardLimit(TEXT, 'Max processes')).toBe(96_366);
  });

  it('may be none', () => {
    expect(hardLimit(TEXT, 'Max file size')).toBe(UNLIMITED);
  });

  it('that is not told is no number', () => {
    expect(hardLimit(TEXT, 'Max cpu time')).toBeNaN();
  });
});

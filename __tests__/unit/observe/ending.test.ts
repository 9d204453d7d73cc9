import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEnding, type Ending, type EndingPlaces, exitCodeOf, printed } from '../../../src/observe/ending.ts';
import { GRANT } from './support.ts';

const PLACES: EndingPlaces = {
  limit: (key) => ({ file: 'manifest.json', pointer: `/capabilities/${key}` }),
  command: { file: 'manifest.json', pointer: '/entrypoint/command' },
};
const ended = (changes: Partial<Ending> = {}): Ending => {
  const usage = { outOfMemoryKills: 0, refusedForks: 0, cpuMs: 10 };
  return {
    exit: '0',
    exits: ['0'],
    stdout: Buffer.from('hello world\nbye\n'),
    stderr: Buffer.of(),
    timedOut: false,
    ...usage,
    ...changes,
  };
};
const check = (changes: Partial<Ending>, exitCode = 0, stdoutMatches: readonly string[] = []) =>
  checkEnding(ended(changes), { exitCode, stdoutMatches }, GRANT.limits, PLACES).map(({ rule }) => rule);

describe('exitCodeOf', () => {
  it.each([
    ['0', 0],
    ['137', 137],
    ['SIGKILL', 137],
    ['SIGSYS', 159],
    ['SIGRT_5', null],
    [null, null],
  ])('%s is %s to a shell', (exit, code) => {
    expect(exitCodeOf(exit)).toBe(code);
  });
});

describe('checkEnding', () => {
  it('has nothing to say of an end that is expected', () => {
    expect(check({})).toEqual([]);
    expect(check({ exit: 'SIGKILL' }, 137, ['hello'])).toEqual([]);
  });

  it('tells of another exit code, and of an end that was not seen', () => {
    expect(check({ exit: '1' })).toEqual(['runtime/unexpected-exit']);
    expect(check({ exit: null })).toEqual(['runtime/unexpected-exit']);
    expect(check({ exit: 'SIGRT_5' }, 128)).toEqual(['runtime/unexpected-exit']);
  });

  it('tells of each text that was not printed, where the scenario states it', () => {
    const ofCase = (key: string) => ({ file: 'scenario.yml', pointer: `/cases/0/${key}` });
    const expected = { exitCode: 0, stdoutMatches: ['hello', 'goodbye'] };
    expect(checkEnding(ended(), expected, GRANT.limits, { ...PLACES, ofCase })).toMatchObject([
      { rule: 'runtime/unexpected-output', place: { pointer: '/cases/0/expect/stdout_matches/1' } },
    ]);
  });

  it('shows the last lines of both streams once, with an exit or an output that was not expected', () => {
    const lines = Array.from({ length: 30 }, (_, number) => `line ${number}`);
    const failed = ended({ exit: '1', stderr: Buffer.from(`${lines.join('\r\n')}\n\n`) });
    const evidence = { stderr: lines.slice(-20).join('\n'), stdout: 'hello world\nbye' };
    expect(checkEnding(failed, { exitCode: 0, stdoutMatches: ['goodbye'] }, GRANT.limits, PLACES)).toMatchObject([
      { rule: 'runtime/unexpected-exit', evidence },
      { rule: 'runtime/unexpected-output' },
    ]);
    expect(
      checkEnding(failed, { exitCode: 1, stdoutMatches: ['goodbye', 'adieu'] }, GRANT.limits, PLACES),
    ).toMatchObject([
      { rule: 'runtime/unexpected-output', evidence },
      { rule: 'runtime/unexpected-output', message: 'The tool did not print "adieu".' },
    ]);
  });

  it('shows at most 2,000 characters of a stream', () => {
    const [found] = checkEnding(
      ended({ exit: '1', stderr: Buffer.from(`${'a'.repeat(5_000)}b`) }),
      { exitCode: 0, stdoutMatches: [] },
      GRANT.limits,
      PLACES,
    );
    expect(found?.evidence?.stderr).toBe(`${'a'.repeat(1_999)}b`);
  });

  it.each(['\\d files', 'v.*', 'v.+', '^hello', 'bye!$', '[a-z]'])(
    'says that %s is no regular expression',
    (pattern) => {
      const [found] = checkEnding(ended(), { exitCode: 0, stdoutMatches: [pattern] }, GRANT.limits, PLACES);
      expect(found).toMatchObject({ rule: 'runtime/unexpected-output', fix: expect.stringContaining('regular') });
    },
  );

  it.each(['costs $5', 'a.b*c', 'C:\\temp'])('does not take %s for a regular expression', (pattern) => {
    const [found] = checkEnding(ended(), { exitCode: 0, stdoutMatches: [pattern] }, GRANT.limits, PLACES);
    expect(found).toMatchObject({ rule: 'runtime/unexpected-output', fix: expect.stringContaining('Compare') });
  });

  it('says of a tool that was stopped only that', () => {
    expect(check({ timedOut: true, exit: 'SIGKILL' }, 0, ['never'])).toEqual(['runtime/timeout']);
    expect(check({ outOfMemoryKills: 2, exit: 'SIGKILL' })).toEqual(['runtime/memory-limit']);
  });

  it('tells of processes that were refused even when the tool came to a good end', () => {
    expect(check({ refusedForks: 3 })).toEqual(['runtime/process-limit']);
    expect(check({ refusedForks: 3, timedOut: true })).toEqual(['runtime/timeout', 'runtime/process-limit']);
  });

  it.each([
    ['SIGKILL', 59_900, ['runtime/cpu-limit']],
    ['137', 61_000, ['runtime/cpu-limit']],
    ['SIGKILL', 59_000, ['runtime/unexpected-exit']],
    ['0', 61_000, []],
  ])('tells of CPU seconds that were used up: %s after %d ms', (exit, cpuMs, rules) => {
    expect(check({ exit, cpuMs })).toEqual(rules);
  });

  it('tells of CPU seconds that a child used up, even when the tool came to a good end', () => {
    expect(check({ exits: ['0', 'SIGXCPU'], cpuMs: 61_000 })).toEqual(['runtime/cpu-limit']);
    expect(check({ exits: ['0', 'SIGXCPU'], cpuMs: 100 })).toEqual([]);
  });

  it('tells of another limit alone where the tool was killed for that', () => {
    expect(check({ exit: 'SIGKILL', cpuMs: 61_000, timedOut: true })).toEqual(['runtime/timeout']);
    expect(check({ exit: 'SIGKILL', cpuMs: 61_000, outOfMemoryKills: 1 })).toEqual(['runtime/memory-limit']);
  });

  it.each([
    [{ timedOut: true }, '/capabilities/cpu/wall_seconds'],
    [{ outOfMemoryKills: 1 }, '/capabilities/memory/max_rss_mb'],
    [{ exit: 'SIGKILL', cpuMs: 61_000 }, '/capabilities/cpu/max_seconds'],
    [{ refusedForks: 1 }, '/capabilities/process/max_pids'],
    [{ exit: '3' }, '/entrypoint/command'],
  ])('names the line of the manifest where no scenario says how it is to end: %j', (changes, pointer) => {
    const [found] = checkEnding(ended(changes), { exitCode: 0, stdoutMatches: [] }, GRANT.limits, PLACES);
    expect(found?.place).toEqual({ file: 'manifest.json', pointer });
  });

  it('tells of memory that ran out even when the tool came to a good end', () => {
    expect(check({ outOfMemoryKills: 1 })).toEqual(['runtime/memory-limit']);
  });
});

describe('printed', () => {
  it.each([
    ['hello', true],
    ['hello*bye', true],
    ['*world*', true],
    ['bye*hello', false],
    ['h.llo', false],
    ['*', true],
    ['hello  world', false],
  ])('%s', (pattern, found) => {
    expect(printed('hello world\nbye\n', pattern)).toBe(found);
  });

  it('finds whatever the parts were taken from', () => {
    const parts = fc.array(
      fc.string({ maxLength: 5 }).filter((part) => !part.includes('*')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, fc.string({ maxLength: 5 }), (between, filler) => {
        expect(printed(between.join(filler), between.join('*'))).toBe(true);
      }),
    );
  });

  it('takes no time to speak of for a pattern that is made to take long', () => {
    const output = 'a'.repeat(1024 * 1024);
    const started = performance.now();
    printed(output, `${'a'.repeat(127)}b${'a'.repeat(128)}`);
    printed(output, `${'a*'.repeat(127)}b`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

// The trace reader over what no tracer writes: real traces with anything changed, and cut at every byte. It never crashes,
// and never passes over a line in silence. MUTATIONS=N says how many, 100,000 unless given.
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../src/observe/compare/integrity.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { TraceReader } from '../../src/observe/strace/reader.ts';
import { observe, TRACES, type TraceName, traceBytes } from '../unit/observe/support.ts';

const MUTATIONS = Number(process.env.MUTATIONS ?? 100_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

const GIB = 1024 ** 3;
/** What all of a run may take, of which the reader's lists are bounded and the rest is the test's own, in bytes. */
const MEMORY = 700 * 1024 ** 2;

/** mulberry32: the same seed gives the same traces. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What means something to the reader, and stands in the wrong place. */
const WORDS = [
  ...[' <unfinished ...>', '<... openat resumed>', ' = -1 ENOENT (No such file or directory)', ' = 0', ') = ?'],
  ...['"', '\\', '\\"', '{', '}', '[', ']', '(', ')', '<', '>', '\0', '\r', '\u00ff', ', ', '...'],
  ...['+++ exited with 0 +++', '+++ killed by SIGKILL +++', '--- SIGSYS {si_signo=SIGSYS} ---'],
  ...['AT_FDCWD', 'NULL', '-1', '99999999999', 'O_RDONLY', ' (INJECTED)', " /* 7 in strace's PID NS */"],
];

/** Nothing of it can be a line of a trace. */
const GARBAGE = [
  'garbage',
  '12',
  '7 ',
  '  7 open(',
  '7 open("x"',
  '7 open("x") =',
  '+++ exited with 0 +++',
  '\\',
  '7 ]',
];

type Lines = Buffer[];

function change(lines: Lines, pick: (below: number) => number): number {
  const at = pick(lines.length);
  const line = lines[at] ?? Buffer.alloc(0);
  const place = pick(line.length + 1);
  const word = () => Buffer.from(WORDS[pick(WORDS.length)] ?? '');
  switch (pick(9)) {
    case 0:
      lines[at] = Buffer.concat([line.subarray(0, place), word(), line.subarray(place)]);
      return 0;
    case 1:
      lines[at] = Buffer.concat([line.subarray(0, place), line.subarray(place + 1 + pick(40))]);
      return 0;
    case 2:
      lines.splice(at, 1);
      return 0;
    case 3:
      lines.splice(pick(lines.length), 0, line);
      return 0;
    case 4: {
      const other = pick(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? line, line];
      return 0;
    }
    case 5: {
      const flipped = Buffer.from(line);
      if (place < flipped.length) flipped[place] = (flipped[place] ?? 0) ^ (1 << pick(8));
      // A line more is another trace, and not this one's to count.
      lines[at] = flipped.includes(10) ? line : flipped;
      return 0;
    }
    case 6:
      lines[at] = line.subarray(0, place);
      return 0;
    case 7:
      lines[at] = Buffer.from(
        line.toString('latin1').replace(/\d+/, () => String(pick(2 ** 31))),
        'latin1',
      );
      return 0;
    default:
      lines.splice(at, 0, Buffer.from(GARBAGE[pick(GARBAGE.length)] ?? ''));
      return 1;
  }
}

function expectAccounted({ lines, unreadable, ...rest }: Observation, read: number, garbage: number): void {
  expect(lines.read).toBe(read);
  expect(lines.used).toBeLessThanOrEqual(read - garbage);
  expect(unreadable.length).toBe(Math.min(20, lines.read - lines.used));
  const isTold = checkIntegrity({ lines, unreadable, ...rest }).some(({ rule }) => rule === 'runtime/trace-incomplete');
  expect(isTold || lines.used === read).toBe(true);
}

test(`${MUTATIONS} changed traces, from seed ${SEED}`, () => {
  const pick = random(SEED);
  const originals = TRACES.map((name) => {
    const bytes = traceBytes(name);
    return bytes
      .toString('latin1')
      .trimEnd()
      .split('\n')
      .map((line) => Buffer.from(line, 'latin1'));
  });
  for (let index = 0; index < MUTATIONS; index += 1) {
    const lines = [...(originals[pick(originals.length)] ?? [])];
    let garbage = 0;
    for (let changes = 1 + pick(6); changes > 0; changes -= 1) garbage += change(lines, pick);
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const observation = observe(bytes, 1 + pick(8192));
    try {
      expectAccounted(observation, lines.length, 0);
      // One that was put in and then changed once more may have become a line of a trace.
      if (garbage > 0 && lines.filter((line) => GARBAGE.includes(line.toString('latin1'))).length === garbage)
        expectAccounted(observation, lines.length, garbage);
    } catch (error) {
      throw new Error(`changed trace ${index} of seed ${SEED}`, { cause: error });
    }
  }
});

test.each(TRACES)('the trace of %s, cut at every byte, is never taken for a whole one', (name: TraceName) => {
  const bytes = traceBytes(name);
  const whole: number[] = [];
  for (let length = 0; length < bytes.length; length += 1) {
    if (checkIntegrity(observe(bytes.subarray(0, length))).length === 0) whole.push(length);
  }
  expect(whole).toEqual([]);
});

test('a trace of 1 GiB is read in bounded memory', () => {
  const [head, tail] = [traceBytes('python-files').toString('latin1'), '+++ exited with 0 +++'];
  expect(head).toContain(tail);
  const lines = head.split('\n');
  const start = lines.findIndex((line) => line.includes('execve("/usr/bin/python3'));
  expect(start).toBeGreaterThan(0);
  const [pid = ''] = (lines[start] ?? '').split(' ', 1);
  const reader = new TraceReader('/tool', () => undefined);
  reader.push(Buffer.from(`${lines.slice(0, start + 1).join('\n')}\n`, 'latin1'));
  let [bytes, count, highest] = [0, start + 1, 0];
  for (let chunk = 0; bytes < GIB; chunk += 1) {
    const piece = Array.from({ length: 1000 }, (_, at) => {
      const name = `/nonexist/${chunk}/${at}/${'x'.repeat(at % 200)}`;
      return `${pid} openat(AT_FDCWD</tool>, "${name}", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)\n`;
    });
    const buffer = Buffer.from(piece.join(''), 'latin1');
    reader.push(buffer);
    bytes += buffer.length;
    count += piece.length;
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  const { lines: read, dropped } = reader.end();
  expect(read).toEqual({ read: count, used: count });
  // What finds no room is counted.
  expect(dropped).toBeGreaterThan(0);
  console.log(`${(bytes / GIB).toFixed(2)} GiB, ${count} lines, at most ${Math.round(highest / 1024 ** 2)} MiB`);
  expect(highest).toBeLessThan(MEMORY);
});

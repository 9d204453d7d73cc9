import { constants } from 'node:os';
import { type Finding, finding, type Place } from '../finding.ts';
import type { Limits } from '../policy/grant.ts';
import { quoted } from '../quoted.ts';
import type { Expectation } from './scenario.ts';

/** How one run ended. */
export interface Ending {
  /** Of the tool's first process, as an observation has it: `0`, `1`…, `SIGKILL`…; null when its end was not seen. */
  readonly exit: string | null;
  /** Of every process. */
  readonly exits: readonly (string | null)[];
  /** What was kept of the tool's output. */
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly timedOut: boolean;
  /** Processes that the kernel ended because the run was out of memory. */
  readonly outOfMemoryKills: number;
  /** Of all processes together. */
  readonly cpuMs: number;
  /** Processes and threads that the kernel refused because the run had as many as it may. */
  readonly refusedForks: number;
}

/** Where the scenario states what is expected, or would; absent for a command line's own run. */
export type PlaceOf = (
  key: 'env' | 'upstreams' | 'timeout_s' | 'expect/exit_code' | `expect/stdout_matches/${number}`,
) => Place;

/** Where what a run's end is held against is stated. */
export interface EndingPlaces {
  /** In the manifest, below `capabilities`; or where it would be. */
  readonly limit: (key: 'memory/max_rss_mb' | 'cpu/max_seconds' | 'cpu/wall_seconds' | 'process/max_pids') => Place;
  /** The line that names the program. */
  readonly command: Place;
  readonly ofCase?: PlaceOf;
}

/** Lines of each output stream that a finding shows: how it ended is most often said last. */
const TAIL_LINES = 20;

/** Characters of them. */
const TAIL_CHARACTERS = 2_000;

/** What stands in the regular expressions that people write, and seldom in what a tool prints. */
const REGULAR = /\\[dswbDSWB]|\.[*+]|\^|\$$|\[/;

/** Signals are told as 128 + n, as shells do. */
const SIGNAL_BASE = 128;

/** What a shell says of a process that the kernel ended. */
const KILLED = SIGNAL_BASE + constants.signals.SIGKILL;

/**
 * A process is counted from its start, its control group from when the process joined it; and by the ticks at which it
 * was seen to run, which on a busy machine are more than it ran. Its group may count this much less.
 */
const UNCOUNTED_MS = 500;

/** As a shell would say it; null when the end was not seen, or was by a signal without a name. */
export function exitCodeOf(exit: string | null): number | null {
  if (exit === null) return null;
  if (/^\d+$/.test(exit)) return Number(exit);
  const number: number | undefined = constants.signals[exit as NodeJS.Signals];
  return number === undefined ? null : SIGNAL_BASE + number;
}

/**
 * Whether a text was printed. `*` stands for anything; the parts between are looked for one after the other, each as
 * early as it can be. No regular expressions: the pattern is written by the one who is judged, and nothing it says may
 * take longer than its length times the output's (256 characters, 1 MiB: 50 ms).
 */
export function printed(output: string, pattern: string): boolean {
  let from = 0;
  for (const part of pattern.split('*')) {
    const found = output.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return true;
}

/** The last lines of a stream. Cut first, so that splitting costs no more than what is shown. */
export function tailOf(stream: Buffer): string {
  const end = stream.toString('utf8').trimEnd().slice(-TAIL_CHARACTERS);
  return end.split(/\r?\n/).slice(-TAIL_LINES).join('\n');
}

function fixFor(pattern: string): string {
  return REGULAR.test(pattern)
    ? 'A pattern is plain text in which * stands for anything; it is not a regular expression.'
    : 'Compare it with what the tool printed. A * in the pattern stands for anything.';
}

/**
 * The kernel sends SIGXCPU to a process over its CPU seconds, and a second later SIGKILL, which says nothing: that is
 * taken for the reason where the tool was killed for no other and so much was used. Not seen: a process that ignores the
 * one and whose parent, after the other, ends as if nothing were wrong.
 */
function ranOutOfCpu({ exit, exits, cpuMs, timedOut, outOfMemoryKills }: Ending, { cpuSeconds }: Limits): boolean {
  const forAnotherReason = timedOut || outOfMemoryKills > 0;
  const wasEnded = exits.includes('SIGXCPU') || exitCodeOf(exit) === KILLED;
  return !forAnotherReason && wasEnded && cpuMs >= cpuSeconds * 1000 - UNCOUNTED_MS;
}

/** No manifest can go over the policy's ceiling. */
function declareMore(key: string): string {
  return `declare what it needs under capabilities.${key}, as far as the policy allows.`;
}

function checkLimits(ending: Ending, limits: Limits, { limit, ofCase }: EndingPlaces): Finding[] {
  const { timedOut, outOfMemoryKills, cpuMs } = ending;
  const findings: Finding[] = [];
  if (timedOut) {
    findings.push(
      finding('runtime/timeout', 'The tool had not ended when its time was up, and was ended.', {
        place: ofCase?.('timeout_s') ?? limit('cpu/wall_seconds'),
        fix: `Give it less to do, or more time: the case's timeout_s, or cpu.wall_seconds in the manifest (${limits.wallSeconds} s now).`,
      }),
    );
  }
  if (outOfMemoryKills > 0) {
    const megabytes = Math.floor(limits.memoryBytes / 1024 / 1024);
    findings.push(
      finding('runtime/memory-limit', `The tool went over its ${megabytes} MiB of memory and was ended.`, {
        place: limit('memory/max_rss_mb'),
        fix: `Let it use less, or ${declareMore('memory.max_rss_mb')}`,
        evidence: { killed: outOfMemoryKills },
      }),
    );
  }
  if (ranOutOfCpu(ending, limits)) {
    findings.push(
      finding('runtime/cpu-limit', `The tool used up its ${limits.cpuSeconds} s of CPU time and was ended.`, {
        place: limit('cpu/max_seconds'),
        fix: `Let it compute less, or ${declareMore('cpu.max_seconds')}`,
        evidence: { cpu_ms: cpuMs },
      }),
    );
  }
  return findings;
}

function checkProcesses({ refusedForks }: Ending, { pids }: Limits, { limit }: EndingPlaces): Finding[] {
  if (refusedForks === 0) return [];
  const message = `The tool wanted more processes and threads at a time than the ${pids} it may have.`;
  return [
    finding('runtime/process-limit', message, {
      place: limit('process/max_pids'),
      fix: `Let it start fewer, or ${declareMore('process.max_pids')}`,
      evidence: { refused: refusedForks },
    }),
  ];
}

function checkExpectation(ending: Ending, expect: Expectation, { command, ofCase }: EndingPlaces): Finding[] {
  const findings: Finding[] = [];
  const evidence = { stderr: tailOf(ending.stderr), stdout: tailOf(ending.stdout) };
  const exitCode = exitCodeOf(ending.exit);
  if (exitCode !== expect.exitCode) {
    const ended = ending.exit === null ? 'in a way that was not seen' : `with ${ending.exit}`;
    findings.push(
      finding('runtime/unexpected-exit', `The tool ended ${ended}; expected was ${expect.exitCode}.`, {
        place: ofCase?.('expect/exit_code') ?? command,
        fix: 'Give the case what the tool needs: args, stdin, files, env. If it is to end so, expect it: expect.exit_code.',
        evidence,
      }),
    );
  }
  const output = ending.stdout.toString('utf8');
  for (const [index, pattern] of expect.stdoutMatches.entries()) {
    if (printed(output, pattern)) continue;
    findings.push(
      finding('runtime/unexpected-output', `The tool did not print ${quoted(pattern)}.`, {
        place: ofCase?.(`expect/stdout_matches/${index}`) ?? command,
        fix: fixFor(pattern),
        // What it said is shown once.
        ...(findings.length === 0 && { evidence }),
      }),
    );
  }
  return findings;
}

/**
 * What a run's end says against the tool. One that was ended from outside is not held to what was expected of it.
 * @param expect undefined where nothing is expected
 */
export function checkEnding(
  ending: Ending,
  expect: Expectation | undefined,
  limits: Limits,
  places: EndingPlaces,
): Finding[] {
  const stopped = checkLimits(ending, limits, places);
  const expected = stopped.length > 0 || expect === undefined ? [] : checkExpectation(ending, expect, places);
  return [...stopped, ...checkProcesses(ending, limits, places), ...expected];
}

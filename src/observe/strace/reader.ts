import type { Observation } from '../observation.ts';
import { Recorder } from '../recorder.ts';
import { quotedText } from './arguments.ts';
import { splitList } from './brackets.ts';
import type { Call, CallReaders, Notebook } from './call.ts';
import { followClone } from './calls/clone.ts';
import { EXEC_CALLS } from './calls/exec.ts';
import { noteLinks } from './calls/links.ts';
import { NETWORK_CALLS } from './calls/network.ts';
import { OPEN_CALLS } from './calls/open.ts';
import { PATH_CALLS } from './calls/paths.ts';
import { parseCall, parseLine } from './line.ts';
import { LineSplitter } from './lines.ts';
import { type LinkAt, Links } from './links.ts';
import { type Process, Processes, type Thread } from './processes.ts';
import { parseResult, succeeded } from './result.ts';
import { Sockets } from './sockets.ts';
import { isTrap, parseTrap } from './trap.ts';

/** Unreadable lines that are kept for the report, and how much of each, in characters. */
const MAX_UNREADABLE = 20;
const MAX_UNREADABLE_CHARACTERS = 200;

/** How much of a refused call's arguments is kept, in characters. */
const MAX_DETAIL = 160;

/** The beginning of a call that runs a program. */
const EXECUTING = /^execve(?:at)?\(/;

/** Calls whose arguments mean something here. Of every other call the name alone is recorded. */
const READERS: ReadonlyMap<string, CallReaders[string]> = new Map(
  Object.entries({ ...OPEN_CALLS, ...PATH_CALLS, ...EXEC_CALLS, ...NETWORK_CALLS }),
);

/** A call's line, or the two halves of one put together. */
interface WholeCall {
  readonly name: string;
  readonly args: string;
  readonly result: string;
}

/** strace's name for a number that it has none for. */
const NAMELESS = /^syscall_(0x[0-9a-f]+)$/;

function callName(name: string): string {
  const [, number] = NAMELESS.exec(name) ?? [];
  return number === undefined ? name : `#${Number(number)}`;
}

function callOf(by: Thread, line: WholeCall): Call | undefined {
  const result = parseResult(line.result);
  const args = splitList(line.args);
  return result && args && { name: callName(line.name), args, result, by };
}

/** The call that a thread is in, as if it did not return. */
function pendingCall({ pending }: Thread): WholeCall | undefined {
  return pending === undefined ? undefined : parseCall(0, `${pending}) = ?`);
}

/** The arguments of a refused call, without addresses and the tracer's own numbers, which differ from run to run. */
function callDetail(args: readonly string[]): string {
  const text = args.join(', ').replace(/0x[0-9a-f]{6,}/g, '0x…');
  return text.replace(/ \/\* \d+ in strace's PID NS \*\//g, '').slice(0, MAX_DETAIL);
}

/**
 * Reads what `strace -f --seccomp-bpf -y -s 256 --decode-pids=pidns` (6.1 and later) writes of bwrap and the tool in
 * it, as it comes, in bounded memory. Up to the first successful exec by another thread than the trace's first, it is
 * bwrap's set-up; where that exec is of a program that shuts the tool in, up to the next one of the same process.
 * Every line is either used or counted as unreadable.
 */
export class TraceReader {
  readonly #lines = new LineSplitter();
  readonly #processes: Processes;
  readonly #recorder = new Recorder();
  readonly #notebook: Notebook;
  readonly #unreadable: string[] = [];
  readonly #starter: string | undefined;
  /** The process that runs the starter. */
  #starting: Process | undefined;
  #read = 0;
  #used = 0;
  #tool: Process | undefined;

  /**
   * @param folder where the tool is started, in the sandbox
   * @param linkAt links that stand in the sandbox before
   * @param starter the program that the sandbox runs first and that then runs the tool in its own stead
   */
  constructor(folder: string, linkAt: LinkAt, starter?: string) {
    this.#starter = starter;
    this.#processes = new Processes(folder);
    this.#notebook = {
      recorder: this.#recorder,
      sockets: new Sockets(),
      links: new Links(linkAt),
      processes: this.#processes,
    };
  }

  push(chunk: Buffer): void {
    this.#lines.push(chunk, (line) => this.#take(line));
  }

  /** What was seen. Nothing can be pushed afterwards. */
  end(): Observation {
    this.#lines.end((line) => {
      // A line without its end may say less than it did.
      this.#read += 1;
      this.#note(line);
    });
    const deeds = this.#recorder.deeds();
    return {
      ...deeds,
      dropped: deeds.dropped + this.#processes.dropped + this.#notebook.links.dropped,
      processes: this.#processes.list(),
      started: this.#tool !== undefined,
      exit: this.#tool?.exit ?? null,
      whole: this.#tool !== undefined && this.#processes.allEnded,
      unreadable: this.#unreadable,
      lines: { read: this.#read, used: this.#used },
    };
  }

  #take(line: string | undefined): void {
    this.#read += 1;
    if (line !== undefined && this.#accept(line)) this.#used += 1;
    else this.#note(line);
  }

  #note(line: string | undefined): void {
    if (this.#unreadable.length === MAX_UNREADABLE) return;
    this.#unreadable.push(line?.slice(0, MAX_UNREADABLE_CHARACTERS) ?? 'a line that is too long');
  }

  #accept(text: string): boolean {
    const line = parseLine(text);
    if (line === undefined) return false;
    const thread = this.#processes.thread(line.pid);
    switch (line.kind) {
      case 'call':
        return this.#call(thread, line);
      case 'unfinished':
        thread.pending = line.text;
        this.#foresee(thread);
        if (line.becomes !== undefined) this.#become(thread, line.pid, line.becomes);
        return true;
      case 'resumed':
        return this.#resume(thread, line.name, line.rest);
      case 'signal':
        return this.#signal(thread, line.name, line.details);
      case 'superseded':
        this.#supersede(thread, line.pid, line.by);
        return true;
      case 'stopped':
        return true;
      case 'exit':
        return this.#end(thread, line.pid, line.exit);
    }
  }

  #resume(thread: Thread, name: string, rest: string): boolean {
    const { pending, hasExecuted, isSetupCall } = thread;
    thread.pending = undefined;
    thread.hasExecuted = false;
    thread.isSetupCall = false;
    if (pending?.startsWith(`${name}(`) !== true) return false;
    const whole = parseCall(0, pending + rest);
    if (whole === undefined) return false;
    // With a filter loaded, strace 6.1 misreads the result of an exec that a thread made.
    return this.#call(thread, hasExecuted ? { ...whole, result: '0' } : whole, isSetupCall);
  }

  /** Where the exec was cut before, by lines of other threads, this is the only word of whose it was. */
  #supersede(leader: Thread, leaderPid: number, by: number): void {
    const other = this.#processes.running(by);
    if (other !== undefined && EXECUTING.test(other.pending ?? '')) this.#become(other, by, leaderPid);
    leader.hasExecuted = true;
  }

  #become(thread: Thread, pid: number, leaderPid: number): void {
    this.#cut(this.#processes.thread(leaderPid));
    this.#processes.becomes(thread, pid, leaderPid);
  }

  #end(thread: Thread, pid: number, exit: string): boolean {
    this.#cut(thread);
    this.#processes.ended(thread, pid, exit);
    return true;
  }

  /** A thread may end in the middle of a call, which is then taken to have happened. */
  #cut(thread: Thread): void {
    const line = pendingCall(thread);
    if (line !== undefined) this.#call(thread, line, thread.isSetupCall);
  }

  /** A link may stand before the call that makes it is seen to return, and other threads may go by it. */
  #foresee(thread: Thread): void {
    const line = this.#tool === undefined ? undefined : pendingCall(thread);
    const call = line && callOf(thread, line);
    if (call !== undefined) noteLinks(call, this.#notebook);
  }

  #signal(thread: Thread, name: string, details: string): boolean {
    if (name !== 'SIGSYS' || !isTrap(details) || this.#tool === undefined) return true;
    const trapped = parseTrap(details);
    if (trapped === undefined) return false;
    thread.process.isSetup = false;
    this.#recorder.called(trapped.name);
    this.#recorder.refused({ ...trapped, outcome: 'killed' }, thread);
    return true;
  }

  #call(thread: Thread, line: WholeCall, isSetupCall = false): boolean {
    const call = callOf(thread, line);
    if (call === undefined) return false;
    followClone(call, this.#processes);
    if (this.#tool === undefined) return this.#begin(call);
    if (isSetupCall || isHousekeeping(call)) return true;
    thread.process.isSetup = false;
    this.#recorder.called(call.name);
    if (call.result.injected) return this.#refuse(call);
    if (succeeded(call.result)) noteLinks(call, this.#notebook);
    return READERS.get(call.name)?.(call, this.#notebook) ?? true;
  }

  #refuse(call: Call): boolean {
    this.#recorder.refused({ name: call.name, outcome: 'refused', detail: callDetail(call.args) }, call.by);
    return true;
  }

  /**
   * The tool begins with the first program that another thread than the tracer's own child runs, or with the second,
   * where the first is the starter. Whatever else is run first is no beginning.
   */
  #begin(call: Call): boolean {
    if (EXEC_CALLS[call.name] === undefined || call.result.value !== '0') return true;
    if (this.#processes.isFirst(call.by)) return true;
    if (this.#starter !== undefined && this.#starting === undefined) {
      if (quotedText(call.args[0] ?? '') === this.#starter) this.#starting = call.by.process;
      return true;
    }
    if (this.#starting !== undefined && this.#starting !== call.by.process) return true;
    this.#tool = call.by.process;
    this.#processes.markSetup(this.#tool);
    this.#recorder.called(call.name);
    return READERS.get(call.name)?.(call, this.#notebook) ?? true;
  }
}

/**
 * Whether it is the sandbox's own reading: bwrap closes what it inherited beside the tool's first steps, in no
 * order. Anything else that its processes do from then on is put down to the tool, which may have got into them.
 */
function isHousekeeping({ by, name, args }: Call): boolean {
  return by.process.isSetup && name === 'openat' && args.includes('"self/fd"');
}

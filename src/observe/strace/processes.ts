import type { Actor } from '../ledger.ts';
import type { ObservedProcess } from '../observation.ts';
import type { CallResult } from './result.ts';
import { WorkingFolder } from './working-folder.ts';

/** Processes listed at most. */
const MAX_PROCESSES = 16_384;

/** Threads remembered at most that have ended before the call that made them was seen to return. */
const MAX_UNCLAIMED = 1_024;

/** A call that makes a child and has not returned, and one whose child shares its folder. */
const CLONING = /^(?:clone3?|v?fork)\(/;
const SHARING = /\bCLONE_FS\b/;

/** What the threads of one process share. */
export interface Process {
  /** By its own sandbox; by the tracer as long as the call that made it has not been seen to return. */
  number: number;
  parent: Process | undefined;
  command: readonly string[] | undefined;
  /** The program that it runs; for `/proc/self/exe`. */
  program: string | undefined;
  exit: string | null;
  /** Whether it belongs to the sandbox's set-up. */
  isSetup: boolean;
}

/** A thread, the unit that the tracer follows and numbers. */
export class Thread implements Actor {
  process: Process;
  /** Whether its process ends with it. */
  isLeader = true;
  /** Whether the call that made it is known. */
  isClaimed = false;
  /** The call that it is in, as far as it was written. */
  pending: string | undefined;
  /** Whether that call is an exec that is known to have worked. */
  hasExecuted = false;
  cwd: WorkingFolder;
  /** Whether that call was begun before the tool was: the sandbox's own, however late it is seen to return. */
  isSetupCall = false;

  constructor(process: Process, cwd: WorkingFolder) {
    this.process = process;
    this.cwd = cwd;
  }

  get number(): number {
    return this.process.number;
  }
}

/** What a call of the clone family says of the child it made. */
export interface Birth {
  readonly isThread: boolean;
  /** Where the one goes, the other is too. */
  readonly sharesFolder: boolean;
  /** The child is the first of a PID namespace of its own. */
  readonly opensNamespace: boolean;
}

/**
 * Follows threads and processes through a trace. A child may act before the call that made it returns, and only that
 * return tells whose child it is and by what number its sandbox knows it.
 */
export class Processes {
  /** Processes that found no room in the list. */
  dropped = 0;
  readonly #running = new Map<number, Thread>();
  readonly #unclaimed = new Map<number, Thread>();
  readonly #listed = new Set<Process>();
  #first: Thread | undefined;
  /** Children that strace could not number, and ended threads that were not kept until somebody claims them. */
  #unnumbered = 0;
  #forgotten = 0;
  readonly #folder: string;

  /** @param folder where the tool is started */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The running thread of that number; a new one when there is none. */
  thread(tracerPid: number): Thread {
    const known = this.#running.get(tracerPid);
    if (known !== undefined) return known;
    const thread = new Thread(this.#newProcess(tracerPid), this.#inherited());
    thread.isClaimed = this.#first === undefined;
    this.#first ??= thread;
    this.#running.set(tracerPid, thread);
    return thread;
  }

  /** The thread of that number, if it was seen and has not ended. */
  running(tracerPid: number): Thread | undefined {
    return this.#running.get(tracerPid);
  }

  /** Whether it is the tracer's own child, which is in the tracer's PID namespace. */
  isFirst(thread: Thread): boolean {
    return thread === this.#first;
  }

  /** The working folders of all threads, each once. */
  *folders(): Iterable<WorkingFolder> {
    const all = [...this.#running.values(), ...this.#unclaimed.values()].map(({ cwd }) => cwd);
    yield* new Set(all);
  }

  /** A call of the clone family has returned a child. */
  born(parent: Thread, result: CallResult, birth: Birth): void {
    const number = Number(result.value);
    const child = this.#claim(result.tracerPid ?? (this.isFirst(parent) ? number : this.#onlyUnclaimed()));
    if (child === undefined) {
      this.#unnumbered += 1;
      return;
    }
    inheritFolder(child, parent, birth);
    if (birth.isThread) {
      this.#listed.delete(child.process);
      child.process = parent.process;
      child.isLeader = false;
    } else {
      adopt(child.process, parent.process, birth.opensNamespace ? 1 : number);
    }
  }

  ended(thread: Thread, tracerPid: number, exit: string): void {
    if (thread.isLeader) thread.process.exit = exit;
    this.#retire(thread, tracerPid);
  }

  /** A thread runs exec in its leader's stead: it goes on as the leader, with the call that it is in. */
  becomes(thread: Thread, tracerPid: number, leaderPid: number): void {
    const leader = this.thread(leaderPid);
    leader.pending = thread.pending;
    leader.cwd = thread.cwd;
    this.#retire(thread, tracerPid);
  }

  /** Whether every thread was seen to end, those included that only the calls that made them speak of. */
  get allEnded(): boolean {
    return this.#running.size === 0 && this.#unnumbered <= this.#unclaimed.size + this.#forgotten;
  }

  /** Takes every process there is so far, but one, for the sandbox's own, with the calls that they are in. */
  markSetup(tool: Process): void {
    for (const process of this.#listed) process.isSetup = process !== tool;
    for (const thread of this.#running.values()) {
      thread.isSetupCall = thread.process !== tool && thread.pending !== undefined;
    }
  }

  /** The tool's processes, by number. */
  list(): ObservedProcess[] {
    const tools = [...this.#listed].filter(({ isSetup }) => !isSetup);
    const processes = tools.map(({ number, parent, command, exit }) => {
      return { pid: number, parent: parent?.number ?? null, command: command ?? [], exit };
    });
    return processes.sort((one, other) => one.pid - other.pid);
  }

  /**
   * Where a child is that acts before the call that made it is seen to return: where one of those is who are in such a
   * call. A call that is cut by the child's first line is known to be one.
   */
  #inherited(): WorkingFolder {
    const parents = [...this.#running.values()].filter(({ pending = '' }) => CLONING.test(pending));
    const [only, another] = parents;
    if (only === undefined) return new WorkingFolder([this.#folder]);
    if (another === undefined) return SHARING.test(only.pending ?? '') ? only.cwd : only.cwd.copy();
    return new WorkingFolder(parents.flatMap(({ cwd }) => cwd.folders));
  }

  #claim(tracerPid: number | undefined): Thread | undefined {
    if (tracerPid === undefined) return undefined;
    const thread = this.#unclaimed.get(tracerPid) ?? this.thread(tracerPid);
    this.#unclaimed.delete(tracerPid);
    thread.isClaimed = true;
    return thread;
  }

  /** strace finds no number for a child that is gone already. Where there is but one such, it is that. */
  #onlyUnclaimed(): number | undefined {
    const [only, another] = this.#unclaimed.keys();
    return another === undefined ? only : undefined;
  }

  #retire(thread: Thread, tracerPid: number): void {
    thread.pending = undefined;
    this.#running.delete(tracerPid);
    if (thread.isClaimed) return;
    this.#unclaimed.set(tracerPid, thread);
    const [oldest] = this.#unclaimed.keys();
    if (this.#unclaimed.size <= MAX_UNCLAIMED || oldest === undefined) return;
    this.#unclaimed.delete(oldest);
    this.#forgotten += 1;
  }

  #newProcess(number: number): Process {
    const unknown = { parent: undefined, command: undefined, program: undefined };
    const process: Process = { number, ...unknown, exit: null, isSetup: false };
    if (this.#listed.size < MAX_PROCESSES) this.#listed.add(process);
    else this.dropped += 1;
    return process;
  }
}

/** A child has from its parent what it did not choose itself since. */
function adopt(child: Process, parent: Process, number: number): void {
  child.number = number;
  child.parent = parent;
  child.command ??= parent.command;
  child.program ??= parent.program;
}

/** A child that has gone elsewhere meanwhile stays there, and takes along whoever it shares its folder with. */
function inheritFolder(child: Thread, parent: Thread, { sharesFolder }: Birth): void {
  if (child.cwd === parent.cwd) return;
  if (sharesFolder) {
    if (child.cwd.hasMoved) parent.cwd.move(child.cwd.folders);
    child.cwd = parent.cwd;
  } else if (!child.cwd.hasMoved) {
    child.cwd = parent.cwd.copy();
  }
}

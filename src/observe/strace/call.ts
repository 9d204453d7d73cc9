import type { Recorder } from '../recorder.ts';
import type { Links } from './links.ts';
import type { Processes, Thread } from './processes.ts';
import type { CallResult } from './result.ts';
import type { Sockets } from './sockets.ts';

/** A system call with its arguments apart, each still in strace's notation. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: CallResult;
  readonly by: Thread;
}

/** What a call's meaning is read into. */
export interface Notebook {
  readonly recorder: Recorder;
  readonly sockets: Sockets;
  readonly links: Links;
  readonly processes: Processes;
}

/** Reads the meaning of one call; false when the call is not what its name promises. */
export type CallReader = (call: Call, notebook: Notebook) => boolean;

export type CallReaders = Readonly<Record<string, CallReader>>;

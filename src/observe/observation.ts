/** How many processes of a sighting are named. */
export const MAX_SIGHTINGS = 5;

/** A process of the tool, by the number its own sandbox gives it. */
export interface ObservedProcess {
  readonly pid: number;
  /** Null when the call that started it was not seen to return. */
  readonly parent: number | null;
  /** Words of its last successful exec; the parent's until then. */
  readonly command: readonly string[];
  /** `0`, `1`…, `SIGKILL`…; null when its end was not seen. */
  readonly exit: string | null;
}

/** How often something was seen, and the first processes that did it. */
export interface Sightings {
  readonly count: number;
  /** Distinct, at most `MAX_SIGHTINGS`, in the order seen. */
  readonly processes: readonly number[];
}

export interface ObservedFile extends Sightings {
  /** As the kernel resolved it inside the sandbox, where the call succeeded; else as the tool named it, made absolute. */
  readonly path: string;
}

/** An access that did not happen. */
export interface ObservedAttempt extends ObservedFile {
  readonly intent: 'read' | 'write' | 'execute';
}

export interface ObservedCall extends Sightings {
  /** `ptrace`; `#900` for a number without a name here; `x32:59`, `i386:20` for a foreign entry. */
  readonly name: string;
  /** What it met: an error instead of an answer, or SIGSYS, which ends a process that does not catch it. */
  readonly outcome: 'refused' | 'killed';
  /** What the first of them asked for. */
  readonly detail?: string;
}

export interface ObservedConnection extends Sightings {
  readonly address: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp' | 'unknown';
  /** Whether a message was sent by a call of its own. To connect a datagram socket sends nothing. */
  readonly sent: boolean;
}

export interface ObservedUnixSocket extends Sightings {
  /** Path, or `@name` for an abstract one. */
  readonly path: string;
}

export interface ObservedLookup extends Sightings {
  readonly name: string;
}

/**
 * What a tool did in one run, as an observer outside saw it, every list in a stable order so that two runs diff.
 * It knows nothing of the observer that made it. It explains; nothing is ever allowed because of it.
 */
export interface Observation {
  readonly processes: readonly ObservedProcess[];
  readonly files: {
    readonly read: readonly ObservedFile[];
    /** Opened for writing, truncated, given other attributes, or made as anything but an empty folder. */
    readonly written: readonly ObservedFile[];
    /** Made, or opened so that they would have been made. */
    readonly created: readonly ObservedFile[];
    readonly deleted: readonly ObservedFile[];
    /** Tried and refused with EACCES, EPERM or EROFS; or to be moved here from another mount, which may be one elsewhere. */
    readonly denied: readonly ObservedAttempt[];
    /** Tried to open or run, and not there. */
    readonly missing: readonly ObservedAttempt[];
  };
  readonly executed: readonly ObservedFile[];
  /** Where the tool connected or sent to, whether or not anything answered. */
  readonly connections: readonly ObservedConnection[];
  /** Addresses on which the tool took a port of its own choice. */
  readonly bound: readonly Omit<ObservedConnection, 'sent'>[];
  readonly unixSockets: readonly ObservedUnixSocket[];
  /** Names asked of a resolver, read from the tool's own packets: for naming the process, not for judging. */
  readonly lookups: readonly ObservedLookup[];
  /** Declared and undeclared alike, by name, where they were recorded. */
  readonly syscalls: Readonly<Record<string, number>>;
  /** Undeclared or forbidden calls: each is a deviation. */
  readonly refused: readonly ObservedCall[];
  /** Whether the tool's first program was seen to start, and how it ended. */
  readonly started: boolean;
  readonly exit: string | null;
  /** Whether every process was seen to end, the sandbox's own included: a record cut anywhere is not whole. */
  readonly whole: boolean;
  /** Sightings that found no room in these lists, which are bounded. */
  readonly dropped: number;
  /** The first lines that no rule of the reader understood; `read - used` of them in all. */
  readonly unreadable: readonly string[];
  readonly lines: { readonly read: number; readonly used: number };
}

const NOTHING: Observation['files'] = { read: [], written: [], created: [], deleted: [], denied: [], missing: [] };

/** Of a run that nobody observed. */
export const UNOBSERVED: Observation = {
  ...{ processes: [], files: NOTHING, executed: [], connections: [], bound: [], unixSockets: [], lookups: [] },
  ...{ syscalls: {}, refused: [], started: false, exit: null, whole: false, dropped: 0, unreadable: [] },
  lines: { read: 0, used: 0 },
};

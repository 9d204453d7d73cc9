/** A process of the tool, by the number its own sandbox gives it. */
export interface ObservedProcess {
  readonly pid: number;
  readonly parent: number | null;
  /** Words of its last successful exec; the parent's until then. */
  readonly command: readonly string[];
  /** `0`, `1`…, `SIGKILL`…; null when its end was not seen. */
  readonly exit: string | null;
}

/** The first few times something was seen, and how often in all. */
export interface Sightings {
  readonly count: number;
  /** At most `MAX_SIGHTINGS`, in the order seen. */
  readonly processes: readonly number[];
}

export interface ObservedFile extends Sightings {
  /** As the kernel resolved it inside the sandbox. */
  readonly path: string;
}

export interface ObservedCall extends Sightings {
  /** `ptrace`; `#467` for a number without a name here; `x32:59`, `i386:20` for a foreign entry. */
  readonly name: string;
  /** What the kernel did: answered it with an error, or ended the process. */
  readonly outcome: 'refused' | 'killed';
  readonly detail?: string;
}

export interface ObservedConnection extends Sightings {
  readonly address: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp' | 'unknown';
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
    readonly written: readonly ObservedFile[];
    readonly created: readonly ObservedFile[];
    readonly deleted: readonly ObservedFile[];
    /** Tried and refused with EACCES, EPERM or EROFS. */
    readonly denied: readonly ObservedFile[];
    /** Tried to open or run, and not there. */
    readonly missing: readonly ObservedFile[];
  };
  readonly executed: readonly ObservedFile[];
  readonly connections: readonly ObservedConnection[];
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
  /** Lines that no rule of the reader understood; each becomes a finding. */
  readonly unreadable: readonly string[];
  readonly lines: { readonly read: number; readonly used: number };
}

/**
 * Why nothing was carried, or not for long. Where the grant itself forbids it, the connection is not `allowed`;
 * where it permits it, and something else went wrong, it is.
 */
export type EgressRefusal =
  // Not allowed:
  /** An address that no granted name was answered with. */
  | 'raw-address'
  /** A granted name, on a port that is granted for another name only. */
  | 'port-not-granted'
  /** SNI or HTTP Host name something else than the name that was looked up, or SNI is missing. */
  | 'name-mismatch'
  /** A granted name that resolves, outside, to nothing but private, local or metadata addresses. */
  | 'private-address'
  /** Neither a TLS ClientHello nor a well-formed HTTP/1 request to an origin, or none within the deadline. */
  | 'protocol'
  /** More connections at a time, or a larger request, than a trial may make. */
  | 'over-limit'
  // Allowed:
  /** TLS ended in its handshake: the tool does not trust the run's authority, or went away. */
  | 'handshake'
  /** A request to which the scenario has no reply. */
  | 'no-upstream'
  /** A granted name that could not be resolved or dialled from outside. */
  | 'unreachable';

export interface EgressLookup {
  /** Lower case, without the final dot; `UNREADABLE_NAME` for a packet that is not a query. */
  readonly name: string;
  /** `A`, `AAAA`, `HTTPS`…; `TYPE123` for a number without a name here. */
  readonly type: string;
  /** Whether the name is granted. Types other than A and AAAA get an empty answer, and count as answered. */
  readonly answered: boolean;
  readonly count: number;
}

/** All connections that went the same way. */
export interface EgressConnection {
  /** The granted name; the bare address when none was looked up for it. */
  readonly host: string;
  readonly port: number;
  readonly allowed: boolean;
  readonly refusal?: EgressRefusal;
  /** What the tool itself named, where that disagrees: SNI, HTTP Host or the target of a request. */
  readonly named?: string;
  readonly count: number;
  /** Bytes from the tool, TLS included. */
  readonly bytesOut: number;
  /** Bytes to the tool, TLS included. */
  readonly bytesIn: number;
}

/** All HTTP requests that went the same way; those inside TLS only where as-declared itself ends it, in `fixtures`. */
export interface EgressRequest {
  readonly host: string;
  readonly port: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  readonly count: number;
  /** Bytes of request bodies. */
  readonly bodyBytes: number;
}

/** Something marked that the tool let out. */
export interface EgressLeak {
  readonly what: string;
  /** In a name that it looked up, in one that it told a server it takes it for, or in what it sent to a host. */
  readonly channel: 'dns' | 'sni' | 'request';
  /** The name that it is in, or the host that it was sent to. */
  readonly host: string;
  readonly port: number;
  readonly count: number;
}

/**
 * What the gateway saw and did in one run, every list in a stable order so that two runs diff. Only its count is
 * egress. Everything that the tool chose (names, hosts, paths) is hostile text.
 */
export interface EgressLog {
  readonly lookups: readonly EgressLookup[];
  readonly connections: readonly EgressConnection[];
  readonly requests: readonly EgressRequest[];
  /** Where as-declared was told what to look for; in requests where it ends them itself. */
  readonly leaks: readonly EgressLeak[];
  /**
   * How many of each were too many to be listed. Granted and refused ones have tables of their own, so that
   * neither can crowd the other out: where a refused one is missing, a thousand refused ones are listed.
   */
  readonly omitted: { readonly lookups: number; readonly connections: number; readonly requests: number };
}

/** Stands in the log for the name of a query that cannot be read. No host can be called so. */
export const UNREADABLE_NAME = '<unreadable>';

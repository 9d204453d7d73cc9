/** Why the gateway refused. */
export type EgressRefusal =
  | 'name-not-granted'
  | 'port-not-granted'
  | 'raw-address'
  | 'private-address'
  | 'name-mismatch'
  | 'no-upstream'
  | 'unreachable'
  | 'protocol';

export interface EgressLookup {
  readonly name: string;
  readonly type: string;
  readonly answered: boolean;
  readonly count: number;
}

export interface EgressConnection {
  /** The granted name; the bare address when none was looked up for it. */
  readonly host: string;
  readonly port: number;
  readonly allowed: boolean;
  readonly refusal?: EgressRefusal;
  /** What the tool itself named, where that disagrees: SNI or HTTP Host. */
  readonly named?: string;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

/** What the gateway saw and did in one run. Only its count is egress. */
export interface EgressLog {
  readonly lookups: readonly EgressLookup[];
  readonly connections: readonly EgressConnection[];
}

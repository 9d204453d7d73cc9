import type { Finding, Place } from '../finding.ts';
import type { IsolationName, IsolationState } from '../manifest/isolation.ts';
import type { RuleId } from '../rules.ts';

/** What a trial is built with, in the order in which one thing needs the other. */
export type HostThing =
  | 'platform'
  | 'node'
  | 'bubblewrap'
  | 'coreutils'
  | 'iproute2'
  | 'strace'
  | 'util-linux'
  | 'install-dependencies'
  | 'faketime'
  | 'bubblewrap-flaws'
  | 'temporary-folder'
  | 'tracing'
  | 'user-namespaces'
  | 'cgroup'
  | 'sandbox'
  | 'landlock-support';

/** Who wants it: a trial cannot do without it, manifest or policy ask for it, or nobody does. */
export type Demand = 'required' | 'recommended' | 'none';

interface Told {
  readonly demand: Demand;
  /** Whether whoever wants it has it; true where nobody does. */
  readonly met: boolean;
  /** How that was found out, or what was found instead. */
  readonly how: string;
  /** The rule that the gate would tell it under. */
  readonly rule?: RuleId;
  /** What to do about it. */
  readonly fix?: string;
}

/** Not looked at, since something that it needs is not there. */
export type Untried = 'untried';

/** `degraded`: it works, and something about it is not as it should be. */
export type HostState = 'ok' | 'degraded' | 'missing' | Untried;

export interface HostRow extends Told {
  readonly kind: 'host';
  readonly what: HostThing;
  readonly state: HostState;
}

export interface IsolationRow extends Told {
  readonly kind: 'isolation';
  readonly what: IsolationName;
  readonly state: IsolationState | Untried;
  /** The line that asks for it. */
  readonly place?: Place;
}

export type Row = HostRow | IsolationRow;

export function okRow(what: HostThing, how: string): HostRow {
  return { kind: 'host', what, state: 'ok', demand: 'required', met: true, how };
}

/** What the gate would end with. */
export function refusedRow(what: HostThing, { rule, message, fix }: Finding): HostRow {
  const row = { kind: 'host', what, state: 'missing', demand: 'required', met: false, how: message, rule } as const;
  return fix === undefined ? row : { ...row, fix };
}

export function untriedRow(what: HostThing, lacking: HostThing): HostRow {
  return { kind: 'host', what, state: 'untried', demand: 'required', met: false, how: `needs ${lacking}` };
}

import { type Actor, Ledger, LedgerBudget } from './ledger.ts';
import type { Observation, ObservedAttempt, ObservedCall, ObservedConnection, Sightings } from './observation.ts';

type Plain<T extends Sightings> = Omit<T, keyof Sightings>;

type Bound = Omit<Plain<ObservedConnection>, 'sent'>;

/** The part of an observation that is about deeds. */
export type Deeds = Pick<
  Observation,
  'files' | 'executed' | 'connections' | 'bound' | 'unixSockets' | 'lookups' | 'syscalls' | 'refused' | 'dropped'
>;

/** Collects what a tool's processes did, in bounded memory. It knows nothing of the observer that tells it. */
export class Recorder {
  readonly #budget = new LedgerBudget();
  readonly #files = {
    read: this.#ledger<{ path: string }>(),
    written: this.#ledger<{ path: string }>(),
    created: this.#ledger<{ path: string }>(),
    deleted: this.#ledger<{ path: string }>(),
    denied: this.#ledger<Plain<ObservedAttempt>>(),
    missing: this.#ledger<Plain<ObservedAttempt>>(),
  };
  readonly #executed = this.#ledger<{ path: string }>();
  readonly #connections = this.#ledger<Plain<ObservedConnection>>();
  readonly #bound = this.#ledger<Bound>();
  readonly #unixSockets = this.#ledger<{ path: string }>();
  readonly #lookups = this.#ledger<{ name: string }>();
  readonly #refused = this.#ledger<Plain<ObservedCall>>();
  readonly #syscalls = new Map<string, number>();

  #ledger<T extends object>(): Ledger<T> {
    return new Ledger<T>(this.#budget);
  }

  touched(how: 'read' | 'written' | 'created' | 'deleted', path: string, by: Actor): void {
    this.#files[how].see(path, { path }, by);
  }

  attempted(how: 'denied' | 'missing', intent: ObservedAttempt['intent'], path: string, by: Actor): void {
    this.#files[how].see(`${path}\0${intent}`, { path, intent }, by);
  }

  executed(path: string, by: Actor): void {
    this.#executed.see(path, { path }, by);
  }

  connected(to: Plain<ObservedConnection>, by: Actor): void {
    this.#connections.see(`${connectionKey(to)} ${to.sent}`, to, by);
  }

  bound(at: Bound, by: Actor): void {
    this.#bound.see(connectionKey(at), at, by);
  }

  unixSocket(path: string, by: Actor): void {
    this.#unixSockets.see(path, { path }, by);
  }

  lookedUp(name: string, by: Actor): void {
    this.#lookups.see(name, { name }, by);
  }

  refused(call: Plain<ObservedCall>, by: Actor): void {
    this.#refused.see(`${call.name}\0${call.outcome}`, call, by);
  }

  called(name: string): void {
    const known = this.#syscalls.get(name);
    if (known !== undefined) this.#syscalls.set(name, known + 1);
    else if (this.#budget.take(name.length)) this.#syscalls.set(name, 1);
  }

  deeds(): Deeds {
    return {
      files: {
        read: this.#files.read.list(),
        written: this.#files.written.list(),
        created: this.#files.created.list(),
        deleted: this.#files.deleted.list(),
        denied: this.#files.denied.list(),
        missing: this.#files.missing.list(),
      },
      executed: this.#executed.list(),
      connections: this.#connections.list(),
      bound: this.#bound.list(),
      unixSockets: this.#unixSockets.list(),
      lookups: this.#lookups.list(),
      refused: this.#refused.list(),
      syscalls: Object.fromEntries([...this.#syscalls].sort(([one], [other]) => (one < other ? -1 : 1))),
      dropped: this.#budget.dropped,
    };
  }
}

function connectionKey({ address, port, protocol }: Bound): string {
  return `${address} ${String(port).padStart(5, '0')} ${protocol}`;
}

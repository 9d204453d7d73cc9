import { DNS_PORT } from './holder-protocol.ts';
import type { EgressConnection, EgressLeak, EgressLog, EgressLookup, EgressRequest } from './log.ts';
import { Tally } from './tally.ts';
import type { Watch } from './watch.ts';

/** Distinct entries of a kind that are listed. */
const MAX_ENTRIES = 1024;

/** How much of a text that the tool chose is kept, in characters. */
const MAX_CHARS = 1024;

/** Granted and refused entries of a kind, each with room of its own. */
class Register<T> {
  readonly #granted = new Tally<T>(MAX_ENTRIES);
  readonly #refused = new Tally<T>(MAX_ENTRIES);

  add(granted: boolean, key: readonly unknown[], add: (sum: T | undefined) => T): void {
    (granted ? this.#granted : this.#refused).add(key, add);
  }

  get omitted(): number {
    return this.#granted.omitted + this.#refused.omitted;
  }

  /** By key, so that the order in which things happened makes no difference. */
  list(): T[] {
    const all = [...this.#granted.entries(), ...this.#refused.entries()];
    return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }
}

/** Gathers a run's log in bounded memory, however much the tool does. */
export class EgressRecorder {
  readonly #lookups = new Register<EgressLookup>();
  readonly #connections = new Register<EgressConnection>();
  readonly #requests = new Register<EgressRequest>();
  readonly #leaks = new Register<EgressLeak>();
  readonly #watch: Watch | undefined;

  /** @param watch looks through every name, those too that are not listed */
  constructor(watch?: Watch) {
    this.#watch = watch;
  }

  lookup(event: Omit<EgressLookup, 'count'>): void {
    const entry = { ...event, name: event.name.slice(0, MAX_CHARS) };
    this.#lookThrough(event.name, { channel: 'dns', host: entry.name, port: DNS_PORT });
    this.#lookups.add(entry.answered, [entry.name, entry.type, entry.answered], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1,
    }));
  }

  connection(event: Omit<EgressConnection, 'count'>): void {
    const entry = event.named === undefined ? event : { ...event, named: event.named.slice(0, MAX_CHARS) };
    const { host, port, allowed, refusal, named } = entry;
    if (named !== undefined) this.#lookThrough(event.named ?? '', { channel: 'sni', host: named, port });
    this.#connections.add(allowed, [host, port, allowed, refusal, named], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1,
      bytesOut: (sum?.bytesOut ?? 0) + entry.bytesOut,
      bytesIn: (sum?.bytesIn ?? 0) + entry.bytesIn,
    }));
  }

  request(event: Omit<EgressRequest, 'count'>): void {
    const entry = { ...event, path: event.path.slice(0, MAX_CHARS) };
    const { host, port, method, path, status } = entry;
    this.#requests.add(status < 400, [host, port, method, path, status], (sum) => ({
      ...entry,
      count: (sum?.count ?? 0) + 1,
      bodyBytes: (sum?.bodyBytes ?? 0) + entry.bodyBytes,
    }));
  }

  leak(event: Omit<EgressLeak, 'count'>): void {
    const { what, channel, host, port } = event;
    this.#leaks.add(false, [channel, host, port, what], (sum) => ({ ...event, count: (sum?.count ?? 0) + 1 }));
  }

  /** Marked text may be split over the labels of a name. */
  #lookThrough(name: string, where: Omit<EgressLeak, 'what' | 'count'>): void {
    for (const { what } of this.#watch?.find(name.replaceAll('.', '')) ?? []) this.leak({ what, ...where });
  }

  log(): EgressLog {
    return {
      lookups: this.#lookups.list(),
      connections: this.#connections.list(),
      requests: this.#requests.list(),
      leaks: this.#leaks.list(),
      omitted: {
        lookups: this.#lookups.omitted,
        connections: this.#connections.omitted,
        requests: this.#requests.omitted,
      },
    };
  }
}

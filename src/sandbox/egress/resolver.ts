import { type AddressAnswer, answerMessage, type Query, type Reply } from './dns-message.ts';
import type { EgressRecorder } from './egress-recorder.ts';
import { type GrantedNames, normalName } from './granted-names.ts';
import { UNREADABLE_NAME } from './log.ts';
import type { AddressPair, SyntheticAddresses } from './synthetic-addresses.ts';

function recordsOf(pair: AddressPair, type: string): AddressAnswer[] {
  if (type === 'A') return [{ type, address: pair.v4 }];
  if (type === 'AAAA') return [{ type, address: pair.v6 }];
  return [];
}

/**
 * The sandbox's only resolver. It asks nobody, so nothing can be told by asking: granted names have addresses made
 * up here and no other records, every other name does not exist. NXDOMAIN rather than REFUSED, because clients
 * believe it at once, where they retry REFUSED or call it a temporary failure.
 */
export class Resolver {
  readonly #granted: GrantedNames;
  readonly #addresses: SyntheticAddresses;
  readonly #recorder: EgressRecorder;

  constructor(granted: GrantedNames, addresses: SyntheticAddresses, recorder: EgressRecorder) {
    this.#granted = granted;
    this.#addresses = addresses;
    this.#recorder = recorder;
  }

  /** @returns undefined for a packet too short to be answered; it is recorded all the same. */
  answer(message: Buffer): Buffer | undefined {
    return answerMessage(message, (query) => this.#decide(query));
  }

  recordUnreadable(): void {
    this.#recorder.lookup({ name: UNREADABLE_NAME, type: '', answered: false });
  }

  #decide(query: Query | undefined): Reply {
    if (query === undefined) {
      this.recordUnreadable();
      return { rcode: 'FORMERR', answers: [] };
    }
    const name = normalName(query.name);
    const answered = query.class === 'IN' && this.#granted.portsOf(name).size > 0;
    this.#recorder.lookup({ name, type: query.type, answered });
    if (!answered) return { rcode: 'NXDOMAIN', answers: [] };
    const pair = this.#addresses.of(name);
    return pair === undefined
      ? { rcode: 'SERVFAIL', answers: [] }
      : { rcode: 'NOERROR', answers: recordsOf(pair, query.type) };
  }
}

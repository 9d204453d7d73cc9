/**
 * How many names a run may be given addresses for. Only a wildcard can come near it.
 */
const MAX_NAMES = 1024;

/** The addresses that stand for one name inside the sandbox. */
export interface AddressPair {
  readonly v4: string;
  readonly v6: string;
}

/**
 * Addresses of their own for names, in the order asked. They look public, since tools refuse to fetch from private
 * ones: the first block is hardly routed, the second not assigned by IANA. Outside the sandbox they are never dialled.
 */
export class SyntheticAddresses {
  readonly #byName = new Map<string, AddressPair>();
  readonly #byAddress = new Map<string, string>();

  /** The same pair for the same name; undefined when the run has used them up. */
  of(name: string): AddressPair | undefined {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const number = this.#byName.size + 1;
    if (number > MAX_NAMES) return undefined;
    const pair = { v4: `25.83.${number >> 8}.${number & 0xff}`, v6: `2da5:dec1::${number.toString(16)}` };
    this.#byName.set(name, pair);
    this.#byAddress.set(pair.v4, name).set(pair.v6, name);
    return pair;
  }

  /** The name whose address this is, if it was handed out. */
  nameAt(address: string): string | undefined {
    return this.#byAddress.get(address);
  }
}

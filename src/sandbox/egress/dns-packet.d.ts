/** The part of dns-packet that is used here; the package has no types of its own. */
declare module 'dns-packet' {
  interface Question {
    readonly name: string;
    readonly type: string;
    readonly class: string;
  }

  interface AddressRecord {
    readonly name: string;
    readonly type: 'A' | 'AAAA';
    /** Seconds. */
    readonly ttl: number;
    readonly data: string;
  }

  const packet: {
    readonly question: {
      /** `bytes` is the length of what the last call read. */
      readonly decode: ((message: Buffer, offset: number) => Question) & { readonly bytes: number };
    };
    readonly answer: { encode(record: AddressRecord): Buffer };
  };

  export default packet;
}

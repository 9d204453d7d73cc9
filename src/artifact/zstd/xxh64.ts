const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;

const STRIPE_BYTES = 32;

type Lanes = readonly [bigint, bigint, bigint, bigint];

const START: Lanes = [BigInt.asUintN(64, PRIME_1 + PRIME_2), PRIME_2, 0n, BigInt.asUintN(64, -PRIME_1)];

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function rotate(value: bigint, bits: bigint): bigint {
  return wrap(value << bits) | (value >> (64n - bits));
}

function round(lane: bigint, word: bigint): bigint {
  return wrap(rotate(wrap(lane + wrap(word * PRIME_2)), 31n) * PRIME_1);
}

function absorb([a, b, c, d]: Lanes, stripes: Buffer): Lanes {
  const words = new BigUint64Array(Uint8Array.from(stripes).buffer);
  for (let at = 0; at < words.length; at += 4) {
    a = round(a, words[at] ?? 0n);
    b = round(b, words[at + 1] ?? 0n);
    c = round(c, words[at + 2] ?? 0n);
    d = round(d, words[at + 3] ?? 0n);
  }
  return [a, b, c, d];
}

function merge([a, b, c, d]: Lanes): bigint {
  let hash = wrap(rotate(a, 1n) + rotate(b, 7n) + rotate(c, 12n) + rotate(d, 18n));
  for (const lane of [a, b, c, d]) hash = wrap((hash ^ round(0n, lane)) * PRIME_1 + PRIME_4);
  return hash;
}

function finish(start: bigint, rest: Buffer): bigint {
  let hash = start;
  let at = 0;
  for (; at + 8 <= rest.length; at += 8) {
    hash = wrap(rotate(hash ^ round(0n, rest.readBigUInt64LE(at)), 27n) * PRIME_1 + PRIME_4);
  }
  for (; at + 4 <= rest.length; at += 4) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt32LE(at)) * PRIME_1), 23n) * PRIME_2 + PRIME_3);
  }
  for (; at < rest.length; at += 1) {
    hash = wrap(rotate(hash ^ wrap(BigInt(rest.readUInt8(at)) * PRIME_5), 11n) * PRIME_1);
  }
  hash = wrap((hash ^ (hash >> 33n)) * PRIME_2);
  hash = wrap((hash ^ (hash >> 29n)) * PRIME_3);
  return hash ^ (hash >> 32n);
}

/** XXH64 with seed 0, the content checksum of Zstandard frames (RFC 8878, section 3.1.1). Little-endian hosts only. */
export class Xxh64 {
  #lanes = START;
  #rest = Buffer.alloc(0);
  #length = 0n;

  update(bytes: Uint8Array): void {
    this.#length += BigInt(bytes.length);
    const pending = Buffer.concat([this.#rest, bytes]);
    const whole = pending.length - (pending.length % STRIPE_BYTES);
    this.#lanes = absorb(this.#lanes, pending.subarray(0, whole));
    this.#rest = pending.subarray(whole);
  }

  digest(): bigint {
    const start = this.#length >= STRIPE_BYTES ? merge(this.#lanes) : PRIME_5;
    return finish(wrap(start + this.#length), this.#rest);
  }
}

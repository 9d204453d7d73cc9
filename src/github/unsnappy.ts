// The libraries for this format that are plain JavaScript step backwards at lengths beyond 2³¹ and never end; what a server
// sends has to end.

/** Reads forward, and never beyond the end. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new RangeError('the compressed bytes are cut short');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  /** An unsigned number of so many bytes, the least first. */
  number(bytes: number): number {
    return this.take(bytes).reduceRight((value, byte) => value * 256 + byte, 0);
  }

  varint(): number {
    let value = 0;
    for (let power = 0; power < 5; power += 1) {
      const byte = this.number(1);
      value += (byte % 128) * 128 ** power;
      if (byte < 128) return value;
    }
    throw new RangeError('the compressed bytes state no length');
  }
}

/** Lengths beyond this are written in bytes of their own. */
const SHORT_LITERAL = 60;

function literalLength(tag: number, reader: Reader): number {
  const short = tag >>> 2;
  return (short < SHORT_LITERAL ? short : reader.number(short - SHORT_LITERAL + 1)) + 1;
}

/** Of what is there already: how much, and from how far back. */
function copyOf(tag: number, reader: Reader): { readonly length: number; readonly offset: number } {
  const kind = tag & 3;
  if (kind === 1) return { length: ((tag >>> 2) & 7) + 4, offset: (tag >>> 5) * 256 + reader.number(1) };
  return { length: (tag >>> 2) + 1, offset: reader.number(kind === 2 ? 2 : 4) };
}

/**
 * What was compressed by Snappy, as one block.
 * https://github.com/google/snappy/blob/main/format_description.txt
 * @param limit in bytes, of what comes out
 * @throws RangeError for what is no such block, or larger
 */
export function unsnappy(bytes: Uint8Array, limit: number): Buffer {
  const reader = new Reader(bytes);
  const size = reader.varint();
  if (size > limit) throw new RangeError(`what is compressed is larger than ${limit} bytes`);
  const out = Buffer.alloc(size);
  let end = 0;
  const grow = (length: number): void => {
    if (length > size - end) throw new RangeError('there is more compressed than is stated');
    end += length;
  };
  while (!reader.isAtEnd) {
    const tag = reader.number(1);
    if ((tag & 3) === 0) {
      const literal = reader.take(literalLength(tag, reader));
      grow(literal.length);
      out.set(literal, end - literal.length);
      continue;
    }
    const { length, offset } = copyOf(tag, reader);
    if (offset === 0 || offset > end) throw new RangeError('the compressed bytes refer to what is not there');
    grow(length);
    // Byte by byte: a copy may reach into itself.
    for (let at = end - length; at < end; at += 1) out[at] = out[at - offset] ?? 0;
  }
  if (end !== size) throw new RangeError('there is less compressed than is stated');
  return out;
}

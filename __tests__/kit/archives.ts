// Archives made byte by byte, so that a test can say in them what no packer would write.
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

const BLOCK = 512;

export interface TarHeader {
  readonly name: string | Buffer;
  readonly type?: string;
  readonly mode?: number;
  readonly linkname?: string;
  /** The size field as it is written; the content's own size if it is left out. */
  readonly size?: string;
  readonly magic?: string;
  readonly checksum?: number;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** One entry of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"), content and padding included. */
export function tarEntry(header: TarHeader, content: string | Buffer = ''): Buffer {
  const body = Buffer.from(content);
  const block = Buffer.alloc(BLOCK);
  Buffer.from(header.name).copy(block, 0, 0, 100);
  block.write(`${octal(header.mode ?? 0o644, 7)}\0`, 100);
  block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 108);
  block.write(header.size ?? `${octal(body.length, 11)}\0`, 124, 'latin1');
  block.write(`${octal(0, 11)}\0`, 136);
  block.write(header.type ?? '0', 156, 'latin1');
  block.write(header.linkname ?? '', 157);
  block.write(header.magic ?? 'ustar\x0000', 257, 'latin1');
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(header.checksum ?? sum, 6)}\0 `, 148);
  return Buffer.concat([block, padded(body)]);
}

export const TAR_END = Buffer.alloc(2 * BLOCK);

/** A whole archive of these entries. */
export function tar(...entries: readonly Buffer[]): Buffer {
  return Buffer.concat([...entries, TAR_END]);
}

export function tgz(...entries: readonly Buffer[]): Buffer {
  return gzipSync(tar(...entries));
}

/** A pax extended header: `x` for the next entry, `g` for all that follow. */
export function pax(records: readonly (readonly [string, string])[], type: 'x' | 'g' = 'x'): Buffer {
  const lines = records.map(([key, value]) => {
    const rest = Buffer.from(` ${key}=${value}\n`);
    const digits = String(rest.length).length;
    const length = String(rest.length + digits).length === digits ? rest.length + digits : rest.length + digits + 1;
    return Buffer.concat([Buffer.from(String(length)), rest]);
  });
  return tarEntry({ name: 'PaxHeader', type }, Buffer.concat(lines));
}

/** GNU's way to a long name: an entry `L` (or `K` for a link's target) whose content is the next entry's name. */
export function gnuLong(name: string, type: 'L' | 'K' = 'L'): Buffer {
  return tarEntry({ name: '././@LongLink', type, magic: 'ustar  ' }, `${name}\0`);
}

/** What a zip archive states of an entry, in its two headers and behind its content. */
interface ZipFacts {
  readonly name: string | Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly extra: Buffer;
}

export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  readonly mode?: number;
  readonly dosAttributes?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Compressed bytes as they are written; the deflated or stored content if left out. */
  readonly raw?: Buffer;
  /** Lies of both headers, of the one before the content, of the one in the list at the end. */
  readonly both?: Partial<ZipFacts>;
  readonly local?: Partial<ZipFacts>;
  readonly central?: Partial<ZipFacts> & { readonly offset?: number };
  /** Written behind the content. */
  readonly after?: Buffer;
}

export interface ZipOptions {
  readonly comment?: Buffer;
  /** Between the last entry and the list of entries. */
  readonly gap?: Buffer;
  /** Between the list of entries and the end record. */
  readonly beforeEnd?: (directoryStart: number, directoryBytes: number) => Buffer;
  readonly entriesStated?: number;
}

function factsOf(entry: ZipEntry): { facts: ZipFacts; raw: Buffer } {
  const content = Buffer.from(entry.content ?? '');
  const method = entry.method ?? 8;
  const raw = entry.raw ?? (method === 8 ? deflateRawSync(content) : content);
  const facts = {
    name: entry.name,
    flags: entry.flags ?? 0,
    method,
    crc: crc32(content),
    compressed: raw.length,
    size: content.length,
    extra: Buffer.alloc(0),
  };
  return { facts: { ...facts, ...entry.both }, raw };
}

/** The part that both headers have, from the needed version on to the lengths. */
function commonFields(facts: ZipFacts): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(facts.flags, 2);
  fields.writeUInt16LE(facts.method, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(facts.crc, 10);
  fields.writeUInt32LE(facts.compressed, 14);
  fields.writeUInt32LE(facts.size, 18);
  fields.writeUInt16LE(Buffer.from(facts.name).length, 22);
  fields.writeUInt16LE(facts.extra.length, 24);
  return fields;
}

function localHeader(facts: ZipFacts): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), commonFields(facts), Buffer.from(facts.name), facts.extra]);
}

function centralHeader(facts: ZipFacts, attributes: number, offset: number): Buffer {
  const version = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(attributes, 6);
  rest.writeUInt32LE(offset, 10);
  const start = Buffer.from('PK\x01\x02');
  return Buffer.concat([start, version, commonFields(facts), rest, Buffer.from(facts.name), facts.extra]);
}

export function zipEndRecord(entries: number, directoryBytes: number, directoryStart: number, comment: Buffer): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryStart, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}

/** A zip archive (APPNOTE.TXT 6.3.10) with whatever lies the entries ask for. */
export function zip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { facts, raw } = factsOf(entry);
    const { offset: stated = offset, ...central } = entry.central ?? {};
    const attributes = (((entry.mode ?? 0o100644) << 16) | (entry.dosAttributes ?? 0)) >>> 0;
    directory.push(centralHeader({ ...facts, ...central }, attributes, stated));
    const part = Buffer.concat([localHeader({ ...facts, ...entry.local }), raw, entry.after ?? Buffer.alloc(0)]);
    parts.push(part);
    offset += part.length;
  }
  const gap = options.gap ?? Buffer.alloc(0);
  const list = Buffer.concat(directory);
  const start = offset + gap.length;
  const beforeEnd = options.beforeEnd?.(start, list.length) ?? Buffer.alloc(0);
  const stated = options.entriesStated ?? entries.length;
  const end = zipEndRecord(stated, list.length, start, options.comment ?? Buffer.alloc(0));
  return Buffer.concat([...parts, gap, list, beforeEnd, end]);
}

/** Sizes and checksum behind the content, for entries with flag 0x0008. */
export function dataDescriptor(crc: number, compressed: number, size: number): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.write('PK\x07\x08', 0, 'latin1');
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(compressed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

export function extraField(id: number, data: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(id, 0);
  header.writeUInt16LE(data.length, 2);
  return Buffer.concat([header, data]);
}

const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
export const ZSTD_BLOCK = { raw: 0, rle: 1, reserved: 3 } as const;

/** A Zstandard block (RFC 8878, section 3.1.1.2). `size` is what it states, the content's own if left out. */
export function zstdBlock(kind: number, content: Buffer, isLast: boolean, size: number = content.length): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (kind << 1) | (isLast ? 1 : 0), 0, 3);
  return Buffer.concat([header, content]);
}

/** A Zstandard frame with a window of 128 KiB, or another descriptor byte, around the given blocks. */
export function zstdFrame(blocks: readonly Buffer[], windowDescriptor = 0x38, checksum = Buffer.alloc(0)): Buffer {
  const descriptor = checksum.length === 0 ? 0 : 0x04;
  return Buffer.concat([ZSTD_MAGIC, Buffer.from([descriptor, windowDescriptor]), ...blocks, checksum]);
}

/** Content as it is, in one frame of raw blocks. */
export function zstdRaw(content: Buffer): Buffer {
  const size = 128 * 1024;
  const count = Math.max(1, Math.ceil(content.length / size));
  const blocks = Array.from({ length: count }, (_, index) =>
    zstdBlock(ZSTD_BLOCK.raw, content.subarray(index * size, (index + 1) * size), index === count - 1),
  );
  return zstdFrame(blocks);
}

import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { ByteReader } from '../byte-reader.ts';
import { readPax } from './pax.ts';

const BLOCK_BYTES = 512;
/** Long names and attributes; a name alone is held to far less. */
const MAX_EXTENSION_BYTES = 64 * 1024;

/** Kinds of block that describe the entry after them (`x`, and `L`, `K` of GNU) or all that follow (`g`). */
const EXTENSIONS = ['x', 'g', 'L', 'K'] as const;
type Extension = (typeof EXTENSIONS)[number];

/** The order does not matter; anything else says one thing twice. */
const COMBINATIONS = ['x', 'K', 'L', 'KL'];

const REGULAR_FILE = ['0', '\0'];
/** Hard link to FIFO: entries that have no content, whatever their header says. */
const WITHOUT_CONTENT = ['1', '2', '3', '4', '5', '6'];

/** Keys with which a global header would rename or resize every entry; readers differ in whether they obey. */
const PER_ENTRY_KEYS = ['path', 'linkpath', 'size', 'hdrcharset'];

function ambiguous(problem: string): Refusal {
  return new Refusal('signature/artifact-ambiguous', `The tar archive ${problem}.`, {
    fix: 'Pack the tool again with a current tar.',
  });
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
}

/** The size field in its one portable form. GNU's base-256 is for 8 GiB and more, which no artifact may have. */
function sizeOf(header: Buffer): number {
  const field = header.toString('latin1', 124, 136);
  const digits = /^ *([0-7]*)[ \0]*$/.exec(field)?.[1];
  if (digits === undefined) throw ambiguous(`has an entry whose size is not an octal number: ${quoted(field)}`);
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function checkType(type: string, size: number): void {
  if (REGULAR_FILE.includes(type)) return;
  if (!WITHOUT_CONTENT.includes(type)) {
    throw new Refusal('signature/artifact-special-file', `The tar archive has an entry of type ${quoted(type)}.`, {
      fix: 'Pack plain files and folders only.',
    });
  }
  if (size > 0) throw ambiguous('gives content to a link, device or folder');
}

function checkPax(records: ReadonlyMap<string, string>, isGlobal: boolean): void {
  for (const key of records.keys()) {
    if (key.startsWith('GNU.sparse.')) {
      throw new Refusal('signature/artifact-special-file', 'The tar archive has a sparse file.', {
        fix: 'Pack the tool again without --sparse.',
      });
    }
    if (isGlobal && PER_ENTRY_KEYS.includes(key)) throw ambiguous(`sets ${key} for all its entries at once`);
  }
}

/** What has been said about the next entry before its own header. */
class Announced {
  #kinds: Extension[] = [];
  #size: string | undefined;

  add(kind: Extension, body: Buffer): void {
    const records = kind === 'x' || kind === 'g' ? readPax(body) : undefined;
    if (records !== undefined) checkPax(records, kind === 'g');
    if (kind === 'g' && this.isEmpty) return;
    this.#kinds.push(kind);
    if (!COMBINATIONS.includes(this.#kinds.sort().join(''))) throw ambiguous('describes one entry more than once');
    this.#size = records?.get('size');
  }

  /** Which of two sizes counts decides where the next header is. They must be one. */
  settle(headerSize: number): void {
    if (this.#size !== undefined && this.#size !== String(headerSize)) {
      throw ambiguous(`has an entry of ${headerSize} bytes whose extended header says ${quoted(this.#size)}`);
    }
    this.#kinds = [];
    this.#size = undefined;
  }

  get isEmpty(): boolean {
    return this.#kinds.length === 0;
  }
}

async function* ending(reader: ByteReader): AsyncGenerator<Buffer> {
  if (await reader.isAtEnd()) throw ambiguous('ends in one empty block instead of two');
  for (;;) {
    const block = await reader.take(BLOCK_BYTES);
    if (!isZero(block)) throw ambiguous('goes on after its end mark; one reader stops there, another reads on');
    yield block;
    if (await reader.isAtEnd()) return;
  }
}

/**
 * Passes a tar archive on unchanged, and stops at whatever two readers of tar take for different things: what comes
 * after the end mark, sizes stated twice, names stated twice, sparse files. `tar-stream`, which reads it then, is as
 * lenient as most: it skips empty blocks between entries and does without an end mark.
 * @throws Refusal signature/artifact-ambiguous, signature/artifact-corrupt, signature/artifact-special-file
 */
export async function* unambiguousTar(reader: ByteReader): AsyncGenerator<Buffer> {
  const announced = new Announced();
  for (;;) {
    const header = await reader.take(BLOCK_BYTES);
    yield header;
    if (isZero(header)) break;
    const size = sizeOf(header);
    const type = header.toString('latin1', 156, 157);
    const extension = EXTENSIONS.find((kind) => kind === type);
    if (extension !== undefined) {
      if (size > MAX_EXTENSION_BYTES) throw ambiguous(`has an extended header of ${size} bytes`);
      const body = await reader.take(padded(size));
      announced.add(extension, body.subarray(0, size));
      yield body;
    } else {
      announced.settle(size);
      checkType(type, size);
      yield* reader.pieces(padded(size));
    }
  }
  if (!announced.isEmpty) throw ambiguous('describes an entry that does not follow');
  yield* ending(reader);
}

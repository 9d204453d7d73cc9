import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { plainValue } from './document/plain-value.ts';
import { locate } from './document/pointer.ts';
import { type DocumentKind, type ReadableKind, readingRule } from './document/rule.ts';
import { DocumentText } from './document/text.ts';
import { parseTree } from './document/tree.ts';
import { type Place, Refusal } from './finding.ts';
import { jsonFault } from './json/json-fault.ts';

export type { DocumentKind };

/** JSON or YAML as it was read once, with the way back from every value to its line. */
export interface Document<K extends ReadableKind = DocumentKind> {
  /** As given, so that annotations find it. */
  readonly file: string;
  readonly kind: K;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  /** Plain data. Maps have no prototype, so that a key such as `__proto__` is a key. */
  readonly value: unknown;
  /** Of the value at an RFC 6901 pointer, or of the map or list that would hold it where it is absent. */
  readonly place: (pointer: string) => Place;
  /** Of the key that holds the value: for a key that should not be there. */
  readonly keyPlace: (pointer: string) => Place;
}

/** The largest document that is parsed. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024;

/**
 * Who writes these is judged, and findings quote the lines they are about: a link committed in the place of one would
 * show lines of any file of this host. A policy's owners may keep it behind a link.
 */
const BY_THE_JUDGED: readonly DocumentKind[] = ['manifest', 'scenario'];

/**
 * Bytes to a document. Its places are those of the YAML that JSON is; what is called `.json` has to be JSON all the same.
 * @throws Refusal too-large, not-parsable, duplicate-key or unsupported-yaml of the kind, with a place
 */
export function parseDocument<K extends ReadableKind>(bytes: Uint8Array, file: string, kind: K): Document<K> {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new Refusal(readingRule(kind, 'too-large'), `The ${kind} is larger than ${MAX_DOCUMENT_BYTES} bytes.`, {
      place: { file, line: 1, column: 1 },
      fix: `A ${kind} is written for people to read. Shorten it, or check that this is the file you mean.`,
    });
  }
  const text = new DocumentText(bytes, file, kind);
  if (/\.json$/i.test(file)) refuseUnlessJson(text);
  const root = parseTree(text);
  return {
    file,
    kind,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    value: plainValue(root, text),
    place: (pointer) => ({ ...text.placeAt(locate(root, pointer, text.text).value), pointer }),
    keyPlace: (pointer) => ({ ...text.placeAt(locate(root, pointer, text.text).key), pointer }),
  };
}

/** Other readers of the file take its name at its word. */
function refuseUnlessJson(text: DocumentText): void {
  const fault = jsonFault(text.text);
  if (fault !== undefined) throw text.refusal('not-parsable', fault.message, fault.offset, { fix: fault.fix });
}

/**
 * Reads a file of at most 1 MiB.
 * @throws Refusal unreadable of the kind, and whatever `parseDocument` throws
 */
export async function readDocument(path: string, kind: DocumentKind): Promise<Document> {
  return parseDocument(await readDocumentBytes(path, kind), path, kind);
}

/**
 * The bytes of a file, and one more than can be parsed where it is larger.
 * @throws Refusal unreadable of the kind
 */
export async function readDocumentBytes(path: string, kind: DocumentKind): Promise<Uint8Array> {
  const unreadable = (why: string, cause?: unknown) =>
    new Refusal(readingRule(kind, 'unreadable'), `The ${kind} "${path}" ${why}.`, {
      place: { file: path },
      fix: `Give the path of a ${kind} in JSON or YAML that this user may read.`,
      cause,
    });
  try {
    const links = BY_THE_JUDGED.includes(kind) ? constants.O_NOFOLLOW : 0;
    // Without O_NONBLOCK a FIFO in place of the file would hold the gate for ever.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | links);
    const stat = await handle.stat();
    if (!stat.isFile()) throw unreadable(stat.isDirectory() ? 'is a folder' : 'is not a regular file');
    return await readAtMost(handle, MAX_DOCUMENT_BYTES + 1);
  } catch (cause) {
    throw cause instanceof Refusal ? cause : unreadable(whyUnreadable(cause), cause);
  }
}

/** Reads to the end or the limit, whatever size the file claims: files in /proc claim none. */
async function readAtMost(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(limit);
  let length = 0;
  while (length < limit) {
    const { bytesRead } = await handle.read(buffer, length, limit - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'is not there';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user';
    case 'ELOOP':
      return 'is a symbolic link';
    default:
      return `could not be read (${String(code ?? error)})`;
  }
}

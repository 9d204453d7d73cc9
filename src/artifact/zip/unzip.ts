import { crc32 } from 'node:zlib';
import type { ExtraField } from 'yauzl';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { ByteReader } from '../byte-reader.ts';
import { Expansion } from '../expansion.ts';
import { inflate } from '../inflate.ts';
import type { UnpackLimits } from '../limits.ts';
import type { Tree } from '../tree.ts';
import { readEnd } from './end.ts';
import { checkDirectory, checkLocalHeader, checkTiling, type Span, spanOf } from './layout.ts';
import { METHOD, type Member, memberOf } from './member.ts';
import { PrivateCopy } from './private-copy.ts';
import { zipAmbiguous, zipUnsupported } from './refusals.ts';

/** Extra fields that say once more what the headers say, and that only some readers obey (Info-ZIP's extrafld.txt). */
const SECOND_NAME = 0x7075;
const SECOND_MODE = 0x756e;
const ZIP64 = 0x0001;

type Yauzl = typeof import('yauzl');

interface Located {
  readonly member: Member;
  readonly span: Span;
}

function checkExtraFields(name: string, fields: readonly ExtraField[]): void {
  const ids = fields.map(({ id }) => id);
  if (ids.includes(ZIP64)) throw zipUnsupported(`has ${quoted(name)} in zip64 form`);
  if (ids.includes(SECOND_NAME) || ids.includes(SECOND_MODE)) {
    throw zipAmbiguous(`states name or mode of ${quoted(name)} twice`);
  }
}

async function locateMembers(yauzl: Yauzl, copy: PrivateCopy): Promise<readonly Located[]> {
  const end = readEnd(copy);
  const zip = await yauzl.fromFdPromise(copy.descriptor, { decodeStrings: false, autoClose: false });
  const located: Located[] = [];
  for await (const entry of zip.eachEntry()) {
    const member = memberOf(entry);
    const local = await zip.readLocalFileHeaderPromise(entry);
    checkExtraFields(member.name, [...entry.extraFields, ...yauzl.parseExtraFields(local.extraField)]);
    checkLocalHeader(member, local);
    located.push({ member, span: spanOf(member, local, copy) });
  }
  const members = located.map(({ member }) => member);
  const spans = located.map(({ span }) => span);
  checkDirectory(members, end.directoryBytes);
  checkTiling(spans, end.directoryStart);
  return located;
}

function mismatch(name: string): Refusal {
  return new Refusal(
    'signature/artifact-corrupt',
    `The zip archive's entry ${quoted(name)} has another size or checksum than it states.`,
    { fix: 'Fetch or build the artifact again.' },
  );
}

async function* contentOf({ member, span }: Located, copy: PrivateCopy, expansion: Expansion): AsyncGenerator<Buffer> {
  const { entry, name } = member;
  const raw = copy.pieces(span.contentStart, entry.compressedSize);
  let checksum = 0;
  let size = 0;
  for await (const piece of entry.compressionMethod === METHOD.deflated ? inflate(raw) : raw) {
    expansion.wrote(piece.length);
    checksum = crc32(piece, checksum);
    size += piece.length;
    if (size > entry.uncompressedSize) throw mismatch(name);
    yield piece;
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw mismatch(name);
}

/**
 * Writes what a zip archive holds into the tree, from a nameless copy.
 * @param copyPath a new file in a folder of ours, for the copy
 * @throws Refusal, or the library's own error for damaged headers
 */
export async function unzip(reader: ByteReader, copyPath: string, tree: Tree, limits: UnpackLimits): Promise<void> {
  const { default: yauzl } = await import('yauzl');
  const copy = await PrivateCopy.of(reader, copyPath);
  try {
    const expansion = new Expansion(limits);
    expansion.read(copy.size);
    for (const located of await locateMembers(yauzl, copy)) {
      const { name, kind, executable, entry } = located.member;
      if (kind === 'folder') tree.folder(name);
      else await tree.file({ name, executable, size: entry.uncompressedSize }, contentOf(located, copy, expansion));
    }
  } finally {
    copy.close();
  }
}

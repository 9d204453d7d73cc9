import type { LocalFileHeader } from 'yauzl';
import { quoted } from '../../quoted.ts';
import { FLAG, type Member } from './member.ts';
import type { PrivateCopy } from './private-copy.ts';
import { zipAmbiguous } from './refusals.ts';

/** Without name, extra field and comment (APPNOTE.TXT 6.3.10, section 4.3.12). */
const CENTRAL_HEADER_BYTES = 46;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** The bytes that an entry takes: its own header, content and, if it has one, descriptor. */
export interface Span {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

type Facts = Pick<LocalFileHeader, 'crc32' | 'compressedSize' | 'uncompressedSize'>;

function sameFacts(a: Facts, b: Facts): boolean {
  return a.crc32 === b.crc32 && a.compressedSize === b.compressedSize && a.uncompressedSize === b.uncompressedSize;
}

function factsAt(bytes: Buffer, offset: number): Facts {
  return {
    crc32: bytes.readUInt32LE(offset),
    compressedSize: bytes.readUInt32LE(offset + 4),
    uncompressedSize: bytes.readUInt32LE(offset + 8),
  };
}

/**
 * A reader that streams goes by the headers before each content, one that seeks by the list at the end. They must agree.
 * @throws Refusal signature/artifact-ambiguous
 */
export function checkLocalHeader({ entry, name }: Member, local: LocalFileHeader): void {
  const follows = (entry.generalPurposeBitFlag & FLAG.descriptor) !== 0;
  const isBlank = local.crc32 === 0 && local.compressedSize === 0 && local.uncompressedSize === 0;
  const agrees =
    local.fileName.equals(entry.fileNameRaw) &&
    local.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    local.compressionMethod === entry.compressionMethod &&
    (sameFacts(local, entry) || (follows && isBlank));
  if (!agrees) throw zipAmbiguous(`describes ${quoted(name)} in two ways that do not agree`);
}

/** Length of the data descriptor, whose signature is optional (APPNOTE.TXT 6.3.10, section 4.3.9). */
function descriptorBytes({ entry, name }: Member, copy: PrivateCopy, start: number): number {
  if ((entry.generalPurposeBitFlag & FLAG.descriptor) === 0) return 0;
  const bytes = copy.read(start, 16);
  if (bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE && sameFacts(factsAt(bytes, 4), entry)) return 16;
  if (sameFacts(factsAt(bytes, 0), entry)) return 12;
  throw zipAmbiguous(`describes ${quoted(name)} differently behind its content`);
}

export function spanOf(member: Member, local: LocalFileHeader, copy: PrivateCopy): Span {
  const contentEnd = local.fileDataStart + member.entry.compressedSize;
  return {
    name: member.name,
    start: member.entry.relativeOffsetOfLocalHeader,
    contentStart: local.fileDataStart,
    end: contentEnd + descriptorBytes(member, copy, contentEnd),
  };
}

/**
 * Some readers go by the number of entries, some by the length of their list. Both must end at the same entry.
 * @throws Refusal signature/artifact-ambiguous
 */
export function checkDirectory(members: readonly Member[], directoryBytes: number): void {
  const used = members.reduce((total, { entry }) => {
    const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
    return total + CENTRAL_HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
  }, 0);
  if (used !== directoryBytes) throw zipAmbiguous('lists more entries than it counts');
}

/**
 * Entries must follow each other without gap or overlap, from the first byte to the list of entries. An overlap is how
 * a small archive unpacks to petabytes; a gap can hold entries that only a streaming reader sees.
 * @throws Refusal signature/artifact-ambiguous
 */
export function checkTiling(spans: readonly Span[], directoryStart: number): void {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) throw zipAmbiguous(`has ${quoted(span.name)} overlap the entry before it`);
    if (span.start > at) throw zipAmbiguous(`has bytes before ${quoted(span.name)} that belong to no entry`);
    at = span.end;
  }
  if (at !== directoryStart) throw zipAmbiguous('has bytes before its list of entries that belong to no entry');
}

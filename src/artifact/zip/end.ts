import { Refusal } from '../../finding.ts';
import type { PrivateCopy } from './private-copy.ts';
import { zipAmbiguous, zipUnsupported } from './refusals.ts';

/** Sizes and signatures of APPNOTE.TXT 6.3.10, sections 4.3.15 and 4.3.16. */
const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = Buffer.from('PK\x06\x07', 'latin1');
const ZIP64_LOCATOR_BYTES = 20;

/** Where the list of entries is. */
interface ZipEnd {
  readonly directoryStart: number;
  readonly directoryBytes: number;
}

function signaturesIn(tail: Buffer): number[] {
  const found: number[] = [];
  for (let at = tail.indexOf(END_SIGNATURE); at !== -1; at = tail.indexOf(END_SIGNATURE, at + 1)) found.push(at);
  return found;
}

function onlyEnd(tail: Buffer): number {
  const found = signaturesIn(tail);
  const fitting = found.filter((at) => {
    const rest = tail.length - at - END_BYTES;
    return rest >= 0 && tail.readUInt16LE(at + 20) === rest;
  });
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  if (fitting.length > 1) throw zipAmbiguous('has two end records');
  if (found.length > 0) throw zipAmbiguous('goes on after its end record');
  throw new Refusal('signature/artifact-corrupt', 'The zip archive is cut short: it has no end record.', {
    fix: 'Fetch or build the artifact again.',
  });
}

/**
 * Finds the end record. Where two records could be the one, or the list of entries does not end where the record
 * begins, readers that search differently see different archives.
 * @throws Refusal signature/artifact-ambiguous, signature/artifact-format, signature/artifact-corrupt
 */
export function readEnd(copy: PrivateCopy): ZipEnd {
  const tailBytes = Math.min(copy.size, END_BYTES + MAX_COMMENT_BYTES + ZIP64_LOCATOR_BYTES);
  const tailStart = copy.size - tailBytes;
  const tail = copy.read(tailStart, tailBytes);
  const at = onlyEnd(tail);

  const locator = tail.subarray(Math.max(0, at - ZIP64_LOCATOR_BYTES), at);
  if (locator.indexOf(ZIP64_LOCATOR_SIGNATURE) === 0) throw zipUnsupported('is in zip64 form');
  if (tail.readUInt16LE(at + 4) !== 0 || tail.readUInt16LE(at + 6) !== 0) throw zipUnsupported('has several volumes');
  if (tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) throw zipAmbiguous('states two numbers of entries');
  const directoryBytes = tail.readUInt32LE(at + 12);
  const directoryStart = tail.readUInt32LE(at + 16);
  if (directoryStart + directoryBytes !== tailStart + at) {
    throw zipAmbiguous('does not have its list of entries where its end record says');
  }
  return { directoryStart, directoryBytes };
}

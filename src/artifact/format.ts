import { Refusal } from '../finding.ts';

export type Format = 'tgz' | 'tar' | 'tar.zst' | 'zip' | 'file';

/** Enough of an artifact's beginning to tell its format. */
export const HEAD_BYTES = 512;
/** Enough of a file's beginning to tell a program. */
export const MAGIC_BYTES = 4;

const ELF = '\x7fELF';
const SCRIPT = '#!';

const TAR_MAGIC = { offset: 257, bytes: 'ustar' } as const;

/** Compressed files, packages and archives that would run as nothing if they were taken for a single file. */
const UNSUPPORTED = [
  ['\xfd7zXZ\0', 'xz'],
  ['BZh', 'bzip2'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['Rar!\x1a\x07', 'RAR'],
  ['!<arch>\n', 'ar or Debian package'],
  ['\xed\xab\xee\xdb', 'RPM'],
  ['\x04\x22\x4d\x18', 'LZ4'],
  ['LZIP', 'lzip'],
  ['\x1f\x9d', 'compress'],
  ['MSCF', 'cabinet'],
  ['xar!', 'xar'],
  ['070701', 'cpio'],
] as const;

function begins(head: Buffer, magic: string, offset = 0): boolean {
  return head.toString('latin1', offset, offset + magic.length) === magic;
}

function unsupported(problem: string): Refusal {
  return new Refusal('signature/artifact-format', `The artifact ${problem}.`, {
    fix: 'Pack the tool as .tgz, .tar, .tar.zst, .zip or .whl, or name a single program.',
  });
}

/** Whether the kernel would run a file that begins so. */
export function isProgram(head: Buffer): boolean {
  return begins(head, ELF) || begins(head, SCRIPT);
}

function isTar(head: Buffer): boolean {
  return begins(head, TAR_MAGIC.bytes, TAR_MAGIC.offset);
}

/**
 * The format of an artifact by its first `HEAD_BYTES`, never by its name. What the kernel would run is a single file,
 * whatever else it could be read as: a Python zipapp, a self-extracting archive.
 * @throws Refusal signature/artifact-format
 */
export function formatOf(head: Buffer): Format {
  if (head.length === 0) throw unsupported('is empty');
  if (isProgram(head)) return 'file';
  if (begins(head, '\x1f\x8b')) return 'tgz';
  if (begins(head, '\x28\xb5\x2f\xfd')) return 'tar.zst';
  if (begins(head, 'PK\x03\x04') || begins(head, 'PK\x05\x06')) return 'zip';
  if (isTar(head)) return 'tar';
  const known = UNSUPPORTED.find(([magic]) => begins(head, magic));
  if (known !== undefined) throw unsupported(`is in the ${known[1]} format`);
  return 'file';
}

/** @throws Refusal signature/artifact-format when a compressed stream holds anything but a tar archive */
export function requireTar(head: Buffer): void {
  const isEmptyTar = head.length === HEAD_BYTES && head.every((byte) => byte === 0);
  if (!isTar(head) && !isEmptyTar) throw unsupported('is compressed, and what it holds is not a tar archive');
}

import type { Entry } from 'yauzl';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { isExecutable, refuseLink, refuseSpecialFile } from '../entry.ts';
import { zipAmbiguous, zipUnsupported } from './refusals.ts';

/** General purpose bits, APPNOTE.TXT 6.3.10, section 4.4.4. Bits 1 and 2 tell how hard the writer tried. */
export const FLAG = { encrypted: 0x0001, level: 0x0006, descriptor: 0x0008, utf8: 0x0800 } as const;
const KNOWN_FLAGS = FLAG.encrypted | FLAG.level | FLAG.descriptor | FLAG.utf8;

export const METHOD = { stored: 0, deflated: 8 } as const;

/** Upper half of the external attributes: `st_mode` of the file that was packed. */
const FILE_TYPE = { mask: 0o170000, folder: 0o040000, file: 0o100000, link: 0o120000 } as const;
const DOS_FOLDER = 0x10;
/** What a deflated nothing takes. */
const MAX_EMPTY_BYTES = 2;

/** One entry, by what the central directory says of it. */
export interface Member {
  readonly entry: Entry;
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly executable: boolean;
}

function nameOf(entry: Entry): string {
  const isAscii = entry.fileNameRaw.every((byte) => byte < 0x80);
  if (!isAscii && (entry.generalPurposeBitFlag & FLAG.utf8) === 0) {
    throw new Refusal(
      'signature/artifact-unsafe-name',
      `The zip archive does not say in which encoding ${quoted(entry.fileNameRaw.toString('latin1'))} is.`,
      { fix: 'Pack the tool again with names in UTF-8 that are marked as such.' },
    );
  }
  return entry.fileNameRaw.toString('utf8');
}

function checkReadable(name: string, entry: Entry): void {
  const flags = entry.generalPurposeBitFlag;
  if ((flags & FLAG.encrypted) !== 0) {
    throw new Refusal('signature/artifact-encrypted', `The zip archive's entry ${quoted(name)} is encrypted.`, {
      fix: 'Pack the tool without a password.',
    });
  }
  if ((flags & ~KNOWN_FLAGS) !== 0) throw zipUnsupported(`has special flags on ${quoted(name)}`);
  const method = entry.compressionMethod;
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw zipUnsupported(`has ${quoted(name)} compressed by method ${method}`);
  }
  if (method === METHOD.stored && (flags & FLAG.descriptor) !== 0) {
    throw zipAmbiguous(`states the size of ${quoted(name)} only behind its content, which is not compressed`);
  }
}

/** What an entry is, from the three places that say so: the slash, the Unix mode and the DOS attribute. */
function kindOf(name: string, entry: Entry, mode: number): Member['kind'] {
  const type = mode & FILE_TYPE.mask;
  if (type === FILE_TYPE.link) refuseLink(name, undefined);
  if (type !== 0 && type !== FILE_TYPE.file && type !== FILE_TYPE.folder) {
    refuseSpecialFile(name, `special file of mode ${mode.toString(8)}`);
  }
  const kind = name.endsWith('/') ? 'folder' : 'file';
  const isDosFolder = (entry.externalFileAttributes & DOS_FOLDER) !== 0;
  const contradicts = kind === 'folder' ? type === FILE_TYPE.file : type === FILE_TYPE.folder || isDosFolder;
  if (contradicts) throw zipAmbiguous(`has ${quoted(name)} as a file and as a folder`);
  if (kind === 'folder' && (entry.uncompressedSize > 0 || entry.compressedSize > MAX_EMPTY_BYTES)) {
    throw zipAmbiguous(`gives content to the folder ${quoted(name)}`);
  }
  return kind;
}

/** @throws Refusal */
export function memberOf(entry: Entry): Member {
  const name = nameOf(entry);
  checkReadable(name, entry);
  const mode = entry.externalFileAttributes >>> 16;
  return { entry, name, kind: kindOf(name, entry, mode), executable: isExecutable(name, mode) };
}

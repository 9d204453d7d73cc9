import { constants, type FileHandle, open } from 'node:fs/promises';
import { type Place, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { fixturePath } from './fixture-path.ts';

/** What the body files of one scenario may hold together, in bytes; a file named twice counts twice. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** Reads the bodies of canned replies out of files beside the scenario. */
export class ReplyBodies {
  readonly #folder: string;
  #room = MAX_BODY_BYTES;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Refusal runtime/scenario-path-escapes, runtime/scenario-unreadable, runtime/scenario-too-large */
  async read(file: string, place: Place): Promise<Buffer> {
    const path = await fixturePath(this.#folder, file, place);
    // The path was free of links a moment ago, and is not followed into one now.
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((cause) => {
      throw unreadable(file, place, cause);
    });
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw unreadable(file, place);
      this.#room -= found.size;
      if (this.#room < 0) throw tooLarge(file, place);
      return await readAll(handle, found.size);
    } finally {
      await handle.close();
    }
  }
}

/** As many bytes as the file was found to have, whatever it has become. */
async function readAll(handle: FileHandle, size: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
  return buffer.subarray(0, bytesRead);
}

function unreadable(file: string, place: Place, cause?: unknown): Refusal {
  return new Refusal('runtime/scenario-unreadable', `The body ${quoted(file)} of a reply cannot be read.`, {
    place,
    fix: 'Name a file, and let this user read it.',
    cause,
  });
}

function tooLarge(file: string, place: Place): Refusal {
  const message = `With ${quoted(file)}, the bodies of the replies are longer than ${MAX_BODY_BYTES} bytes together.`;
  return new Refusal('runtime/scenario-too-large', message, {
    place,
    fix: 'Shorten them: a tool is exercised as well with less.',
  });
}

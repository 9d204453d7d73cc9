import { pipeline } from 'node:stream/promises';
import type { Header } from 'tar-stream';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { ByteReader } from '../byte-reader.ts';
import { isExecutable, refuseLink, refuseSpecialFile } from '../entry.ts';
import type { Tree } from '../tree.ts';
import { unambiguousTar } from './framing.ts';

async function write(header: Header, content: AsyncIterable<Uint8Array>, tree: Tree): Promise<void> {
  const { name, size, mode, linkname } = header;
  // The library's types leave out that a type it does not know is null.
  const type: Header['type'] | null = header.type;
  const executable = isExecutable(name, mode);
  switch (type) {
    case 'file':
      // Before POSIX a slash at the end was how folders were told from files, and some readers still go by it.
      if (name.endsWith('/')) {
        throw new Refusal(
          'signature/artifact-ambiguous',
          `The artifact's file ${quoted(name)} is named like a folder.`,
        );
      }
      return tree.file({ name, executable, size }, content);
    case 'directory':
      return tree.folder(name);
    case 'link':
    case 'symlink':
      return refuseLink(name, linkname);
    case 'character-device':
    case 'block-device':
    case 'fifo':
    case 'contiguous-file':
    case null:
      return refuseSpecialFile(name, type ?? 'file of an unknown type');
  }
}

/** Writes what a tar archive holds into the tree. @throws Refusal, or the library's own error for a damaged header */
export async function untar(reader: ByteReader, tree: Tree): Promise<void> {
  const { default: tar } = await import('tar-stream');
  const parser = tar.extract();
  const feeding = pipeline(unambiguousTar(reader), parser);
  // Its failure arrives through the parser as well, and is thrown there.
  feeding.catch(() => undefined);
  for await (const entry of parser) {
    // Streams of this library iterate over bytes; its types do not say so.
    await write(entry.header, entry as AsyncIterable<Uint8Array>, tree);
  }
  await feeding;
}

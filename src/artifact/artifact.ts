import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '../finding.ts';
import { messageOf } from '../message-of.ts';
import { ByteReader } from './byte-reader.ts';
import { type Format, formatOf, HEAD_BYTES, requireTar } from './format.ts';
import { gunzip } from './gzip.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
import { type Digest, Source } from './source.ts';
import { untar } from './tar/untar.ts';
import { type Contents, Tree } from './tree.ts';
import { writing } from './writing.ts';
import { unzip } from './zip/unzip.ts';
import { unzstd } from './zstd/unzstd.ts';

/** A tool's bytes: what was hashed and, unpacked from the very same read, what is run. */
export interface Artifact extends Digest, Contents {
  /** As it was named. */
  readonly path: string;
  readonly format: Format;
}

/** Names in the caller's folder; the copy is there for no longer than it takes to remove it. */
const TREE = 'tool';
const COPY = 'copy';

async function untarStream(chunks: AsyncIterable<Uint8Array>, tree: Tree): Promise<void> {
  const reader = new ByteReader(chunks);
  try {
    requireTar(await reader.peek(HEAD_BYTES));
    await untar(reader, tree);
  } finally {
    await reader.close();
  }
}

function emptyFolder(folder: string): void {
  writing(folder, () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  });
}

/** What a library throws at hostile bytes is a damaged artifact, whatever its type. */
function asRefusal(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error;
  const words = messageOf(error).replace(/\.$/, '');
  return new Refusal('signature/artifact-corrupt', `The artifact ${path} cannot be unpacked: ${words}.`, {
    fix: 'Fetch or build the artifact again.',
    cause: error,
  });
}

/**
 * Reads an artifact once, hashing and unpacking it as it passes. Swapping the file meanwhile changes the digest
 * together with what is run, never one of them alone. Where every entry lies below one top folder, as npm's
 * `package/`, that folder is the root. After a refusal the folder is empty again.
 * @param into an empty folder of ours, into which no other user may write
 * @throws Refusal signature/artifact-…, host/no-space
 */
export async function openArtifact(
  path: string,
  into: string,
  limits: UnpackLimits = UNPACK_LIMITS,
): Promise<Artifact> {
  if (writing(into, () => readdirSync(into)).length > 0) {
    throw new Refusal('signature/artifact-unwritable', `The folder ${into} must be empty to unpack into.`);
  }
  const source = await Source.open(path, limits.artifactBytes);
  const reader = new ByteReader(source.chunks());
  try {
    const tree = new Tree(join(into, TREE), limits);
    const format = formatOf(await reader.peek(HEAD_BYTES));
    switch (format) {
      case 'tgz':
        await untarStream(gunzip(reader, limits), tree);
        break;
      case 'tar.zst':
        await untarStream(unzstd(reader, limits), tree);
        break;
      case 'tar':
        await untar(reader, tree);
        break;
      case 'zip':
        await unzip(reader, join(into, COPY), tree, limits);
        break;
      case 'file':
        await tree.file({ name: basename(path), executable: false }, reader.allButLast(0));
        break;
    }
    return { path, format, ...source.digest(), ...tree.finish() };
  } catch (error) {
    emptyFolder(into);
    throw asRefusal(error, path);
  } finally {
    await reader.close();
    await source.close();
  }
}

import { type Document, parseDocument, readDocument } from '../document.ts';
import { type Finding, Refusal } from '../finding.ts';
import { findRevision, readRevision } from '../git/revision.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestReading } from '../manifest/read-manifest.ts';
import { placeText } from '../report/wording.ts';
import type { BaseFile } from '../request.ts';
import { usage } from './options.ts';

/** One of the two that are compared. Only a revision can be without a manifest. */
export interface DiffSide {
  readonly source: string;
  readonly manifest: Manifest | undefined;
}

/**
 * A word is a file or a revision by its form alone. If what is there decided, who writes the head's files could choose
 * the base by calling one of them `origin/main`.
 */
const FILE = /^\.{0,2}\/|\.(?:json|ya?ml)$/;

export function isFile(word: string): boolean {
  return FILE.test(word);
}

function unusable(findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const more = findings.length > 1 ? ` And ${findings.length - 1} more.` : '';
  const at = first?.place === undefined ? '' : `${placeText(first.place)}: `;
  const { rule = 'manifest/unreadable', message = '', fix } = first ?? {};
  return new Refusal(rule, `${at}${message}${more}`, fix === undefined ? {} : { fix });
}

async function usable(read: () => Document | Promise<Document>): Promise<Manifest> {
  const { manifest, findings } = await manifestReading(read);
  if (manifest === undefined) throw unusable(findings);
  return manifest;
}

/**
 * Reads the manifest that a word of the command line stands for.
 *
 * @param paths that the manifest may have in a revision, at one of which it is
 * @throws Refusal host/usage, and manifest/… for one that is no manifest
 */
export async function readSide(word: string, paths: readonly string[], folder: string): Promise<DiffSide> {
  if (isFile(word)) {
    return { source: word, manifest: await usable(() => readDocument(word, 'manifest')) };
  }
  const revision = await findRevision(word, folder);
  if (revision === undefined) {
    throw usage(`"${word}" is no revision of the repository here. A file ends in .json or .yml, or begins with ./`);
  }
  const read: BaseFile[] = [];
  for (const path of paths) read.push(await readRevision(revision, path));
  const [found, another] = read.filter(({ bytes }) => bytes !== null);
  // Which of them counts would be for whoever adds one to choose.
  if (found !== undefined && another !== undefined)
    throw usage(`There is more than one manifest: ${found.source} and ${another.source}. Say --manifest PATH.`);
  if (found === undefined || found.bytes === null)
    return { source: read.map(({ source }) => source).join(', '), manifest: undefined };
  const { source, bytes } = found;
  return { source, manifest: await usable(() => parseDocument(bytes, source, 'manifest')) };
}

import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Finding, finding, placedAt, Refusal } from '../finding.ts';
import type { Answer } from '../interview.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { quoted } from '../quoted.ts';
import { type Artifact, openArtifact } from './artifact.ts';
import { type Closure, materialiseClosure, uncoveredCode } from './closure.ts';

/** Everything of the tool that will run. */
export interface ToolBytes {
  readonly artifact: Artifact;
  readonly closure?: Closure;
}

/** The digest that an author states is no proof of anything; one that is wrong is a mistake worth telling. */
function checkStatedDigest({ artifact: { sha256 }, document }: Manifest, artifact: Artifact): Finding[] {
  if (sha256 === undefined || sha256 === artifact.sha256) return [];
  const message = `The artifact ${artifact.path} has the sha256 ${artifact.sha256}; the manifest states ${sha256}.`;
  const place = document.place('/artifact/digest/sha256');
  const fix = 'Find out which of the two is right: build or fetch the artifact again, or state the digest that it has.';
  return [finding('signature/artifact-digest-mismatch', message, { place, fix })];
}

/**
 * Reads the artifact, once, and gets its dependencies: from here on nothing else of the tool is read from where the
 * author keeps it.
 *
 * @param named the artifact's path where the request names one, against the manifest
 * @param folders two empty folders of ours
 * @param interrupted ends the installation of dependencies from outside
 * @throws Refusal signature/artifact-…, signature/closure-…
 */
export async function toolBytes(
  named: string | undefined,
  manifest: Manifest,
  folders: { readonly artifact: string; readonly closure: string },
  interrupted: AbortSignal,
): Promise<Answer<ToolBytes>> {
  const { document, artifact: request } = manifest;
  const path = named ?? (await besideManifest(manifest, request.path));
  if (path === undefined) {
    throw new Refusal('signature/artifact-missing', 'Neither the manifest nor the request names an artifact.', {
      place: document.place('/artifact'),
      fix: 'Name the packed tool in artifact.path of the manifest, or with --artifact.',
    });
  }
  const artifact = await openArtifact(path, folders.artifact).catch((error: unknown) => {
    throw named === undefined ? placedAt(error, document.place('/artifact/path')) : error;
  });
  const findings = checkStatedDigest(manifest, artifact);
  const what = `sha256 ${artifact.sha256}`;
  if (request.closure === undefined) return { value: { artifact }, findings, what };
  const manifestFolder = dirname(document.file);
  const context = { artifact, manifestFolder, into: folders.closure, interrupted };
  const closure = await materialiseClosure(request.closure.value, context);
  const uncovered = uncoveredCode(closure, document.place(request.closure.pointer));
  return { value: { artifact, closure }, findings: [...findings, ...uncovered], what };
}

/**
 * A path that the manifest names is meant from where the manifest is. No part of it may be a link: its author could
 * have other files of this host read, and what is wrong with them told.
 * @throws Refusal manifest/linked-path
 */
export async function besideManifest({ document }: Manifest, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const folder = dirname(document.file);
  const named = join(folder, path);
  const found = await realpath(named).catch(() => undefined);
  // What is not there is told by whoever wants to read it.
  if (found === undefined || found === join(await realpath(folder), path)) return named;
  throw new Refusal('manifest/linked-path', `The manifest names ${quoted(path)}, which is or lies behind a link.`, {
    place: { file: document.file },
    fix: 'Put the file itself in its place, below the folder of the manifest.',
  });
}

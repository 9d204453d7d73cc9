import { type Document, parseDocument } from '../../document.ts';
import { Refusal } from '../../finding.ts';
import type { BaseFile } from '../../request.ts';
import type { Manifest } from '../manifest.ts';
import { judgeManifest, type ManifestReading } from '../read-manifest.ts';
import type { Comparison } from './change.ts';
import { manifestChanges } from './compare.ts';

async function readBase(bytes: Uint8Array, source: string): Promise<ManifestReading> {
  try {
    const document: Document = parseDocument(bytes, source, 'manifest');
    return await judgeManifest(document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding] };
  }
}

/**
 * A manifest held against the one that its change would replace. One that cannot be used covers nothing: a change that
 * mends it must not fail for it, and must not get anything by it.
 */
export async function compareWithBase(head: Manifest, { source, bytes }: BaseFile): Promise<Comparison> {
  if (bytes === null) return { head, base: { kind: 'absent', source }, changes: manifestChanges(undefined, head) };
  const { manifest, findings } = await readBase(bytes, source);
  if (manifest === undefined) {
    const why = findings[0]?.message ?? 'for no reason that was given';
    return { head, base: { kind: 'unusable', source, why }, changes: manifestChanges(undefined, head) };
  }
  return { head, base: { kind: 'read' }, changes: manifestChanges(manifest, head) };
}

import { parseDocument } from '../../document.ts';
import type { BaseFile } from '../../request.ts';
import type { Manifest } from '../manifest.ts';
import { manifestReading } from '../read-manifest.ts';
import type { Comparison } from './change.ts';
import { manifestChanges } from './compare.ts';

/**
 * A manifest held against the one that its change would replace. One that cannot be used covers nothing: a change that
 * mends it must not fail for it, and must not get anything by it.
 */
export async function compareWithBase(head: Manifest, { source, bytes }: BaseFile): Promise<Comparison> {
  if (bytes === null) return { head, base: { kind: 'absent', source }, changes: manifestChanges(undefined, head) };
  const { manifest, findings } = await manifestReading(() => parseDocument(bytes, source, 'manifest'));
  if (manifest === undefined) {
    const why = findings[0]?.message ?? 'for no reason that was given';
    return { head, base: { kind: 'unusable', source, why }, changes: manifestChanges(undefined, head) };
  }
  return { head, base: { kind: 'read' }, changes: manifestChanges(manifest, head) };
}

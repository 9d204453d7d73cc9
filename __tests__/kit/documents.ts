import { type Document, type DocumentKind, parseDocument } from '../../src/document.ts';
import { type Finding, Refusal } from '../../src/finding.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { judgeManifest, type ManifestReading } from '../../src/manifest/read-manifest.ts';
import type { PolicyLayer } from '../../src/policy/layer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type LayerReading, readLayer } from '../../src/policy/reading/read-layer.ts';
import { resolvePolicy } from '../../src/policy/resolving/resolve.ts';

/** The day on which the tests judge. */
export const TODAY = new Date('2026-11-23T12:00:00Z');

export function documentOf(text: string, kind: DocumentKind = 'manifest', file = `${kind}.yml`): Document {
  return parseDocument(new TextEncoder().encode(text), file, kind);
}

/** The finding of the refusal that `action` throws. */
export function refusedBy(action: () => unknown): Finding {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.finding;
    throw error;
  }
  throw new Error('nothing was refused');
}

export async function readManifestText(text: string): Promise<ManifestReading> {
  return judgeManifest(documentOf(text, 'manifest'));
}

export async function readPolicyText(text: string, now = TODAY): Promise<LayerReading> {
  return readLayer(documentOf(text, 'policy'), now);
}

/** A manifest that is right. JSON is YAML, so that tests write requests as data. */
export async function manifestOf(more: object): Promise<Manifest> {
  const { manifest, findings } = await readManifestText(
    JSON.stringify({ name: 'web-fetcher', version: '1.2.0', ...more }),
  );
  if (manifest === undefined) throw new Error(JSON.stringify(findings));
  return manifest;
}

/** A policy file that is right. */
export async function layerOf(more: object): Promise<PolicyLayer> {
  const { layer, findings } = await readPolicyText(
    JSON.stringify({ schema_version: 1, name: 'acme', mode: 'enforce', ...more }),
  );
  if (layer === undefined) throw new Error(JSON.stringify(findings));
  return layer;
}

/** A policy of one file. */
export async function policyOf(more: object, event?: string): Promise<Policy> {
  return resolvePolicy([{ open: false, layers: [await layerOf(more)] }], event);
}

/** Rule and place of each finding, as tests compare them. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column} ${place?.pointer ?? ''}`.trim());
}

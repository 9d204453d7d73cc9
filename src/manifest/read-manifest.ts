import { defined } from '../defined.ts';
import { limited } from '../document/limited.ts';
import { validate } from '../document/validators/manifest.js';
import { type Document, readDocument } from '../document.ts';
import { type Finding, finding, Refusal } from '../finding.ts';
import { checkSchema } from '../schema.ts';
import { readCapabilities } from './capabilities.ts';
import type { IsolationDemand } from './isolation.ts';
import { isolationDemand } from './isolation-demand.ts';
import type { ArtifactRequest, ClosureRequest, Entrypoint, Manifest } from './manifest.ts';
import type { RawManifest } from './raw-manifest.ts';
import type { Stated } from './stated.ts';
import { stated, TermReader } from './term.ts';

/** The manifest, unless an error-level finding says why there is none. */
export interface ManifestReading {
  readonly manifest?: Manifest;
  readonly findings: readonly Finding[];
}

/**
 * Reads a manifest and tells everything that is wrong with it at once.
 * @throws Refusal where it cannot be read as JSON or YAML at all
 */
export async function readManifest(path: string): Promise<ManifestReading> {
  return judgeManifest(await readDocument(path, 'manifest'));
}

/** A manifest of which nothing is thrown: that it cannot be read at all is a finding like others. */
export async function manifestReading(read: () => Document | Promise<Document>): Promise<ManifestReading> {
  try {
    return judgeManifest(await read());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { findings: [error.finding] };
  }
}

/** A document as the manifest that it should be. */
export function judgeManifest(document: Document): ManifestReading {
  const misshapen = checkSchema(document, validate);
  if (misshapen.length > 0) return { findings: misshapen };
  const raw = document.value as RawManifest;
  const terms = new TermReader(document, 'manifest');
  const manifest = toManifest(raw, document, terms);
  const findings = [...refuseContradiction(raw, document), ...terms.findings];
  return findings.length > 0 ? { findings: limited(findings, document) } : { manifest, findings };
}

function toManifest(raw: RawManifest, document: Document, terms: TermReader): Manifest {
  return {
    document,
    name: raw.name,
    version: raw.version,
    dependencies: raw.dependencies ?? [],
    artifact: readArtifact(raw.artifact ?? {}),
    capabilities: readCapabilities(raw.capabilities ?? {}, terms),
    isolation: {
      required: readDemands(raw, terms, 'required'),
      recommended: readDemands(raw, terms, 'recommended'),
    },
    justifications: new Map(Object.entries(raw.justifications ?? {})),
    ...defined({
      category: stated(raw.category, '/category'),
      sbomRef: raw.sbom_ref,
      entrypoint: readEntrypoint(raw.entrypoint),
    }),
  };
}

type RawArtifact = NonNullable<RawManifest['artifact']>;

function readArtifact({ path, bundle, purl, digest, closure }: RawArtifact): ArtifactRequest {
  const stands = closure === undefined ? undefined : stated(readClosure(closure), '/artifact/closure');
  return defined({ path, bundle, purl, sha256: digest?.sha256, closure: stands });
}

function readClosure(closure: NonNullable<RawArtifact['closure']>): ClosureRequest {
  return 'lockfile' in closure
    ? { kind: 'lockfile', lockfile: closure.lockfile }
    : { kind: 'folder', path: closure.path };
}

function readEntrypoint(raw: RawManifest['entrypoint']): Stated<Entrypoint> | undefined {
  return raw && stated({ command: raw.command, cwd: raw.cwd ?? '.' }, '/entrypoint');
}

function readDemands(
  { isolation }: RawManifest,
  terms: TermReader,
  how: 'required' | 'recommended',
): readonly Stated<IsolationDemand>[] {
  return terms.list(`/isolation/${how}`, isolation?.[how], (token) => ({ value: isolationDemand(token) }));
}

function refuseContradiction({ capabilities }: RawManifest, document: Document): readonly Finding[] {
  const { access, paths = [] } = capabilities?.filesystem ?? {};
  if (access !== 'none' || paths.length === 0) return [];
  return [
    finding('manifest/contradictory-access', '"access" is "none", and yet "paths" lists some.', {
      place: document.place('/capabilities/filesystem/access'),
      related: [document.place('/capabilities/filesystem/paths')],
      fix: 'Say "read-only" or "read-write", or take the paths out.',
    }),
  ];
}

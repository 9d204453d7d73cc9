/**
 * How much of a bundle is looked at. Real bundles hold one log entry, at most two timestamps and a few subjects;
 * without a bound, verification takes quadratic time (4,000 log entries: half a minute; GHSA-cq38-jh5f-37mq).
 */
export const SIGNATURE_LIMITS = {
  /** An SBOM may be signed inside a bundle, hence the size. */
  bundleBytes: 16 * 1024 * 1024,
  trustRootBytes: 1024 * 1024,
  /** Instances in one file. */
  trustRoots: 16,
  /** Of all the evidence for one artifact together. */
  evidenceBytes: 64 * 1024 * 1024,
  bundles: 64,
  jsonDepth: 64,
  logEntries: 32,
  timestamps: 32,
  certificates: 10,
  /** A proof needs one hash for each level of the log's tree. */
  proofHashes: 64,
  /** The log's signed note, with the signatures of its witnesses. */
  checkpointCharacters: 16 * 1024,
  subjects: 1024,
  digestsPerSubject: 32,
} as const;

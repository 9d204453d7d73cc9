const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** How much an artifact may be and become. Real tools stay far below; what goes beyond is an attack or a mistake. */
export interface UnpackLimits {
  readonly artifactBytes: number;
  readonly unpackedBytes: number;
  readonly fileBytes: number;
  /** Files and folders that the archive lists. */
  readonly entries: number;
  /** Folders above a file. */
  readonly depth: number;
  /** Bytes written for each byte read, once more than `freeBytes` have been written. */
  readonly expansion: number;
  readonly freeBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  artifactBytes: 5 * GIB,
  unpackedBytes: 8 * GIB,
  fileBytes: 5 * GIB,
  entries: 50_000,
  depth: 64,
  expansion: 200,
  freeBytes: 16 * MIB,
};

import type { Statement } from './statement.ts';

/** An SBOM that somebody signed together with the digest of the artifact that it is of. */
export interface AttestedSbom {
  /** For messages and places: where it comes from. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** https://cyclonedx.org/specification/overview/#recognized-predicate-type, with a version behind it or without. */
const CYCLONEDX = /^https:\/\/cyclonedx\.org\/bom(?:\/v\d+\.\d+)?$/;

/**
 * The SBOMs in statements that hold, each once. They are spelt anew, as JSON was read strictly: no key is twice in them.
 */
export function attestedSboms(statements: readonly Statement[]): readonly AttestedSbom[] {
  const texts = statements.flatMap(({ predicateType, predicate }) =>
    CYCLONEDX.test(predicateType) ? [JSON.stringify(predicate ?? null, null, 2)] : [],
  );
  const distinct = [...new Set(texts)];
  return distinct.map((text, index) => ({
    name: distinct.length === 1 ? 'the attested SBOM' : `attested SBOM ${index + 1}`,
    bytes: Buffer.from(text),
  }));
}

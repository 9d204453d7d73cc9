import type { Purl, UnparsablePurl } from '../purl.ts';
import type { SupportedVersion } from './document/recognise.ts';
import type { Survey } from './document/survey.ts';

/** What a component says of its licence: an SPDX id, an SPDX expression, or a name of its author's choice. */
export interface LicenseClaim {
  readonly kind: 'id' | 'expression' | 'name';
  readonly text: string;
}

export interface Hash {
  readonly algorithm: string;
  /** As the document has it, in hexadecimal of either case. */
  readonly content: string;
  readonly pointer: string;
}

export interface Component {
  readonly pointer: string;
  readonly name: string;
  /** Maven's group, npm's scope: what stands before the name. */
  readonly group?: string;
  readonly version?: string;
  readonly purl?: Purl | UnparsablePurl;
  readonly bomRef?: string;
  /** Together: whoever uses the component must be able to accept each. */
  readonly licenses: readonly LicenseClaim[];
  readonly hashes: readonly Hash[];
}

/** One edge list of the dependency graph. */
export interface Dependency {
  readonly pointer: string;
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** What the gate needs of a CycloneDX document whose schema has been checked. */
export interface Sbom extends Survey {
  readonly file: string;
  /** Of the document's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly version: SupportedVersion;
  /** What the SBOM is about: `metadata.component`. */
  readonly subject?: Component;
  /** What is in it, nested ones among the rest, in the document's order. The subject is not one of them. */
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** `@acme/fetch`, `org.acme/fetch`, `fetch` */
export function fullName({ group, name }: Pick<Component, 'group' | 'name'>): string {
  return group === undefined ? name : `${group}/${name}`;
}

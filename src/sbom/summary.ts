/** Of how many components a rule could say yes or no. */
export interface Share {
  readonly judged: number;
  readonly of: number;
}

/** What there is to say of an SBOM that was judged, for the report. */
export interface SbomSummary {
  readonly file: string;
  readonly sha256: string;
  readonly specVersion: string;
  readonly subject?: { readonly name: string; readonly version?: string };
  readonly components: number;
  readonly licenses: Share;
  readonly packages: Share;
  /** Components that have at least one hash. */
  readonly hashed: number;
  readonly hasDependencyGraph: boolean;
}

import type { RuleTable } from '../rule.ts';

export const SBOM_RULES = {
  // Reading it
  'sbom/missing': { level: 'error', means: 'fail', title: 'The SBOM is not where it is said to be' },
  'sbom/unreadable': {
    level: 'error',
    means: 'error',
    title: 'The SBOM is there but is not a regular file or cannot be read',
  },
  'sbom/too-large': { level: 'error', means: 'fail', title: 'The SBOM has more bytes than are read' },
  'sbom/corrupt': { level: 'error', means: 'fail', title: 'The compressed SBOM is damaged, or something follows it' },
  'sbom/document-type': {
    level: 'error',
    means: 'fail',
    title: 'The SBOM is XML with a document type, which can declare entities',
  },
  'sbom/not-utf-8': { level: 'error', means: 'fail', title: 'The SBOM is not UTF-8 text' },
  'sbom/not-parsable': { level: 'error', means: 'fail', title: 'The SBOM is neither JSON nor XML' },
  'sbom/duplicate-key': {
    level: 'error',
    means: 'fail',
    title: 'An object of the SBOM has the same key twice, which two readers read as two different SBOMs',
  },
  'sbom/too-deep': { level: 'error', means: 'fail', title: 'The SBOM is nested deeper than any real one' },
  'sbom/too-many-values': { level: 'error', means: 'fail', title: 'The SBOM holds more values than are judged' },
  'sbom/too-slow': { level: 'error', means: 'fail', title: 'The SBOM takes longer to judge than any real one' },
  'sbom/too-much-memory': {
    level: 'error',
    means: 'fail',
    title: 'The SBOM takes more memory to judge than any real one',
  },
  'sbom/not-cyclonedx': { level: 'error', means: 'fail', title: 'The document is not a CycloneDX SBOM' },
  'sbom/unsupported-version': {
    level: 'error',
    means: 'fail',
    title: 'The SBOM is of a CycloneDX version that is not read',
  },
  'sbom/fault': { level: 'error', means: 'error', title: 'Judging the SBOM ended in a fault of as-declared itself' },

  // Its form
  'sbom/schema-invalid': { level: 'error', means: 'fail', title: 'The SBOM breaks the schema of its version' },
  'sbom/unknown-license-id': {
    level: 'warning',
    means: 'fail',
    title: 'A licence id is not on the SPDX list that CycloneDX refers to',
  },
  'sbom/malformed-iri': { level: 'notice', means: 'fail', title: 'A link in the SBOM is not an IRI reference' },

  // Its meaning
  'sbom/empty': { level: 'error', means: 'fail', title: 'The SBOM names neither a subject nor a component' },
  'sbom/no-components': {
    level: 'warning',
    means: 'fail',
    title: 'The SBOM names its subject and lists nothing in it',
  },
  'sbom/duplicate-bom-ref': {
    level: 'error',
    means: 'fail',
    title: 'Two elements of the SBOM carry the same bom-ref',
  },
  'sbom/dangling-reference': {
    level: 'warning',
    means: 'fail',
    title: 'The dependency graph refers to an element that the SBOM does not hold',
  },
  'sbom/cyclic-dependency': { level: 'notice', means: 'fail', title: 'An element of the SBOM depends on itself' },
  'sbom/mixed-scripts': {
    level: 'warning',
    means: 'fail',
    title: 'A word in a name is written in letters of several scripts, which look alike',
  },
  'sbom/unsafe-address': {
    level: 'error',
    means: 'fail',
    title: 'A link in the SBOM runs something or reads a file where it is followed',
  },
  'sbom/deceptive-text': {
    level: 'error',
    means: 'fail',
    title: 'A name, version or purl holds characters that are invisible or reorder what is seen',
  },
  'sbom/wrong-hash-length': {
    level: 'error',
    means: 'fail',
    title: 'A hash has another length than its algorithm gives',
  },
  'sbom/unparsable-purl': { level: 'warning', means: 'fail', title: 'A purl cannot be parsed' },
  'sbom/purl-contradicts-name': {
    level: 'warning',
    means: 'fail',
    title: "A component's purl names another package than the component does",
  },
  'sbom/purl-contradicts-version': {
    level: 'warning',
    means: 'fail',
    title: "A component's purl names another version than the component does",
  },

  // The organisation's rules
  'sbom/denied-license': { level: 'error', means: 'fail', title: 'A component is under a licence that is denied' },
  'sbom/license-not-allowed': {
    level: 'error',
    means: 'fail',
    title: 'A component is under a licence that is not on the list of allowed ones',
  },
  'sbom/unknown-license': {
    level: 'warning',
    means: 'fail',
    title: 'What a component says of its licence cannot be judged',
  },
  'sbom/no-license': { level: 'warning', means: 'fail', title: 'Components say nothing of their licence' },
  'sbom/too-many-license-expressions': {
    level: 'error',
    means: 'fail',
    title: 'The SBOM holds more different licence expressions than are judged',
  },
  'sbom/unusable-license-entry': {
    level: 'error',
    means: 'error',
    title: "An entry of the policy's licence lists cannot be used",
  },
  'sbom/license-entry-not-spdx': {
    level: 'warning',
    means: 'fail',
    title: "An entry of the policy's licence lists is not an SPDX licence and is compared as a free name",
  },
  'sbom/denied-package': { level: 'error', means: 'fail', title: 'A package is denied' },
  'sbom/package-not-judged': {
    level: 'error',
    means: 'fail',
    title: 'A rule that denies a package may apply to a component, and what the SBOM says does not settle it',
  },
  'sbom/unusable-package-pattern': {
    level: 'error',
    means: 'error',
    title: 'A pattern of denied packages in the policy cannot be used',
  },
  'sbom/missing-hash': { level: 'warning', means: 'fail', title: 'Components have no hash' },
  'sbom/missing-purl': { level: 'warning', means: 'fail', title: 'Components have no purl' },
  'sbom/no-dependency-graph': { level: 'warning', means: 'fail', title: 'The SBOM does not say what depends on what' },

  // Whose it is
  'sbom/no-subject': { level: 'error', means: 'fail', title: 'The SBOM does not say what it describes' },
  'sbom/nothing-to-match': {
    level: 'error',
    means: 'error',
    title: 'The SBOM must match the tool, and there is no tool to match it with',
  },
  'sbom/subject-name-mismatch': { level: 'error', means: 'fail', title: 'The SBOM describes a tool of another name' },
  'sbom/subject-version-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The SBOM describes another version of the tool',
  },
  'sbom/subject-purl-mismatch': { level: 'error', means: 'fail', title: 'The SBOM describes a tool of another purl' },
  'sbom/subject-digest-mismatch': {
    level: 'error',
    means: 'fail',
    title: "The SBOM's hash of the tool is not the artifact's",
  },
} as const satisfies RuleTable;

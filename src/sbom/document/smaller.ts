/** What to do about an SBOM that takes more than any real one. */
export const SMALLER =
  'Leave out what the gate does not need, such as lists of files, or give each tool an SBOM of its own.';

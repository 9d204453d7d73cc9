import { type NamedRoot, rootsFromFile } from './trusted-root.ts';
import type { TufRepository } from './tuf.ts';

/**
 * Whom signatures are checked against.
 * - `file`: a `trusted_root.json`, or several in JSON lines.
 * - `tuf`: an instance as it is today, over the network; Sigstore's public one unless another is named.
 * - `embedded`: the public one as it was when as-declared was built; nothing is fetched.
 */
export type TrustedRootSource =
  | { readonly kind: 'file'; readonly file: string }
  | ({ readonly kind: 'tuf' } & TufRepository)
  | { readonly kind: 'embedded' };

/**
 * The trusted roots of a source, one at the least. Most runs have a file, and do without Sigstore's client.
 * @throws Refusal signature/trust-root-…
 */
export async function trustedRoots(source: TrustedRootSource): Promise<readonly NamedRoot[]> {
  switch (source.kind) {
    case 'file':
      return rootsFromFile(source.file);
    case 'tuf':
      return [await (await import('./tuf.ts')).rootOverTuf(source)];
    case 'embedded':
      return [await (await import('./embedded.ts')).embeddedRoot()];
  }
}

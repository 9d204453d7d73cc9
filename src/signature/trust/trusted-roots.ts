import { type NamedRoot, rootsFromFile } from './trusted-root.ts';

/**
 * Whom signatures are checked against.
 * - `file`: a `trusted_root.json`, or several in JSON lines.
 * - `public-good`: Sigstore's public instance as it is today.
 * - `embedded`: the same as it was when as-declared was built; nothing is fetched.
 */
export type TrustedRootSource = { readonly file: string } | 'public-good' | 'embedded';

/**
 * The trusted roots of a source, one at the least. Most runs have a file, and do without Sigstore's client.
 * @throws Refusal signature/trust-root-…
 */
export async function trustedRoots(source: TrustedRootSource): Promise<readonly NamedRoot[]> {
  if (source === 'public-good') return [await (await import('./public-good.ts')).publicGoodRoot()];
  if (source === 'embedded') return [await (await import('./embedded.ts')).embeddedRoot()];
  return rootsFromFile(source.file);
}

/** What Sigstore's TUF client brings along of the public instance: where to begin, and what there was then. */
export interface Seed {
  /** The root of trust of its TUF repository, a `root.json`. */
  readonly root: Buffer;
  /** Its `trusted_root.json`. */
  readonly trustedRoot: string;
}

/** Loaded where it is needed: it is larger than all that verifies. */
export async function publicSeed(): Promise<Seed> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const [seed] = Object.values(seeds);
  if (seed === undefined) throw new Error('the TUF client embeds no repository');
  const text = (base64: string) => Buffer.from(base64, 'base64');
  return { root: text(seed['root.json']), trustedRoot: text(seed.targets['trusted_root.json']).toString('utf8') };
}

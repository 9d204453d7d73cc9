import { TrustedRoot } from '@sigstore/protobuf-specs';
import { publicSeed } from './seed.ts';
import { type NamedRoot, namedRoot } from './trusted-root.ts';

/** When the version of Sigstore's TUF client that is built in was published, and its root with it. A test compares. */
export const EMBEDDED_ROOT = { client: '5.0.1', published: '2026-11-05' } as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How old the embedded root is, in whole days. */
export function embeddedRootAge(now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(EMBEDDED_ROOT.published)) / DAY_MS));
}

/**
 * The trusted root of Sigstore's public instance that its TUF client brings along. Nothing is fetched; and nothing tells
 * whether a key of it was withdrawn since.
 */
export async function embeddedRoot(): Promise<NamedRoot> {
  const { trustedRoot } = await publicSeed();
  const root = TrustedRoot.fromJSON(JSON.parse(trustedRoot));
  return {
    ...namedRoot(`Sigstore's public instance as of ${EMBEDDED_ROOT.published}`, root),
    days: embeddedRootAge(new Date()),
  };
}

import { getTrustedRoot } from '@sigstore/tuf';
import { createVerifier } from 'sigstore';
import { Refusal } from '../../finding.ts';
import { createWorkFolder } from '../../sandbox/host/work-folder.ts';
import { reasons } from '../reasons.ts';
import { type NamedRoot, namedRoot } from './trusted-root.ts';

const FIX = "Let the runner reach Sigstore's TUF repository, or name a file with --trusted-root.";

/**
 * The trusted root of Sigstore's public instance as it is now, brought over TUF by Sigstore's client, which starts from
 * the root of trust that it embeds. The cache is fresh and writable by nobody else: what others on the runner could
 * write to would itself become the anchor.
 */
export async function publicGoodRoot(): Promise<NamedRoot> {
  const work = await createWorkFolder();
  try {
    // The client verifies the repository's metadata and keeps the root to itself; the second call reads what it fetched.
    await createVerifier({ tufCachePath: work.path });
    return namedRoot("Sigstore's public instance", await getTrustedRoot({ cachePath: work.path, forceCache: true }));
  } catch (cause) {
    const message = `The trusted root of Sigstore's public instance cannot be brought up to date: ${reasons(cause)}.`;
    throw new Refusal('signature/trust-root-unreachable', message, { fix: FIX, cause });
  } finally {
    await work.remove();
  }
}

import { Refusal } from '../../finding.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';
import { readUpTo } from '../read-up-to.ts';
import { reasons } from '../reasons.ts';

const MISSING = {
  fix: 'Sign the artifact (cosign sign-blob --bundle, or actions/attest-build-provenance), and name the bundle under artifact.bundle in the manifest or with --bundle.',
};

/** The bytes of the bundle at `path`, which nobody has checked yet. */
export async function readBundleFile(path: string | undefined): Promise<Buffer> {
  if (path === undefined) throw new Refusal('signature/missing', 'No bundle was named for the artifact.', MISSING);
  const limit = SIGNATURE_LIMITS.bundleBytes;
  try {
    const bytes = await readUpTo(path, limit, 'refuse links');
    if (bytes !== undefined) return bytes;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new Refusal('signature/missing', `There is no bundle at ${path}.`, { ...MISSING, cause });
    }
    throw new Refusal('signature/bundle-unreadable', `The bundle ${path} cannot be read: ${reasons(cause)}.`, {
      cause,
    });
  }
  throw new Refusal('signature/bundle-too-large', `The bundle ${path} is larger than ${limit} bytes.`);
}

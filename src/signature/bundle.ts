import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle';
import { Refusal } from '../finding.ts';
import { assertBundleForm } from './bundle-form.ts';
import { readBundleFile } from './bundle-file.ts';
import { parseStrictJson, SIGNED_JSON } from './strict-json.ts';

/** The Sigstore bundle at `path`, well formed and within the limits. What it claims is not verified yet. */
export async function readBundle(path: string | undefined): Promise<Bundle> {
  const json = parseStrictJson(await readBundleFile(path), 'the bundle', SIGNED_JSON);
  assertBundleForm(json);
  const bundle = toBundle(json);
  assertProven(bundle);
  return bundle;
}

function toBundle(json: object): Bundle {
  try {
    return bundleFromJSON(json);
  } catch (cause) {
    const missing = cause instanceof ValidationError ? `missing or not allowed: ${cause.fields.join(', ')}` : String(cause);
    throw new Refusal('signature/bundle-malformed', `the bundle is incomplete: ${missing}`, { cause });
  }
}

/**
 * A promise to include an entry is not yet an inclusion. Bundles of version 0.1 may leave the proof out, so that any
 * bundle could shed its proof by calling itself 0.1: here every entry has one.
 */
function assertProven(bundle: Bundle): void {
  for (const [index, { inclusionProof }] of bundle.verificationMaterial.tlogEntries.entries()) {
    if (inclusionProof?.checkpoint === undefined) {
      throw new Refusal('signature/no-inclusion-proof', `log entry ${index} has no inclusion proof with a checkpoint`, {
        fix: 'sign again with a current client, which asks the log for a proof',
      });
    }
  }
}

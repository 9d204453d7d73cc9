import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';
import { readBundleFile } from './bundle-file.ts';
import { assertBundleForm } from './bundle-form.ts';
import { parseStrictJson, SIGNED_JSON } from './strict-json.ts';

/** The Sigstore bundle at `path`, well formed and within the limits. What it claims is not verified yet. */
export async function readBundle(path: string | undefined): Promise<Bundle> {
  return parseBundle(await readBundleFile(path));
}

/** A Sigstore bundle, well formed and within the limits. What it claims is not verified yet. */
export function parseBundle(bytes: Uint8Array): Bundle {
  const json = parseStrictJson(bytes, 'The bundle', SIGNED_JSON);
  assertBundleForm(json);
  return toBundle(json);
}

function toBundle(json: object): Bundle {
  try {
    return bundleFromJSON(json);
  } catch (cause) {
    const missing =
      cause instanceof ValidationError ? `missing or not allowed: ${cause.fields.join(', ')}` : reasons(cause);
    throw new Refusal('signature/bundle-malformed', `The bundle is malformed: ${missing}.`, { cause });
  }
}

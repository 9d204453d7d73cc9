import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle';
import { Refusal } from '../../finding.ts';
import { reasons } from '../reasons.ts';
import { assertBundleForm } from './bundle-form.ts';

/**
 * JSON as a Sigstore bundle, well formed and within the limits. What it claims is not verified yet.
 * @throws Refusal signature/bundle-…, …/too-many-…, …/no-inclusion-proof
 */
export function bundleFrom(json: unknown): Bundle {
  assertBundleForm(json);
  try {
    return bundleFromJSON(json);
  } catch (cause) {
    const missing =
      cause instanceof ValidationError ? `missing or not allowed: ${cause.fields.join(', ')}` : reasons(cause);
    throw new Refusal('signature/bundle-malformed', `The bundle is malformed: ${missing}.`, { cause });
  }
}

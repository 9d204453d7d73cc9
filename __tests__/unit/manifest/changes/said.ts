import { manifestChanges } from '../../../../src/manifest/changes/compare.ts';
import { manifestOf } from '../../../kit/documents.ts';

/** Every change between two manifests as `widened high adds write access to /cache`. */
export async function changes(base: object, head: object): Promise<readonly string[]> {
  return manifestChanges(await manifestOf(base), await manifestOf(head)).map(
    ({ kind, risk, what }) => `${kind} ${risk} ${what}`,
  );
}

/** The same, of capabilities alone. */
export function capabilities(base: object, head: object): Promise<readonly string[]> {
  return changes({ capabilities: base }, { capabilities: head });
}

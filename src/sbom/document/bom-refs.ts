import { everyObject } from './every-object.ts';
import type { JsonObject } from './json-value.ts';

/**
 * Pointers to all elements that carry a `bom-ref`, by what it says. Components are not alone in carrying one: services,
 * vulnerabilities, licences and more do, and all share one space of names.
 */
export function bomRefsOf(root: JsonObject): ReadonlyMap<string, readonly string[]> {
  const refs = new Map<string, string[]>();
  for (const { object, pointer } of everyObject(root)) {
    const ref = object['bom-ref'];
    if (typeof ref !== 'string') continue;
    const pointers = refs.get(ref) ?? [];
    pointers.push(pointer());
    refs.set(ref, pointers);
  }
  return refs;
}

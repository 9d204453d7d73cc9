import { quoted } from '../quoted.ts';
import { type Component, fullName } from './sbom.ts';

/** Components that one message names. */
const MAX_NAMED = 5;

/** `"a", "b" and 7 more` */
export function namesOf(components: readonly Component[]): string {
  const named = components.slice(0, MAX_NAMED).map((component) => quoted(fullName(component)));
  const more = components.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

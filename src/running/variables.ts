import { Refusal } from '../finding.ts';
import type { Grant } from '../policy/grant.ts';

/**
 * The granted variables that are set, and nothing else of our own environment.
 * @throws Refusal host/variable-missing
 */
export function grantedVariables({ env }: Grant, ours: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const granted: Record<string, string> = {};
  for (const { value, place } of env) {
    const { name, required } = value;
    const set = ours[name];
    if (set !== undefined) granted[name] = set;
    else if (required) {
      throw new Refusal('host/variable-missing', `The tool requires the variable ${name}, which is not set.`, {
        place,
        fix: `Set ${name} for as-declared, which hands on to the tool what is granted.`,
      });
    }
  }
  return granted;
}

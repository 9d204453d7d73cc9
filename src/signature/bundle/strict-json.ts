import { Refusal } from '../../finding.ts';
import { type JsonListener, scanJson } from '../../json/scan-json.ts';
import { quoted } from '../../quoted.ts';
import type { RuleId } from '../../rules.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';
import { reasons } from '../reasons.ts';

/** Which rule each fault of a JSON text breaks. */
interface JsonRules {
  readonly notJson: RuleId;
  readonly duplicateKey: RuleId;
  readonly tooDeep: RuleId;
}

/** For what a signer, or whoever posed as one, has sent. */
export const SIGNED_JSON: JsonRules = {
  notJson: 'signature/not-json',
  duplicateKey: 'signature/duplicate-key',
  tooDeep: 'signature/too-deep',
};

/** Refuses what two parsers could read as two things. */
class AmbiguityKeeper implements JsonListener {
  readonly #keys: Set<string>[] = [];
  readonly #name: string;
  readonly #rules: JsonRules;

  constructor(name: string, rules: JsonRules) {
    this.#name = name;
    this.#rules = rules;
  }

  open(): void {
    this.#keys.push(new Set());
    if (this.#keys.length <= SIGNATURE_LIMITS.jsonDepth) return;
    const message = `${this.#name} is nested more than ${SIGNATURE_LIMITS.jsonDepth} levels deep.`;
    throw new Refusal(this.#rules.tooDeep, message);
  }

  close(): void {
    this.#keys.pop();
  }

  key(key: string): void {
    const keys = this.#keys.at(-1);
    if (keys?.has(key)) {
      throw new Refusal(this.#rules.duplicateKey, `${this.#name} has the key ${quoted(key)} twice in one object.`);
    }
    keys?.add(key);
  }

  scalar(): void {
    // Values do not repeat each other.
  }
}

/**
 * The value of a JSON text (RFC 8259) that every parser reads alike: valid UTF-8, no key twice in an object, bounded
 * depth. `name` is how messages call the text, at their beginning.
 */
export function parseStrictJson(bytes: Uint8Array, name: string, rules: JsonRules): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    throw new Refusal(rules.notJson, `${name} is not JSON in UTF-8: ${reasons(cause)}.`, { cause });
  }
  scanJson(text, new AmbiguityKeeper(name, rules));
  return value;
}

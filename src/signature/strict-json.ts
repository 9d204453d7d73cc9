import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import type { RuleId } from '../rules.ts';
import { SIGNATURE_LIMITS } from './limits.ts';
import { reasons } from './reasons.ts';

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
  refuseAmbiguity(text, name, rules);
  return value;
}

/** Walks a text that is known to be JSON, so that strings and brackets are all there is to see. */
function refuseAmbiguity(text: string, name: string, rules: JsonRules): void {
  const keysOfObject: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '{':
        keysOfObject.push(new Set());
        break;
      case '[':
        keysOfObject.push(undefined);
        break;
      case '}':
      case ']':
        keysOfObject.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        if (isKey(text, end)) {
          const key = String(JSON.parse(text.slice(at, end)));
          const keys = keysOfObject.at(-1);
          if (keys?.has(key)) {
            throw new Refusal(rules.duplicateKey, `${name} has the key ${quoted(key)} twice in one object.`);
          }
          keys?.add(key);
        }
        at = end - 1;
        break;
      }
      default:
    }
    if (keysOfObject.length > SIGNATURE_LIMITS.jsonDepth) {
      throw new Refusal(rules.tooDeep, `${name} is nested more than ${SIGNATURE_LIMITS.jsonDepth} levels deep.`);
    }
  }
}

/** The position after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let quote = start;
  let escaped: boolean;
  do {
    quote = text.indexOf('"', quote + 1);
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    escaped = backslashes % 2 === 1;
  } while (escaped);
  return quote + 1;
}

const NEXT_IS_COLON = /[ \t\r\n]*:/y;

function isKey(text: string, end: number): boolean {
  NEXT_IS_COLON.lastIndex = end;
  return NEXT_IS_COLON.test(text);
}

import { Refusal } from '../../finding.ts';
import { type JsonListener, scanJson } from '../../json/scan-json.ts';
import { quoted } from '../../quoted.ts';
import { LineCounter } from './json-places.ts';
import { SMALLER } from './smaller.ts';

/** Objects and arrays around a value. Real SBOMs stay below 40; recursive readers break between 500 and 5,000. */
const MAX_DEPTH = 256;
/** Keys and values in the whole document: 200,000 components have about seven million. */
const MAX_VALUES = 10_000_000;
/** Keys in one object; the schema knows none with more than 40. */
const MAX_KEYS = 4096;

class LimitKeeper implements JsonListener {
  values = 0;
  readonly #file: string;
  readonly #text: string;
  /** One set for each depth, emptied and used again. */
  readonly #keys: Set<string>[] = [];
  #depth = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  #place(offset: number) {
    return { file: this.#file, ...new LineCounter(this.#text).at(offset) };
  }

  #count(offset: number): void {
    this.values += 1;
    if (this.values <= MAX_VALUES) return;
    throw new Refusal('sbom/too-many-values', `The SBOM holds more than ${MAX_VALUES} keys and values.`, {
      fix: SMALLER,
      place: this.#place(offset),
    });
  }

  open(_kind: 'object' | 'array', offset: number): void {
    this.#count(offset);
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new Refusal('sbom/too-deep', `The SBOM is nested more than ${MAX_DEPTH} objects and arrays deep here.`, {
        fix: 'List nested components side by side and say what depends on what under `dependencies`.',
        place: this.#place(offset),
      });
    }
    this.#keys[this.#depth]?.clear();
  }

  close(): void {
    this.#depth -= 1;
  }

  key(name: string, offset: number): void {
    this.#count(offset);
    const keys = (this.#keys[this.#depth] ??= new Set());
    if (keys.has(name)) {
      throw new Refusal('sbom/duplicate-key', `The key ${quoted(name)} stands twice in one object.`, {
        fix: 'Keep one of the two. Most readers see only the last and some only the first, so that one file can be two SBOMs.',
        place: this.#place(offset),
      });
    }
    keys.add(name);
    if (keys.size > MAX_KEYS) {
      throw new Refusal('sbom/too-many-values', `One object of the SBOM has more than ${MAX_KEYS} keys.`, {
        fix: 'No CycloneDX object has that many. Make the SBOM again with a generator.',
        place: this.#place(offset),
      });
    }
  }

  scalar(offset: number): void {
    this.#count(offset);
  }
}

/**
 * Looks at a JSON text before it is parsed, since parsing forgets duplicate keys and may cost any amount of memory.
 * Returns how many keys and values it holds.
 * @throws Refusal sbom/duplicate-key, sbom/too-deep, sbom/too-many-values
 */
export function checkLimits(file: string, text: string): number {
  const keeper = new LimitKeeper(file, text);
  scanJson(text, keeper);
  return keeper.values;
}

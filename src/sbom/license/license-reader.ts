import { type Place, Refusal } from '../../finding.ts';
import type { LicenseClaim } from '../sbom.ts';
import { type LicenseExpression, MAX_EXPRESSION_LENGTH, readExpression } from './license-expression.ts';

/** Characters of all different expressions. The parser looks each word up in a list; this is a second of its time. */
const MAX_CHARACTERS = 512 * 1024;

/** Reads licence claims, each different one once. */
export class LicenseReader {
  readonly #read = new Map<string, LicenseExpression>();
  readonly #place: Place;
  #characters = 0;

  /** @param place where the SBOM is, for a refusal */
  constructor(place: Place) {
    this.#place = place;
  }

  /** @throws Refusal sbom/too-many-license-expressions */
  read({ text }: LicenseClaim): LicenseExpression {
    const expression = this.#read.get(text) ?? this.#parse(text);
    this.#read.set(text, expression);
    return expression;
  }

  #parse(text: string): LicenseExpression {
    if (text.length <= MAX_EXPRESSION_LENGTH) this.#characters += text.length;
    if (this.#characters <= MAX_CHARACTERS) return readExpression(text);
    throw new Refusal(
      'sbom/too-many-license-expressions',
      `The SBOM's different licence expressions have more than ${MAX_CHARACTERS} characters together.`,
      {
        fix: 'Make the SBOM again with a generator: real packages share a few hundred expressions.',
        place: this.#place,
      },
    );
  }
}

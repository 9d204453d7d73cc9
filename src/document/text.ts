import { isUtf8 } from 'node:buffer';
import { LineCounter } from 'yaml';
import { type FindingDetails, type Place, Refusal } from '../finding.ts';
import { type ReadableKind, type ReadingProblem, readingRule } from './rule.ts';

/**
 * What a reviewer cannot see or an editor shows as something else: control characters, a lone carriage return, line
 * separators that YAML does not count as lines, marks that change the direction of text (CVE-2021-42574), and byte
 * order marks in the middle.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\r(?!\n)/;

/** The text of a document, which knows its lines and how to refuse what stands in it. */
export class DocumentText {
  readonly file: string;
  readonly kind: ReadableKind;
  readonly text: string;
  readonly #lines = new LineCounter();

  /** @throws Refusal not-parsable for bytes that are not UTF-8 and for characters that hide what is judged */
  constructor(bytes: Uint8Array, file: string, kind: ReadableKind) {
    this.file = file;
    this.kind = kind;
    // Takes one byte order mark off, and marks bytes that are not UTF-8 so that their place can be told.
    this.text = new TextDecoder().decode(bytes);
    for (let start = 0; start !== -1; start = nextLine(this.text, start)) this.#lines.addNewLine(start);
    if (!isUtf8(bytes)) {
      throw this.refusal('not-parsable', 'The file is not UTF-8 text.', Math.max(0, this.text.indexOf('\ufffd')), {
        fix: 'Save it as UTF-8. On Windows, editors and shells may write UTF-16 unless told otherwise.',
      });
    }
    this.#refuseInvisible();
  }

  /** Of a character, by its offset in UTF-16 code units. */
  placeAt(offset: number): Place {
    const { line, col: column } = this.#lines.linePos(offset);
    return { file: this.file, line, column };
  }

  refusal(
    problem: ReadingProblem,
    message: string,
    offset: number,
    details: Pick<FindingDetails, 'fix'> & { readonly cause?: unknown },
  ): Refusal {
    return new Refusal(readingRule(this.kind, problem), message, { place: this.placeAt(offset), ...details });
  }

  #refuseInvisible(): void {
    const found = INVISIBLE.exec(this.text);
    if (found === null) return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw this.refusal('not-parsable', `The character U+${code} stands here, which most editors hide.`, found.index, {
      fix: 'Take it out. If a value needs it, write it as an escape in double quotes, such as "\\u200E".',
    });
  }
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? -1 : end + 1;
}

import { parse, TomlError } from 'smol-toml';
import { DocumentText } from '../document/text.ts';
import { parseDocument } from '../document.ts';
import { Refusal } from '../finding.ts';
import { Fields } from './fields.ts';

const MAX_TOML_BYTES = 1024 * 1024;

/** Of the parser's words, which go on with a drawing of the place. In characters. */
const MAX_MESSAGE = 200;

/** The front matter of a Markdown file: what stands between its first line, `---`, and the next such line. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?:\r?\n|$)/;
const LAST_LINE = /---[ \t]*(?:\r?\n)?$/;

/** In UTF-8, read as Latin-1. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

/** @throws Refusal host/init-… with a place */
export function readJson(bytes: Uint8Array, file: string): Fields {
  return new Fields(parseDocument(bytes, file, 'project file').value);
}

/**
 * The YAML at the top of a Markdown file; undefined where there is none.
 * @throws Refusal host/init-… with a place
 */
export function readFrontMatter(bytes: Uint8Array, file: string): Fields | undefined {
  // Cut out as bytes: what is not UTF-8 must be told at its place, and not be mended on the way.
  const text = Buffer.from(bytes).toString('latin1').replace(BYTE_ORDER_MARK, '');
  const [matter] = FRONT_MATTER.exec(text) ?? [];
  if (matter === undefined) return undefined;
  const yaml = Buffer.from(matter.replace(LAST_LINE, ''), 'latin1');
  return new Fields(parseDocument(yaml, file, 'project file').value);
}

/** @throws Refusal host/init-… with a place */
export function readToml(bytes: Uint8Array, file: string): Fields {
  if (bytes.length > MAX_TOML_BYTES) {
    throw new Refusal('host/init-too-large', `The project file is larger than ${MAX_TOML_BYTES} bytes.`, {
      place: { file },
      fix: 'Check that this is the file you mean.',
    });
  }
  const { text } = new DocumentText(bytes, file, 'project file');
  try {
    return new Fields(parse(text));
  } catch (cause) {
    throw notToml(cause, file);
  }
}

/** Whatever else the parser throws, a full stack above all, means as well that the file is not one to go by. */
function notToml(cause: unknown, file: string): Refusal {
  const fix = 'An editor that knows TOML shows what is missing at this place.';
  if (!(cause instanceof TomlError)) {
    const message = 'The file is beyond what the TOML parser can read.';
    return new Refusal('host/init-not-parsable', message, { place: { file }, fix, cause });
  }
  const { line, column, message } = cause;
  const [first = ''] = message.replace('Invalid TOML document: ', '').split('\n');
  return new Refusal('host/init-not-parsable', `The file is not TOML: ${first.slice(0, MAX_MESSAGE)}.`, {
    place: { file, line, column },
    fix,
    cause,
  });
}

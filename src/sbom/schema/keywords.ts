import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { Ajv, FuncKeywordDefinition } from 'ajv';
import type { Json } from '../../finding.ts';
import { isObject, textAt } from '../document/json-value.ts';
import { ValueNumbers } from './value-numbers.ts';

/** What the schema asks for and real generators often break: said on its own, at a level of its own. */
export interface Remark {
  readonly kind: 'unknown-license-id' | 'malformed-iri';
  readonly pointer: string;
  readonly text: string;
}

/** The state of one validation, which Ajv hands to the keywords as `this`. */
export interface Validation {
  readonly numbers: ValueNumbers;
  readonly remark: (remark: Remark) => void;
}

export function newValidation(remark: (remark: Remark) => void): Validation {
  return { numbers: new ValueNumbers(), remark };
}

type Check<T> = (this: Validation, data: T, context?: { readonly instancePath: string }) => boolean;

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/iu;
const EMAIL = /^[^\s@]+@[^\s@]+$/u;
/** RFC 3987 as far as characters go: none that must be percent-encoded, and a full escape after each `%`. */
const IRI_REFERENCE = /^(?:[^\p{Cc}\s"<>\\^`{|}%]|%[0-9a-f]{2})*$/iu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

function isDate(text: string): boolean {
  // Date.parse carries the 31st of a short month over into the next one.
  return DATE.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  const [date, time, ...rest] = text.split(/[t\s]/iu);
  return rest.length === 0 && date !== undefined && time !== undefined && isDate(date) && TIME.test(time);
}

const isIri: Check<string> = function (text, context) {
  if (!IRI_REFERENCE.test(text)) this.remark({ kind: 'malformed-iri', pointer: context?.instancePath ?? '', text });
  return true;
};

/** All formats that the schemas name. They are linear: the text is hostile. */
const FORMATS: Readonly<Record<string, Check<string>>> = {
  date: isDate,
  'date-time': isDateTime,
  'idn-email': (text) => EMAIL.test(text),
  uri: (text) => SCHEME.test(text) && IRI_REFERENCE.test(text),
  'iri-reference': isIri,
};

const FORMAT: FuncKeywordDefinition = {
  keyword: 'format',
  type: 'string',
  schemaType: 'string',
  compile(name: string) {
    const check = FORMATS[name];
    // A later schema with a new format must not be read as one that asks for nothing.
    if (check === undefined) throw new Error(`The schema names the format ${name}, which has no check.`);
    return check;
  },
};

/** Members that tell most items of one list apart. */
const TELLING = ['bom-ref', 'ref', 'name', 'version', 'type', 'url', 'alg', 'content', 'value'];

/** A text that equal items share. Different items seldom do, which spares numbering everything inside of them. */
function hintOf(item: Json): string {
  if (isObject(item)) return TELLING.map((key) => textAt(item, key) ?? '').join('\0');
  return Array.isArray(item) ? '' : JSON.stringify(item);
}

function areDistinct(keys: readonly (string | number)[]): boolean {
  return new Set(keys).size === keys.length;
}

/** Ajv's own compares every two items; 20,000 components take it 45 seconds (ajv issue 608). */
const UNIQUE_ITEMS: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  compile(wanted: boolean) {
    const check: Check<readonly Json[]> = function (items) {
      return areDistinct(items.map(hintOf)) || areDistinct(items.map((item) => this.numbers.of(item)));
    };
    return wanted ? check : () => true;
  },
};

const SPDX_ID: FuncKeywordDefinition = {
  keyword: 'spdxId',
  type: 'string',
  schemaType: 'boolean',
  compile() {
    const check: Check<string> = function (text, context) {
      const pointer = context?.instancePath ?? '';
      if (!isSupportedSpdxId(text)) this.remark({ kind: 'unknown-license-id', pointer, text });
      return true;
    };
    return check;
  },
};

/** In place of the list of all SPDX ids, so that one that is newer than the list does not break the whole SBOM. */
export const SPDX_SCHEMA = { type: 'string', spdxId: true };

export function useOwnKeywords(ajv: Ajv): void {
  for (const keyword of [FORMAT, UNIQUE_ITEMS, SPDX_ID]) {
    ajv.removeKeyword(keyword.keyword as string);
    ajv.addKeyword(keyword);
  }
}

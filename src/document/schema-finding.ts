import type { ErrorObject } from 'ajv';
import type { Document } from '../document.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { nearest } from '../spelling.ts';
import { schemaRule } from './rule.ts';
import { escapeSegment } from './segment.ts';

/** Words of a text that are shown as the list it should be. */
const MAX_WORDS = 8;

/** One error of the schema's checker, in the words of the person who wrote the document. */
export function schemaFinding(error: ErrorObject, document: Document): Finding {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, document);
    case 'required':
    case 'dependentRequired':
      return missingKey(error, document);
    default:
      return invalidValue(error, document);
  }
}

/** A map in which so much is unknown that it is another one than was meant, told of once. */
export function unknownMapFinding(errors: readonly [ErrorObject, ...ErrorObject[]], document: Document): Finding {
  const [first] = errors;
  const keys = errors.slice(0, 3).map(({ params }) => quoted(params['additionalProperty']));
  const message = `No ${document.kind} has ${errors.length} of the keys of this map: ${keys.join(', ')} and so on.`;
  return finding(schemaRule(document.kind, 'unknown-key'), message, {
    place: placeOfKey(first, document),
    fix: `Check that this file is a ${document.kind}. Known here: ${knownKeys(first).join(', ')}.`,
  });
}

function unknownKey(error: ErrorObject, document: Document): Finding {
  const key = String(error.params['additionalProperty']);
  const known = knownKeys(error);
  const meant = nearest(key, known);
  const fix =
    meant === undefined
      ? `Take it out: this version would not act on it, and nothing is skipped. Known here: ${known.join(', ')}.`
      : `Did you mean "${meant}"?`;
  return finding(schemaRule(document.kind, 'unknown-key'), `No ${document.kind} has the key ${quoted(key)} here.`, {
    place: placeOfKey(error, document),
    fix,
  });
}

function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys(propertiesOf(parentSchema)).filter((name) => name !== '$schema');
}

function placeOfKey({ instancePath, params }: ErrorObject, document: Document): Place {
  return document.keyPlace(`${instancePath}/${escapeSegment(String(params['additionalProperty']))}`);
}

/** What a later version says is not judged by the words of this one. */
export function foreignVersionFinding({ instancePath, params, data }: ErrorObject, document: Document): Finding {
  const { kind } = document;
  const message = `This ${kind} is written in version ${shown(data)} of its format; this as-declared reads version ${shown(params['allowedValue'])}.`;
  return finding(schemaRule(kind, 'invalid-value'), message, {
    place: document.place(instancePath),
    fix: 'Use an as-declared that reads it, or write it in the version that this one reads.',
  });
}

function missingKey({ instancePath, params, parentSchema }: ErrorObject, document: Document): Finding {
  const key = String(params['missingProperty']);
  return finding(schemaRule(document.kind, 'invalid-value'), `The key "${key}" is missing here.`, {
    place: document.place(`${instancePath}/${escapeSegment(key)}`),
    fix: expectation(propertiesOf(parentSchema)[key]) ?? `Add "${key}".`,
  });
}

function invalidValue(error: ErrorObject, document: Document): Finding {
  const { instancePath, propertyName, data, parentSchema } = error;
  const place =
    propertyName === undefined
      ? document.place(instancePath)
      : document.keyPlace(`${instancePath}/${escapeSegment(propertyName)}`);
  const fix = howToMend(error) ?? expectation(parentSchema);
  const isEmpty = instancePath === '' && data === null;
  const message = isEmpty ? `The ${document.kind} is empty.` : `${shown(data)} ${whyWrong(error)}.`;
  return finding(schemaRule(document.kind, 'invalid-value'), message, {
    place,
    ...(fix === undefined ? {} : { fix }),
  });
}

function whyWrong({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `stands where ${[params['type']].flat().map(typeInWords).join(' or ')} belongs`;
    case 'enum':
      return `is none of ${choices(params).map(shown).join(', ')}`;
    case 'const':
      return `should be ${shown(params['allowedValue'])}`;
    case 'pattern':
      return 'does not have the form that is expected here';
    case 'false schema':
      return 'cannot stand beside what else stands here';
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return params['limit'] === 1 ? 'is empty' : `has fewer than ${params['limit']} ${unitOf(keyword)}`;
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return `has more than ${params['limit']} ${unitOf(keyword)}`;
    case 'minimum':
      return `is less than ${params['limit']}`;
    case 'maximum':
      return `is more than ${params['limit']}`;
    default:
      return message ?? 'is not allowed here';
  }
}

function unitOf(keyword: string): string {
  return keyword.endsWith('Length') ? 'characters' : 'entries';
}

function howToMend({ keyword, params, data, parentSchema }: ErrorObject): string | undefined {
  if (keyword === 'false schema') return 'Take one of them out.';
  if (keyword === 'enum' && typeof data === 'string') {
    const meant = nearest(
      data,
      choices(params).filter((choice) => typeof choice === 'string'),
    );
    return meant === undefined ? undefined : `Did you mean "${meant}"?`;
  }
  return keyword === 'type' ? howToWrite(params['type'], data, parentSchema) : undefined;
}

/** What makes a value one of the type that belongs there, where that is a matter of how it is written. */
function howToWrite(type: unknown, data: unknown, schema: unknown): string | undefined {
  if (type === 'string' && ['number', 'boolean'].includes(typeof data)) return 'Put it in quotes, so that it is text.';
  if (type === 'integer' && typeof data === 'string' && /^\d+$/.test(data)) return 'Take it out of its quotes.';
  if (type === 'array' && typeof data === 'string')
    return [`${asList(data)}.`, expectation(schema)].join(' ').trimEnd();
  const keys = Object.keys(propertiesOf(schema));
  const expected = expectation(schema);
  return type === 'object' && keys.length > 0 && expected !== undefined
    ? `${expected} Its keys: ${keys.join(', ')}.`
    : undefined;
}

/** What has blanks in it and should be a list may well be a command line, or be one item. */
function asList(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return 'Put it in square brackets, as a list of one';
  const shown = words.length > MAX_WORDS ? [...words.slice(0, MAX_WORDS), '…'] : words;
  const list = shown.map((word) => (word === '…' ? word : quoted(word))).join(', ');
  return `Write it as a list, in square brackets, each item by itself: [${list}]`;
}

function choices(params: ErrorObject['params']): readonly unknown[] {
  return Array.isArray(params['allowedValues']) ? params['allowedValues'] : [];
}

function propertiesOf(schema: unknown): Record<string, unknown> {
  return isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {};
}

/** What the schema says of the value; editors show the same sentence. */
function expectation(schema: unknown): string | undefined {
  const description = isRecord(schema) ? schema['description'] : undefined;
  return typeof description === 'string' ? `Expected here: ${description}` : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function typeInWords(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
  };
  return words[String(type)] ?? String(type);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'Nothing';
  return Array.isArray(value) ? 'A list' : 'A map';
}

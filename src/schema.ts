import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import { schemaRule } from './document/rule.ts';
import { schemaFinding } from './document/schema-finding.ts';
import type { Document } from './document.ts';
import { type Finding, finding } from './finding.ts';

/** Beyond this a reader has the wrong file in hand rather than so many slips. */
const MAX_FINDINGS = 50;

/** Keywords that fail because another one below them did, which is reported by itself. */
const CARRIERS = new Set(['if', 'propertyNames']);

/**
 * Everything in a document that its JSON Schema (draft 2020-12) does not allow, in the order of the text. The
 * schema's descriptions are what the fixes say.
 */
export async function checkSchema(document: Document, schema: AnySchemaObject): Promise<readonly Finding[]> {
  const validate = await compile(schema);
  if (validate(document.value)) return [];
  const errors = onePerPlace((validate.errors ?? []).filter(({ keyword }) => !CARRIERS.has(keyword)));
  const findings = errors.map((error) => schemaFinding(error, document)).sort(byPlace);
  const hidden = findings.length - MAX_FINDINGS;
  return hidden <= 0 ? findings : [...findings.slice(0, MAX_FINDINGS), andMore(hidden, document)];
}

const compiled = new WeakMap<AnySchemaObject, ValidateFunction>();

/** A schema is compiled once in the life of the process: it costs more than any check against it. */
async function compile(schema: AnySchemaObject): Promise<ValidateFunction> {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const {
    default: { Ajv2020 },
  } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** A value of the wrong type also fails its enum or pattern: the type says it all. */
function onePerPlace(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const seen = new Set<string>();
  return errors
    .toSorted((a, b) => Number(b.keyword === 'type') - Number(a.keyword === 'type'))
    .filter(({ instancePath, propertyName, params }) => {
      const key: unknown = params['additionalProperty'] ?? params['missingProperty'] ?? propertyName ?? null;
      const place = JSON.stringify([instancePath, key]);
      return !seen.has(place) && seen.add(place);
    });
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function andMore(hidden: number, document: Document): Finding {
  return finding(schemaRule(document.kind, 'invalid-value'), `${hidden} more places are not what they should be.`, {
    place: document.place(''),
    fix: `Check that this file is a ${document.kind}; the first ${MAX_FINDINGS} places are listed.`,
  });
}

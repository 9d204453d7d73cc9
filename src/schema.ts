import type { AnySchemaObject, ErrorObject } from 'ajv';
import type { Document } from './document.ts';
import { escapeSegment } from './document/pointer.ts';
import { documentRule } from './document/rule.ts';
import { type Finding, finding } from './finding.ts';
import { quoted } from './quoted.ts';
import { nearest } from './spelling.ts';

/** Beyond this a reader has the wrong file in hand, not so many slips. */
const MAX_FINDINGS = 50;

/** How the keywords that only carry others' errors are called; what they carry is reported by itself. */
const CARRIERS = new Set(['if', 'propertyNames']);

/**
 * Everything about a document that its JSON Schema (draft 2020-12) does not allow, in the order of the text. The
 * schema's descriptions are what the fixes say.
 */
export async function checkSchema(document: Document, schema: AnySchemaObject): Promise<readonly Finding[]> {
  const validate = (await schemaCompiler()).compile(schema);
  if (validate(document.value)) return [];
  const errors = onePerPlace((validate.errors ?? []).filter(({ keyword }) => !CARRIERS.has(keyword)));
  const findings = errors.map((error) => toFinding(error, document)).sort(byPlace);
  return findings.length <= MAX_FINDINGS ? findings : [...findings.slice(0, MAX_FINDINGS), more(document, findings)];
}

let compiler: Promise<{ compile: import('ajv').Ajv['compile'] }> | undefined;

import type { ErrorObject, ValidateFunction } from 'ajv';
import { isDefined } from './defined.ts';
import { limited } from './document/limited.ts';
import { foreignVersionFinding, schemaFinding, unknownMapFinding } from './document/schema-finding.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import { groupBy } from './group-by.ts';

/** Beyond this the map is another one than was meant. */
const MAX_UNKNOWN_KEYS = 8;

const VERSIONS = new Set(['/manifest_version', '/schema_version']);

/** Keywords that fail because another one below them did, which is reported by itself. */
const CARRIERS = new Set(['if', 'propertyNames']);

/**
 * Everything in a document that its JSON Schema (draft 2020-12) does not allow, in the order of the text. The
 * schema's descriptions are what the fixes say.
 *
 * @param validate of `document/validators/`: compiling a schema costs more than any check against it
 */
export function checkSchema(document: Document, validate: ValidateFunction): readonly Finding[] {
  if (validate(document.value)) return [];
  const errors = onePerPlace((validate.errors ?? []).filter(({ keyword }) => !CARRIERS.has(keyword)));
  const foreign = errors.find(isForeignVersion);
  if (foreign !== undefined) return [foreignVersionFinding(foreign, document)];
  return limited(toFindings(errors, document).sort(byPlace), document);
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

function isForeignVersion({ keyword, instancePath, data }: ErrorObject): boolean {
  return keyword === 'const' && VERSIONS.has(instancePath) && typeof data === 'number';
}

function toFindings(errors: readonly ErrorObject[], document: Document): Finding[] {
  const isUnknown = ({ keyword }: ErrorObject): boolean => keyword === 'additionalProperties';
  const maps = [...groupBy(errors.filter(isUnknown), ({ instancePath }) => instancePath).values()];
  return [
    ...errors.filter((error) => !isUnknown(error)).map((error) => schemaFinding(error, document)),
    ...maps.flatMap(([first, ...rest]) => {
      if (first !== undefined && rest.length >= MAX_UNKNOWN_KEYS)
        return [unknownMapFinding([first, ...rest], document)];
      return [first, ...rest].filter(isDefined).map((error) => schemaFinding(error, document));
    }),
  ];
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

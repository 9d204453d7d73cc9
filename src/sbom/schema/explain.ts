import type { ErrorObject } from 'ajv';
import { quoted } from '../../quoted.ts';

/** What the schema has against the value at one pointer. */
export interface Violation {
  readonly pointer: string;
  /** The value itself, quoted, unless it is an object or array. */
  readonly found?: string;
  readonly problems: readonly string[];
}

/** Allowed values that a message lists. */
const MAX_LISTED = 12;

/** Say only that some branch failed; the branches' own errors say which and why. */
const WRAPPERS: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'if']);

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MAX_LISTED).map((value) => JSON.stringify(value));
  return `${shown.join(', ')}${values.length > MAX_LISTED ? `, … (${values.length} in all)` : ''}`;
}

function problemOf({ keyword, params, message, schema }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `must not have the key ${quoted(String(params['additionalProperty'] ?? params['unevaluatedProperty']))}`;
    case 'required':
      return `must have the key ${quoted(String(params['missingProperty']))}`;
    case 'enum':
      return `must be one of ${listed(params['allowedValues'] as readonly unknown[])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'format':
      return `must be of the form \`${String(schema)}\``;
    case 'uniqueItems':
      return 'must not hold two equal items';
    default:
      return message ?? `breaks \`${keyword}\``;
  }
}

function foundIn(data: unknown): string | undefined {
  if (typeof data === 'string') return quoted(data);
  return typeof data === 'object' ? undefined : JSON.stringify(data);
}

/** The pointers of everything around a place, innermost first. */
function around(pointer: string): readonly string[] {
  const steps = pointer.split('/');
  return steps.slice(1).map((_, above) => steps.slice(0, -1 - above).join('/'));
}

/**
 * Ajv's errors, one entry a place, without those that only repeat others: of a choice between branches that failed
 * deep inside, only what is inside is told.
 */
export function explain(errors: readonly ErrorObject[]): readonly Violation[] {
  const explainedDeeper = new Set(errors.flatMap((error) => around(error.instancePath)));
  const choices = new Set(errors.filter(({ keyword }) => WRAPPERS.has(keyword)).map((error) => error.instancePath));
  const violations = new Map<string, { found: string | undefined; problems: Set<string> }>();
  for (const error of errors) {
    const { instancePath: pointer } = error;
    if (explainedDeeper.has(pointer) && [pointer, ...around(pointer)].some((outer) => choices.has(outer))) continue;
    const violation = violations.get(pointer) ?? { found: foundIn(error.data), problems: new Set() };
    violations.set(pointer, violation);
    if (!WRAPPERS.has(error.keyword)) violation.problems.add(problemOf(error));
  }
  return [...violations].map(([pointer, { found, problems }]) => ({
    pointer,
    ...(found === undefined ? {} : { found }),
    problems: problems.size > 0 ? [...problems] : ['must be exactly one of the forms that the schema allows'],
  }));
}

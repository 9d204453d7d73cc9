import { unescapeSegment } from '../../document/segment.ts';
import type { Json } from '../../finding.ts';

/** Schemas come from the tool that is judged: none of them leads deeper or wider than this. */
const MAX_DEPTH = 8;
const MAX_VALUES = 1000;
const MAX_MEMBERS = 50;
const MAX_TEXT = 10_000;

/** Of a schema as JSON, in characters: each value that is made may lead through all of it. */
const MAX_SCHEMA = 256 * 1024;

type Schema = Readonly<Record<string, Json>>;

const TEXTS = ['text', 'another text', 'a'];

/** An example of each format that JSON Schema names (2020-12, Validation, 7.3). */
const FORMATS: Readonly<Record<string, string>> = {
  ...{ 'date-time': '2026-01-02T03:04:05Z', date: '2026-01-02', time: '03:04:05Z', duration: 'P1D' },
  ...{ email: 'someone@example.com', 'idn-email': 'someone@example.com', hostname: 'example.com' },
  ...{ 'idn-hostname': 'example.com', ipv4: '192.0.2.1', ipv6: '2001:db8::1', uri: 'https://example.com/' },
  ...{ url: 'https://example.com/', 'uri-reference': '/', iri: 'https://example.com/', 'iri-reference': '/' },
  ...{ uuid: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', 'json-pointer': '/a', 'relative-json-pointer': '0', regex: 'a' },
};

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** What a reference within the schema leads to; nothing for any other, for nothing is fetched. */
function referred(root: Json, reference: string): Json | undefined {
  if (!reference.startsWith('#')) return undefined;
  let at: Json | undefined = root;
  for (const part of reference.slice(1).split('/').slice(1)) {
    const key = unescapeSegment(part);
    at = isSchema(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** Makes values that a JSON Schema is meant for: always the same, another one for each variant. */
class Sampler {
  readonly #root: Json;
  readonly #variant: number;
  #left = MAX_VALUES;

  constructor(root: Json, variant: number) {
    this.#root = root;
    this.#variant = variant;
  }

  value(schema: Json | undefined, depth: number): Json {
    this.#left -= 1;
    if (!isSchema(schema) || depth > MAX_DEPTH || this.#left < 0) return TEXTS[0] ?? '';
    if (typeof schema.$ref === 'string') return this.value(referred(this.#root, schema.$ref), depth + 1);
    if (schema.const !== undefined) return schema.const;
    const given = [...(schema.default === undefined ? [] : [schema.default]), ...listOf(schema.examples)];
    const named = this.#pick([...given, ...listOf(schema.enum)]);
    if (named !== undefined) return named;
    const alternative = this.#pick([...listOf(schema.anyOf), ...listOf(schema.oneOf)]);
    if (alternative !== undefined) return this.value(merged([schema, alternative]), depth + 1);
    const parts = listOf(schema.allOf);
    if (parts.length > 0) return this.value(merged([schema, ...parts]), depth + 1);
    return this.#ofType(schema, depth);
  }

  #pick<T extends Json>(values: readonly T[]): T | undefined {
    return values[this.#variant % Math.max(1, values.length)];
  }

  #ofType(schema: Schema, depth: number): Json {
    const stated = [schema.type ?? []].flat().filter((type) => typeof type === 'string');
    const types = stated.length > 1 ? stated.filter((type) => type !== 'null') : stated;
    const type: string = this.#pick(types) ?? (isSchema(schema.properties) ? 'object' : 'string');
    switch (type) {
      case 'object':
        return this.#object(schema, depth);
      case 'array':
        return this.#array(schema, depth);
      case 'number':
      case 'integer':
        return this.#number(schema);
      case 'boolean':
        return this.#variant % 2 === 1;
      case 'null':
        return null;
      default:
        return this.#text(schema);
    }
  }

  /** What is required, and in other variants than the first also what may be. */
  #object({ properties, required }: Schema, depth: number): Json {
    const known = isSchema(properties) ? properties : {};
    const needed = listOf(required).filter((name) => typeof name === 'string');
    const names = new Set([...needed, ...(this.#variant === 0 ? [] : Object.keys(known))]);
    const members = [...names].slice(0, MAX_MEMBERS).map((name) => {
      return [name, this.value(Object.hasOwn(known, name) ? known[name] : undefined, depth + 1)] as const;
    });
    return Object.fromEntries(members);
  }

  #array({ items, prefixItems, minItems }: Schema, depth: number): Json {
    const first = listOf(prefixItems);
    const wanted = Math.max(first.length, numberOf(minItems, 0), isSchema(items) ? 1 : 0);
    const length = Math.min(MAX_MEMBERS, wanted);
    return Array.from({ length }, (_, index) => this.value(first[index] ?? items, depth + 1));
  }

  #number({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf }: Schema): number {
    const step = numberOf(multipleOf, 1) || 1;
    const low = Math.max(numberOf(minimum, -Infinity), numberOf(exclusiveMinimum, -Infinity) + step);
    const high = Math.min(numberOf(maximum, Infinity), numberOf(exclusiveMaximum, Infinity) - step);
    const wanted = Math.min(Math.max(1 + this.#variant, low), high);
    return Math.ceil(wanted / step) * step;
  }

  #text({ format, minLength, maxLength }: Schema): string {
    const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (known !== undefined) return known;
    const text = TEXTS[this.#variant % TEXTS.length] ?? '';
    const least = Math.min(MAX_TEXT, numberOf(minLength, 0));
    return text.padEnd(least, 'x').slice(0, Math.max(0, numberOf(maxLength, MAX_TEXT)));
  }
}

/** Several schemas as one, the later ones' keywords before the earlier ones' and their properties together. */
function merged(schemas: readonly Json[]): Schema {
  const parts = schemas.filter(isSchema);
  const { anyOf: _any, oneOf: _one, allOf: _all, ...base } = Object.assign({}, ...parts) as Schema;
  const own = parts.slice(1).reduce<Schema>((all, { anyOf, oneOf, allOf }) => {
    return { ...all, ...(anyOf && { anyOf }), ...(oneOf && { oneOf }), ...(allOf && { allOf }) };
  }, {});
  const properties = Object.assign({}, ...parts.map((part) => (isSchema(part.properties) ? part.properties : {})));
  const required = parts.flatMap((part) => listOf(part.required));
  return { ...base, ...own, ...(Object.keys(properties).length > 0 && { properties }), required };
}

/**
 * Arguments for a tool, made from the schema that it gives for them. They are of its form as far as that can be told
 * without running anything of the schema's: a `pattern` is not looked at.
 *
 * @param variant from 0: first what is required alone, then all of it, each with other values
 */
export function sampleArguments(schema: Json, variant: number): Readonly<Record<string, Json>> {
  if (JSON.stringify(schema).length > MAX_SCHEMA) return {};
  const value = new Sampler(schema, variant).value(isSchema(schema) ? { type: 'object', ...schema } : schema, 0);
  return isSchema(value) ? value : {};
}

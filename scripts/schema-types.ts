// The JSON Schemas as TypeScript, so that the compiler can hold them against the types that the code reads and writes by.
import manifest from '../policies/schema/manifest.schema.json' with { type: 'json' };
import policy from '../policies/schema/policy.schema.json' with { type: 'json' };
import report from '../policies/schema/report.schema.json' with { type: 'json' };
import scenario from '../policies/schema/scenario.schema.json' with { type: 'json' };

export interface Schema {
  readonly [keyword: string]: unknown;
}

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ManifestDocument: manifest,
  PolicyDocument: policy,
  ScenarioDocument: scenario,
  ReportDocument: report,
};

/** What says nothing that a type could say. */
const SILENT = new Set(
  [
    ['$schema', '$defs', 'title', 'description', 'examples'],
    ['minLength', 'maxLength', 'minimum', 'exclusiveMinimum', 'maximum'],
    ['minItems', 'maxItems', 'minProperties', 'maxProperties', 'dependentRequired'],
  ].flat(),
);

/** What is read below. Anything else is refused: a word that is passed over would be drift that nobody sees. */
const READ = new Set(
  [
    ['$ref', 'const', 'enum', 'anyOf', 'type', 'pattern', 'items'],
    ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required', 'if', 'then', 'else'],
  ].flat(),
);

/** One type for each schema, by its name. */
export function schemaTypes(schemas = SCHEMAS): string {
  const types = Object.entries(schemas).map(([name, schema]) => {
    return indented(`export type ${name} = ${new TypeWriter(schema).typeOf(schema)};\n`);
  });
  const header =
    '// Written by `npm run docs` from policies/schema/: what the schemas say, for the compiler to compare.\n';
  return [header, "import type { Json } from '../../../src/finding.ts';\n", ...types].join('\n');
}

class TypeWriter {
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  typeOf(schema: Schema): string {
    const unknown = Object.keys(schema).find((keyword) => !SILENT.has(keyword) && !READ.has(keyword));
    if (unknown !== undefined) throw new Error(`no type can be made of the keyword "${unknown}"`);
    if (typeof schema.$ref === 'string') return this.typeOf(definition(this.#root, schema.$ref));
    if (schema.const !== undefined) return quote(schema.const);
    if (schema.enum !== undefined) return union(listOf(schema.enum).map(quote));
    if (schema.anyOf !== undefined) return union(listOf(schema.anyOf).map((each) => this.typeOf(each as Schema)));
    return union([schema.type].flat().map((type) => this.#ofType(String(type), schema)));
  }

  #ofType(type: string, schema: Schema): string {
    switch (type) {
      case 'string':
        return literal(schema.pattern) ?? 'string';
      case 'integer':
      case 'number':
        return 'number';
      case 'boolean':
      case 'null':
        return type;
      case 'array':
        return listType(this.typeOf(partOf(schema, 'items')));
      case 'object':
        return union(variants(schema).map((variant) => this.#object(variant)));
      default:
        throw new Error(`no type can be made of "${type}"`);
    }
  }

  #object(schema: Schema): string {
    const { properties, additionalProperties, propertyNames, patternProperties } = schema;
    if (properties === undefined) {
      const value = additionalProperties === undefined ? 'Json' : this.typeOf(additionalProperties as Schema);
      const keys = listOf((propertyNames as Schema | undefined)?.enum);
      return keys.length === 0
        ? `Readonly<Record<string, ${value}>>`
        : `Readonly<Partial<Record<${union(keys.map(quote))}, ${value}>>>`;
    }
    if (additionalProperties !== false) throw new Error('an object with keys of its own is not closed');
    const prefixes = Object.keys((patternProperties ?? {}) as Schema).join();
    if (prefixes !== '' && prefixes !== '^x-') throw new Error(`keys like ${prefixes} are no part of any type`);
    const required = listOf(schema.required);
    const lines = Object.entries(properties as Schema)
      .filter(([, property]) => property !== false)
      .map(([key, property]) => {
        const mark = required.includes(key) ? '' : '?';
        return `readonly ${/^[$\w]+$/.test(key) ? key : quote(key)}${mark}: ${this.typeOf(property as Schema)};`;
      });
    return `{\n${lines.join('\n')}\n}`;
  }
}

/** The schema at a reference such as `#/$defs/port`. */
export function definition(root: Schema, reference: string): Schema {
  const [, name] = /^#\/\$defs\/(\w+)$/.exec(reference) ?? [];
  if (name === undefined) throw new Error(`the reference ${reference} leads elsewhere`);
  return partOf(partOf(root, '$defs'), name);
}

function partOf(schema: Schema, keyword: string): Schema {
  const part = schema[keyword];
  if (typeof part !== 'object' || part === null) throw new Error(`"${keyword}" is missing`);
  return part as Schema;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** With a condition on one key, an object is of two kinds: with that key and without it. */
function variants(schema: Schema): readonly Schema[] {
  const { if: condition, then, else: otherwise, ...always } = schema;
  if (condition === undefined) return [schema];
  const { required, ...more } = condition as Schema;
  const [key, another] = listOf(required).map(String);
  if (key === undefined || another !== undefined || Object.keys(more).length > 0) {
    throw new Error('a condition is about more than one key');
  }
  return [
    joined(joined(always, then as Schema), { required: [key] }),
    joined(joined(always, otherwise as Schema), { properties: { [key]: false } }),
  ];
}

function joined(a: Schema, b: Schema): Schema {
  return {
    ...a,
    required: [...listOf(a.required), ...listOf(b.required)],
    properties: { ...(a.properties as Schema), ...(b.properties as Schema) },
  };
}

/** `^any$` is nothing but the word. */
function literal(pattern: unknown): string | undefined {
  const [, word] = /^\^(\w+)\$$/.exec(String(pattern)) ?? [];
  return word === undefined ? undefined : quote(word);
}

function union(types: readonly string[]): string {
  return types.join(' | ');
}

function listType(item: string): string {
  return /[{|]/.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
}

/** Words of the schemas hold no quotes. */
function quote(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', "'");
}

function indented(text: string): string {
  let depth = 0;
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('}')) depth -= 1;
    const shown = line === '' ? line : '  '.repeat(depth) + line;
    if (line.endsWith('{')) depth += 1;
    return shown;
  });
  return lines.join('\n');
}

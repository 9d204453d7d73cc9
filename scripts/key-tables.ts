// Tables of the keys that a JSON Schema knows, for people to read.
import { definition, type Schema } from './schema-types.ts';

/** What a description says at its end of a key that is left out. */
const ABSENT = / Absent means (.*)\.$/s;

/** The table of one object's keys, by its pointer; `*` stands for the items of a list or the values of a map. */
export function keyTable(root: Schema, pointer: string): string {
  const object = objectAt(root, pointer);
  const required = Array.isArray(object.required) ? object.required : [];
  const rows = Object.entries(propertiesOf(object)).map(([key, schema]) => {
    const whole = resolved(root, schema);
    const description = String(whole.description);
    const [, absent = 'nothing'] = ABSENT.exec(description) ?? [];
    const cells = [
      `\`${key}\``,
      typeInWords(root, schema),
      description.replace(ABSENT, ''),
      required.includes(key) ? '*required*' : absent,
      exampleOf(whole),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| key | type | what it says | absent means | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** Pointers of all objects that have keys of their own. */
export function objectsOf(root: Schema, schema = root, pointer = ''): readonly string[] {
  const { type, items } = schema;
  if (type === 'array') return objectsOf(root, resolved(root, items as Schema), `${pointer}/*`);
  if (typeof schema.additionalProperties === 'object')
    return objectsOf(root, resolved(root, schema.additionalProperties as Schema), `${pointer}/*`);
  const children = Object.entries(propertiesOf(schema)).flatMap(([key, child]) =>
    objectsOf(root, resolved(root, child), `${pointer}/${key}`),
  );
  return schema.properties === undefined ? [] : [pointer, ...children];
}

/** A schema with what it refers to; its own words go before those. */
export function resolved(root: Schema, schema: Schema): Schema {
  return typeof schema.$ref === 'string' ? { ...definition(root, schema.$ref), ...schema } : schema;
}

function objectAt(root: Schema, pointer: string): Schema {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema>((schema, segment) => {
      const next =
        segment === '*' ? ((schema.items ?? schema.additionalProperties) as Schema) : propertiesOf(schema)[segment];
      if (next === undefined) throw new Error(`the schema has no ${pointer}`);
      return resolved(root, next);
    }, root);
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Record<string, Schema>;
}

function typeInWords(root: Schema, schema: Schema): string {
  const { title, type, enum: words, const: word, minimum, maximum, maxLength, ...more } = resolved(root, schema);
  if (typeof title === 'string') return title;
  if (word !== undefined) return code(word);
  if (Array.isArray(words)) return words.map(code).join(', ');
  switch (type) {
    case 'string':
      return maxLength === undefined ? 'text' : `text of at most ${Number(maxLength)} characters`;
    case 'number':
      return `number, at most ${Number(maximum)}`;
    case 'integer':
      return `whole number, ${Number(minimum)} to ${Number(maximum)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return `list${lengthInWords(more)}, each ${article(itemInWords(root, more.items as Schema))}`;
    case 'object':
      return more.properties === undefined
        ? `map; each value ${article(itemInWords(root, more.additionalProperties as Schema))}`
        : 'map';
    default:
      throw new Error(`no words for the type ${String(type)}`);
  }
}

/** `a list`, `an isolation token`; text has none. */
function article(noun: string): string {
  if (noun.startsWith('text')) return noun;
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function lengthInWords({ minItems = 0, maxItems }: Schema): string {
  if (maxItems === undefined) return '';
  return minItems === 0 ? ` of at most ${Number(maxItems)}` : ` of ${Number(minItems)} to ${Number(maxItems)}`;
}

function itemInWords(root: Schema, items: Schema): string {
  const { type } = resolved(root, items);
  return type === 'object' ? 'map' : typeInWords(root, items);
}

function exampleOf({ examples }: Schema): string {
  return Array.isArray(examples) ? code(examples[0]) : '';
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

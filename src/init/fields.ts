/** Longer texts and lists are nobody's names and settings. In characters and items. */
const MAX_TEXT = 4096;
const MAX_ITEMS = 500;

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

/** A map of a foreign document, asked key by key. What is of another type than was asked for is absent. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    this.#value = isMap(value) ? value : {};
  }

  /** Own keys only: one may be called `constructor`. */
  value(key: string): unknown {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  map(key: string): Fields {
    return new Fields(this.value(key));
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    return isText(value) && value !== '' ? value : undefined;
  }

  flag(key: string): boolean {
    return this.value(key) === true;
  }

  texts(key: string): readonly string[] {
    const value = this.value(key);
    return Array.isArray(value) ? value.filter(isText).slice(0, MAX_ITEMS) : [];
  }

  maps(key: string): readonly Fields[] {
    const value = this.value(key);
    return Array.isArray(value) ? value.filter(isMap).map(toFields).slice(0, MAX_ITEMS) : [];
  }

  keys(): readonly string[] {
    return Object.keys(this.#value).filter(isText).slice(0, MAX_ITEMS);
  }
}

function toFields(value: unknown): Fields {
  return new Fields(value);
}

/** An object without the keys that are undefined, as `exactOptionalPropertyTypes` wants it. */
export function defined<T extends object>(object: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

export function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

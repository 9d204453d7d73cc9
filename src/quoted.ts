const MAX_QUOTED = 120;

/** A value from outside as JSON writes it: in quotes if text, escaped, and cut to a length that a message can bear. */
export function quoted(value: unknown): string {
  if (typeof value === 'string' && value.length > MAX_QUOTED) return JSON.stringify(`${value.slice(0, MAX_QUOTED)}…`);
  return (JSON.stringify(value) ?? 'nothing').slice(0, 2 * MAX_QUOTED);
}

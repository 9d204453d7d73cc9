/** In characters. */
const MAX_QUOTED = 120;

/** Text from a document in quotes, escaped, and cut to a length that a message can bear. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

const MAX_QUOTED = 120;

/** A piece of the document, in quotes, escaped and cut to a length that a message can bear. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

const MAX_QUOTED = 120;

/** A name from inside an archive, in quotes, escaped and cut to a length that a message can bear. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > MAX_QUOTED ? `${name.slice(0, MAX_QUOTED)}…` : name);
}

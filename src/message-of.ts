/** What was thrown, in its own words: anything can be. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What the system says of a call that failed, without the call and our own names for things: `no such file or directory`. */
export function systemReason(thrown: unknown): string {
  const message = messageOf(thrown);
  const [, said] = /^E[A-Z0-9]+: ([^,]+),/.exec(message) ?? [];
  return said ?? message;
}

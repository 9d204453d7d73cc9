/** In characters. Libraries quote what they read, however long it is. */
const MAX_REASON = 300;

/** What an error and the errors behind it say, outermost first. */
export function reasons(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, MAX_REASON);
  const message = error.message.slice(0, MAX_REASON);
  return error.cause === undefined ? message : `${message}: ${reasons(error.cause)}`;
}

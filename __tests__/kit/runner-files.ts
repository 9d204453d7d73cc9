/** What a runner takes of a job summary, in bytes; it drops a longer one whole and says so as an error. */
const MAX_SUMMARY = 1024 * 1024;

/**
 * The key-value pairs of an output or environment file: `name=value`, or `name<<delimiter` and lines up to the
 * delimiter. The last of several with one name counts.
 * @throws as the runner fails the step: a line that is neither, an empty name or delimiter, a delimiter that never comes
 */
export function readKeyValues(text: string): Record<string, string> {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (heredoc <= 0 || delimiter === '') throw new Error(`Invalid format '${line}'`);
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
      values[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    }
  }
  return values;
}

/** @throws where the runner drops the summary */
export function readSummary(bytes: Buffer): string {
  if (bytes.length > MAX_SUMMARY) throw new Error(`the summary has ${bytes.length} bytes and would be dropped`);
  return bytes.toString('utf8');
}

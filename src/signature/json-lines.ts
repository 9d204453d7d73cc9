const NEWLINE = 0x0a;

/**
 * The lines of a text in which each is a value of its own (JSON lines), without the empty ones; undefined for a text that is
 * one value, or none. The first line decides.
 * @param most lines that are told: a text can hold millions
 */
export function jsonLines(bytes: Buffer, most: number): readonly Buffer[] | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end === -1 || isBlank(bytes.subarray(end))) return undefined;
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length && lines.length < most; ) {
    const next = bytes.indexOf(NEWLINE, from);
    const line = bytes.subarray(from, next === -1 ? bytes.length : next);
    if (!isBlank(line)) lines.push(line);
    from = next === -1 ? bytes.length : next + 1;
  }
  const [first] = lines;
  return first !== undefined && isWhole(first) ? lines : undefined;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function isWhole(line: Buffer): boolean {
  try {
    JSON.parse(line.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Longer words are compared with nothing: no key of ours is, and the time grows with the square. In characters. */
const MAX_WORD = 64;

/**
 * The known word that was most likely meant, or undefined. Case and the choice between `_`, `-` and nothing do not
 * count, and one slip is forgiven for every three characters.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_WORD) return undefined;
  const plain = simplified(word);
  let best: string | undefined;
  let tolerated = Math.ceil(plain.length / 3);
  for (const candidate of known) {
    const slips = distance(plain, lettersOf(candidate), tolerated);
    if (slips > tolerated || (best !== undefined && slips === tolerated)) continue;
    best = candidate;
    tolerated = slips;
  }
  return best;
}

/** Of known words, which are ours and few. */
const letters = new Map<string, string>();

function lettersOf(known: string): string {
  const found = letters.get(known) ?? simplified(known);
  letters.set(known, found);
  return found;
}

function simplified(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/**
 * Levenshtein: characters to insert, delete or replace, one row of the table at a time. A hostile document has a
 * thousand words to compare, so it is given up, with infinity, where there are more than `most`.
 */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let row = new Uint16Array(to.length + 1).map((_, column) => column);
  let next = new Uint16Array(to.length + 1);
  for (let line = 0; line < from.length; line += 1) {
    let least = line + 1;
    next[0] = least;
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (row[column] ?? 0) + (from.charCodeAt(line) === to.charCodeAt(column) ? 0 : 1);
      const slips = Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1);
      next[column + 1] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[to.length] ?? 0;
}

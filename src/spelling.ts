/** Longer words are compared with nothing: no key of ours is, and the time grows with the square. In characters. */
const MAX_WORD = 64;

/**
 * The known word that was most likely meant, or undefined. Case and the choice between `_`, `-` and nothing do not
 * count, and one slip is forgiven for every three characters.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_WORD) return undefined;
  const plain = simplified(word);
  const tolerated = Math.ceil(plain.length / 3);
  const [best] = known
    .map((candidate) => ({ candidate, slips: distance(plain, simplified(candidate)) }))
    .filter(({ slips }) => slips <= tolerated)
    .sort((a, b) => a.slips - b.slips);
  return best?.candidate;
}

function simplified(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Levenshtein: characters to insert, delete or replace, one row of the table at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/spelling.ts
var MAX_WORD = 64;
function nearest(word, known) {
  if (word.length > MAX_WORD) return void 0;
  const plain = simplified(word);
  const tolerated = Math.ceil(plain.length / 3);
  const [best] = known.map((candidate) => ({ candidate, slips: distance(plain, simplified(candidate)) })).filter(({ slips }) => slips <= tolerated).sort((a, b) => a.slips - b.slips);
  return best?.candidate;
}
function simplified(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function distance(from, to) {
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

export {
  nearest
};

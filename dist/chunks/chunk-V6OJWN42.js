import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/spelling.ts
var MAX_WORD = 64;
function nearest(word, known) {
  if (word.length > MAX_WORD) return void 0;
  const plain = simplified(word);
  let best;
  let tolerated = Math.ceil(plain.length / 3);
  for (const candidate of known) {
    const slips = distance(plain, lettersOf(candidate), tolerated);
    if (slips > tolerated || best !== void 0 && slips === tolerated) continue;
    best = candidate;
    tolerated = slips;
  }
  return best;
}
var letters = /* @__PURE__ */ new Map();
function lettersOf(known) {
  const found = letters.get(known) ?? simplified(known);
  letters.set(known, found);
  return found;
}
function simplified(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function distance(from, to, most) {
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

export {
  nearest
};

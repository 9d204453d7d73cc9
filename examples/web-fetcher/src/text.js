import { Parser } from 'htmlparser2';

const UNSEEN = new Set('head script style template noscript'.split(' '));
const ON_ONE_LINE = new Set('a abbr b code em i kbd mark q s small span strong sub sup u'.split(' '));

/** What a reader of the page sees, one line for each block. */
export function pageText(html) {
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen += 1;
      if (!ON_ONE_LINE.has(name)) text += '\n';
    },
    ontext(data) {
      if (unseen === 0) text += data.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (!ON_ONE_LINE.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The lines that mention one of `words`; all of them when no words are given. */
export function linesAbout(text, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return text;
  const mentions = (line) => wanted.some((word) => line.toLowerCase().includes(word));
  return text.split('\n').filter(mentions).join('\n');
}

import { HIDDEN, wellFormed } from './escape.ts';

function escapeUnits(char: string): string {
  return [...Array(char.length).keys()]
    .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Data as JSON that every strict reader takes and neither a terminal nor a runner obeys: well-formed Unicode, and
 * everything invisible, U+2028 and U+2029 among it, written as an escape, as is the beginning of a runner's command.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? wellFormed(item) : item), 2);
  // Indentation is the only thing outside of strings that could match.
  const lines = text.split('\n').map((line) => line.replace(HIDDEN, escapeUnits).replaceAll('##[', '#\\u0023['));
  return `${lines.join('\n')}\n`;
}

import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Refusal } from '../finding.ts';
import { HIDDEN, wellFormed } from './escape.ts';

function escapeUnits(char: string): string {
  return [...Array(char.length).keys()]
    .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Data as JSON that every strict reader takes and no terminal obeys: well-formed Unicode, and everything invisible,
 * U+2028 and U+2029 among it, written as an escape.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? wellFormed(item) : item), 2);
  // Indentation is the only thing outside of strings that could match.
  const lines = text.split('\n').map((line) => line.replace(HIDDEN, escapeUnits));
  return `${lines.join('\n')}\n`;
}

/**
 * Writes a file in one step: whoever reads it finds the whole text or what was there before.
 * @throws Refusal host/report-unwritable
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal('host/report-unwritable', `The report could not be written to ${path}: ${reason}`, {
      cause,
      fix: 'Name a file in a folder that exists, can be written to and has room.',
    });
  }
}

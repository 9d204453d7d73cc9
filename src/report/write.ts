import { open, rename, rm } from 'node:fs/promises';
import { Refusal } from '../finding.ts';
import { systemReason } from '../message-of.ts';

/** Where a file stands until it is whole: always the same name, so that what a killed run left is found and removed. */
function leftBeside(path: string): string {
  return `${path}.as-declared.tmp`;
}

/**
 * Writes a file in one step: whoever reads it finds the whole text or what was there before.
 * @throws Refusal host/report-unwritable
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = leftBeside(path);
  try {
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    // It may never have been made; the reason that counts is the first.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Refusal('host/report-unwritable', `${path} could not be written: ${systemReason(cause)}.`, {
      cause,
      fix: 'Name a file in a folder that exists, can be written to and has room.',
    });
  }
}

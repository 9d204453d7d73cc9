import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';

/**
 * Turns a failing write into a refusal.
 * @throws Refusal host/no-space, signature/artifact-unwritable
 */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new Refusal('host/no-space', `The disk filled up while ${quoted(path)} was written.`, { cause });
    }
    throw new Refusal('signature/artifact-unwritable', `${quoted(path)} could not be written: ${String(cause)}.`, {
      cause,
    });
  }
}

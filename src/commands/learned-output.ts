import { constants } from 'node:fs';
import { access, lstat, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../finding.ts';
import { LEARNED } from '../learn/learned-manifest.ts';
import { systemReason } from '../message-of.ts';

function unwritable(path: string, why: string, cause?: unknown): Refusal {
  return new Refusal('host/report-unwritable', `What is learned cannot be written to ${path}: ${why}.`, {
    fix: 'Name the manifest itself, a file that is not there yet, or one that was learned before.',
    cause,
  });
}

/**
 * Ends before anything is run where the file is not one to be replaced: a device, a link, a folder, or something else than a
 * manifest that was given or learned.
 * @throws Refusal host/report-unwritable
 */
export async function refuseOutput(path: string, manifest: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) {
    await access(join(dirname(path), '.'), constants.W_OK).catch((cause: unknown) => {
      throw unwritable(path, systemReason(cause), cause);
    });
    return;
  }
  if (!found.isFile()) throw unwritable(path, 'it is not a regular file');
  if (resolve(path) === resolve(manifest)) return;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unwritable(path, systemReason(cause), cause);
  });
  if (text !== '' && !text.includes(LEARNED)) throw unwritable(path, 'it holds something else');
}

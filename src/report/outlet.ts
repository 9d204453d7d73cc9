import { constants } from 'node:fs';
import { access, type FileHandle, lstat, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../finding.ts';
import { systemReason } from '../message-of.ts';
import { writeWhole } from './write.ts';

/** What is written where the request says. */
export type OutletKind = 'report' | 'summary';

/** The files that a request wants written. */
export type Outlets = Readonly<Partial<Record<OutletKind, string | undefined>>>;

/** A report never comes near: its lists and texts are capped. In bytes. */
const MAX_OLD_BYTES = 64 * 1024 * 1024;

const SUMMARY = /^<h2>\S+ as-declared: /u;

function isReport(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'verdict' in value;
  } catch {
    return false;
  }
}

/** Whether a file holds what an earlier run wrote there, or nothing yet. No input of the gate reads so. */
function isOld(text: string, kind: OutletKind): boolean {
  return text === '' || (kind === 'report' ? isReport(text) : SUMMARY.test(text));
}

function taken(path: string, kind: OutletKind, why: string, cause?: unknown): Refusal {
  return new Refusal('host/report-unwritable', `The ${kind} cannot be written to ${path}, which ${why}.`, {
    cause,
    fix: 'Name a file that is not there yet, or one that as-declared itself has written.',
  });
}

async function readOld(file: FileHandle): Promise<string | undefined> {
  const stat = await file.stat();
  return stat.isFile() && stat.size <= MAX_OLD_BYTES ? await file.readFile('utf8') : undefined;
}

async function removeOld(path: string, kind: OutletKind): Promise<void> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const text = await readOld(file);
  if (text === undefined || !isOld(text, kind)) throw taken(path, kind, `holds something else than a ${kind}`);
  await rm(path);
}

/** Where nothing can be written, nobody should have to wait for the verdict to hear of it. @throws Refusal host/report-unwritable */
async function refuseUnwritableFolder(path: string, kind: OutletKind): Promise<void> {
  const folder = dirname(path);
  try {
    await access(join(folder, '.'), constants.W_OK);
  } catch (cause) {
    const message = `The ${kind} cannot be written to ${path}: ${folder}: ${systemReason(cause)}.`;
    const fix = 'Name a file in a folder that exists and can be written to.';
    throw new Refusal('host/report-unwritable', message, { cause, fix });
  }
}

/** @throws Refusal host/report-unwritable */
async function clear(path: string, kind: OutletKind): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return refuseUnwritableFolder(path, kind);
  if (!found.isFile()) throw taken(path, kind, 'is not a regular file');
  try {
    await removeOld(path, kind);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw taken(path, kind, `has an earlier one that cannot be removed: ${systemReason(cause)}`, cause);
  }
}

/**
 * Takes away what an earlier run wrote: were this run cut short, nobody could tell the old verdict from a new one.
 * What is no report is never touched, so that no policy, artifact or other input is lost to a slip of the pen.
 * @throws Refusal host/report-unwritable
 */
export async function clearOutlets({ report, summary }: Outlets): Promise<void> {
  if (report !== undefined) await clear(report, 'report');
  if (summary !== undefined) await clear(summary, 'summary');
}

/** @throws Refusal host/report-unwritable */
export async function writeOutlet(path: string, kind: OutletKind, text: string): Promise<void> {
  await clear(path, kind);
  await writeWhole(path, text);
}

import type { Finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { leadsElsewhere } from '../elsewhere.ts';
import { type Exposure, isBelowAny, withoutLinks } from '../exposure.ts';
import type { ObservedFile } from '../observation.ts';
import { byPath, deeds, type FileDeed, grantFor, processFile } from './file-deed.ts';
import { isNameless, isOrdinaryPlace } from './noise.ts';
import { ranDeclaredProgram } from './programs.ts';
import { isSecretPlace } from './secrets.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

/** Whether the sandbox shows it: below what it was given, or a folder on the way there. */
function isShown({ readable, writable }: Exposure, path: string): boolean {
  const shown = [...readable, ...writable, '/proc', '/dev'];
  return path === '/' || isBelowAny(shown, path) || shown.some((folder) => pathCovers(path, folder));
}

/**
 * Whether a file is another process's memory or environment, and it is the tool that wants it. A program that lists
 * processes may look at their environments where the tool declares it: `ps` always does.
 */
function isOthersSecret(record: TrialRecord, file: ObservedFile): boolean {
  const { path } = file;
  if (processFile(record, path) !== 'foreign') return false;
  return path.endsWith('/mem') || (path.endsWith('/environ') && !ranDeclaredProgram(record, file));
}

/** Whether a file that was read is the tool's to read. All of it stood in the sandbox. */
function mayRead(record: TrialRecord, file: ObservedFile): boolean {
  if (isOthersSecret(record, file)) return false;
  return isNameless(file.path) || isShown(record.exposure, withoutLinks(file.path, record.exposure));
}

/** Whether an honest program may well look there, and find nothing or not be let in. */
function mayTry(record: TrialRecord, file: ObservedFile): boolean {
  const path = withoutLinks(file.path, record.exposure);
  if (grantFor(record, 'read', path) !== undefined || grantFor(record, 'write', path) !== undefined) return true;
  if (isSecretPlace(path, record) || isOthersSecret(record, file) || leadsElsewhere(path)) return false;
  return isShown(record.exposure, path) || isOrdinaryPlace(path);
}

function fixFor(path: string, record: TrialRecord): string {
  return isSecretPlace(withoutLinks(path, record.exposure), record)
    ? 'Find out what the tool wants there: it is no place that an ordinary tool looks at.'
    : 'Find out what the tool wants there. If it should read it, declare it under capabilities.filesystem.read.';
}

function undeclaredRead(record: TrialRecord, { path, how, seen }: FileDeed): Finding {
  const says = declared(record.grant.read, String);
  return deviation(record, {
    rule: 'runtime/undeclared-read',
    message: `The tool ${how} ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${says}.`,
    fix: fixFor(path, record),
    at: DECLARED_AT.read,
    seen,
    evidence: { path },
  });
}

/**
 * Files that the tool read, or went for, although nothing that it declared covers them. Mostly these are files that
 * the sandbox does not show: what the tool would have read elsewhere.
 */
export function compareReads(record: TrialRecord): Finding[] {
  const { read, denied, missing } = record.observation.files;
  const tried = [...denied, ...missing].filter(({ intent }) => intent === 'read');
  const strayed = read.filter((file) => !mayRead(record, file));
  const attempted = tried.filter((file) => !mayTry(record, file));
  const all = byPath([...deeds('read', strayed), ...deeds('tried to read', attempted)]);
  return all.map((deed) => undeclaredRead(record, deed));
}

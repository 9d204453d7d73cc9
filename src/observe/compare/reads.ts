import type { Finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { type Exposure, isBelowAny, withoutLinks } from '../exposure.ts';
import { byPath, deeds, type FileDeed, grantFor, processFile } from './file-deed.ts';
import { isNameless, isOrdinaryPlace } from './noise.ts';
import { isSecretPlace } from './secrets.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

/** Whether the sandbox shows it: below what it was given, or a folder on the way there. */
function isShown({ readable, writable }: Exposure, path: string): boolean {
  const shown = [...readable, ...writable, '/proc', '/dev'];
  return path === '/' || isBelowAny(shown, path) || shown.some((folder) => pathCovers(path, folder));
}

/** Whether a file that was read is the tool's to read. All of it stood in the sandbox. */
function mayRead(record: TrialRecord, path: string): boolean {
  const file = processFile(record, path);
  if (file === 'foreign') return !/\/(?:mem|environ)$/.test(path);
  return isNameless(path) || isShown(record.exposure, path);
}

/** Whether an honest program may well look there, and find nothing or not be let in. */
function mayTry(record: TrialRecord, path: string): boolean {
  const { exposure } = record;
  if (grantFor(record, 'read', path) !== undefined || grantFor(record, 'write', path) !== undefined) return true;
  if (isSecretPlace(path, exposure.home)) return false;
  if (processFile(record, path) === 'foreign') return !/\/(?:mem|environ)$/.test(path);
  return isShown(exposure, path) || isOrdinaryPlace(path);
}

function undeclaredRead(record: TrialRecord, { path, how, seen }: FileDeed): Finding {
  const says = declared(record.grant.read, String);
  return deviation(record, {
    rule: 'runtime/undeclared-read',
    message: `The tool ${how} ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${says}.`,
    fix: 'Find out what the tool wants there. If it should read it, declare it under capabilities.filesystem.read.',
    at: DECLARED_AT.files,
    seen,
    evidence: { path },
  });
}

/**
 * Files that the tool read, or went for, although nothing that it declared covers them. Mostly these are files that
 * the sandbox does not show: what the tool would have read elsewhere.
 */
export function compareReads(record: TrialRecord): Finding[] {
  const { exposure, observation } = record;
  const { read, denied, missing } = observation.files;
  const plain = ({ path }: { readonly path: string }) => withoutLinks(path, exposure);
  const tried = [...denied, ...missing].filter(({ intent }) => intent === 'read');
  return byPath([
    ...deeds(
      'read',
      read.filter((file) => !mayRead(record, plain(file))),
    ),
    ...deeds(
      'tried to read',
      tried.filter((file) => !mayTry(record, plain(file))),
    ),
  ]).map((deed) => undeclaredRead(record, deed));
}

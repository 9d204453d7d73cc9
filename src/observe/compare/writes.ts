import type { Finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { reservedBy, sandboxPath } from '../../sandbox/plan/sandbox-path.ts';
import { isBelowAny, withoutLinks } from '../exposure.ts';
import { byPath, deeds, type FileDeed, grantFor, processFile } from './file-deed.ts';
import { isCache, isCompiledPython, isNameless } from './noise.ts';
import { isSecretPlace } from './secrets.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

/** Every change to a file that was made or tried. */
function writes({ observation }: TrialRecord): FileDeed[] {
  const { written, created, deleted, denied, missing } = observation.files;
  const tried = [...denied, ...missing].filter(({ intent }) => intent === 'write');
  return byPath([
    ...deeds('created', created),
    ...deeds('wrote', written),
    ...deeds('deleted', deleted),
    ...deeds('tried to write', tried),
  ]);
}

/**
 * Whether an empty folder was made on the way to a path that is granted for writing: who may write there makes those before
 * it. What comes there by another name brings its contents along; to take one away takes what others keep in it.
 */
function leadsToGranted({ grant }: TrialRecord, { how }: FileDeed, path: string): boolean {
  return how === 'created' && grant.write.some(({ value }) => pathCovers(path, sandboxPath(value)));
}

/** Whether a change is granted, or of no consequence: in private folders that nothing outlives, in devices, in its own process's files. */
function isCovered(record: TrialRecord, deed: FileDeed): boolean {
  const { exposure } = record;
  const path = withoutLinks(deed.path, exposure);
  if (grantFor(record, 'write', path) !== undefined) return true;
  if (isSecretPlace(path, record)) return false;
  // The home lasts as long as the run here, and elsewhere for ever: what is kept there is to be declared.
  if (pathCovers(exposure.home, path)) return isCache(path, exposure.home) || leadsToGranted(record, deed, path);
  if (isBelowAny(exposure.writable, path) || pathCovers('/dev', path)) return true;
  return processFile(record, path) === 'own' || isNameless(path) || isCompiledPython(path);
}

function fixFor(path: string): string {
  return reservedBy(path, 'write') === undefined
    ? 'If the tool should change that path, declare it under capabilities.filesystem.write.'
    : 'No tool can be granted that. Let it write to a folder for its data, named in full, and declare that folder.';
}

function undeclaredWrite(record: TrialRecord, { path, how, seen }: FileDeed): Finding {
  const readOnly = grantFor(record, 'read', path);
  const what = `The tool ${how} ${quoted(path)} ${times(seen.count)}`;
  const says = declared(record.grant.write, String);
  return deviation(record, {
    rule: 'runtime/undeclared-write',
    message: readOnly
      ? `${what}, which its manifest declares for reading only.`
      : `${what}, which its manifest does not cover for writing: ${says}.`,
    fix: fixFor(path),
    at: readOnly?.place ?? DECLARED_AT.write,
    seen,
    evidence: { path },
  });
}

/** Every folder on the way to a path. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join('/'));
}

/**
 * Changes that nothing the tool declared covers. The kernel stopped those that lead out of the sandbox. Folders that were
 * made for the sake of something that is told are not told beside it: who declares that may make them.
 */
export function compareWrites(record: TrialRecord): Finding[] {
  const stray = writes(record).filter((deed) => !isCovered(record, deed));
  const above = new Set(stray.flatMap(({ path }) => foldersAbove(path)));
  const ends = stray.filter(({ how, path }) => how !== 'created' || !above.has(path));
  return ends.map((deed) => undeclaredWrite(record, deed));
}

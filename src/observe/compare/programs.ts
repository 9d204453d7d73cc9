import type { Finding } from '../../finding.ts';
import { pathCovers } from '../../manifest/path.ts';
import { quoted } from '../../quoted.ts';
import { sandboxPath } from '../../sandbox/sandbox-path.ts';
import { withoutLinks } from '../exposure.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

function mayRun({ exposure, grant }: TrialRecord, path: string): boolean {
  if (exposure.programs.some((program) => withoutLinks(program, exposure) === path)) return true;
  const covering = [exposure.tool, ...grant.spawn.map(({ value }) => sandboxPath(value))];
  return covering.some((folder) => pathCovers(withoutLinks(folder, exposure), path));
}

/**
 * Programs that were run although the tool declared none such. Its own files and what its command line starts are
 * its own; the interpreter of a script is started by the kernel and not seen here.
 */
export function comparePrograms(record: TrialRecord): Finding[] {
  const { observation, exposure, grant } = record;
  const stray = observation.executed.filter(({ path }) => !mayRun(record, withoutLinks(path, exposure)));
  return stray.map(({ path, ...seen }) =>
    deviation(record, {
      rule: 'runtime/undeclared-exec',
      message: `The tool ran ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${declared(grant.spawn, String)}.`,
      fix: 'Find out why the tool runs it. If it should, declare the program under capabilities.process.spawn.',
      at: DECLARED_AT.spawn,
      seen,
      evidence: { path },
    }),
  );
}

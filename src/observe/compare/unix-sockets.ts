import type { Finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { isBelowAny, withoutLinks } from '../exposure.ts';
import { grantFor } from './file-deed.ts';
import { isLibrarySocket } from './noise.ts';
import { isSecretPlace } from './secrets.ts';
import { DECLARED_AT, declared, deviation, type TrialRecord, times } from './trial-record.ts';

/** Whoever serves it is in the sandbox too, or the socket is one that every program asks for. */
function mayConnect(record: TrialRecord, path: string): boolean {
  // Abstract names belong to the network namespace, in which there is nobody but the tool.
  if (path.startsWith('@') || isLibrarySocket(path)) return true;
  if (grantFor(record, 'write', path) !== undefined) return true;
  return isBelowAny(record.exposure.writable, path) && !isSecretPlace(path, record);
}

/** Sockets of the machine's services that the tool went for: Docker, D-Bus, agents that hold keys. */
export function compareUnixSockets(record: TrialRecord): Finding[] {
  const { observation, exposure, grant } = record;
  const stray = observation.unixSockets.filter(({ path }) => !mayConnect(record, withoutLinks(path, exposure)));
  return stray.map(({ path, ...seen }) =>
    deviation(record, {
      rule: 'runtime/undeclared-socket',
      message: `The tool went for the socket ${quoted(path)} ${times(seen.count)}, which its manifest does not cover: ${declared(grant.write, String)}.`,
      fix: 'Find out what the tool wants from that service. Whoever may talk to it may do what it does.',
      at: DECLARED_AT.write,
      seen,
      evidence: { path },
    }),
  );
}

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './paired.ts';
import { Missing, requirePrograms, type Workplace } from './workplace.ts';

/** The one that was compared with; another version is another measure. */
const PACKAGE = '@anthropic-ai/sandbox-runtime@0.0.83';

/** Its own documentation asks for these on Linux. */
const PROGRAMS = ['/usr/bin/bwrap', '/usr/bin/socat', '/usr/bin/rg'];

/** Installs sandbox-runtime into the workplace, and gives the words that start a command in it. @throws Missing */
export function sandboxRuntime(
  workplace: Workplace,
): (domains: readonly string[], command: readonly string[]) => Words {
  requirePrograms(...PROGRAMS);
  const folder = workplace.folder('sandbox-runtime');
  const npm = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  try {
    execFileSync('npm', [...npm, PACKAGE], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Missing(`needs ${PACKAGE}, and npm cannot install it: ${String(error).slice(0, 300)}`);
  }
  const settings = join(folder, 'settings.json');
  const cli = join(folder, 'node_modules/@anthropic-ai/sandbox-runtime/dist/cli.js');
  return (domains, command) => {
    const network = { allowedDomains: domains, deniedDomains: [] };
    writeFileSync(settings, JSON.stringify({ network, filesystem: { denyRead: [], allowWrite: [], denyWrite: [] } }));
    return [process.execPath, cli, '--settings', settings, '--', ...command];
  };
}

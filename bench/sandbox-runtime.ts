import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './paired.ts';
import { Missing, requirePrograms, type Workplace } from './workplace.ts';

/** The one that was compared with; another version is another measure. */
const PACKAGE = '@anthropic-ai/sandbox-runtime@0.0.83';

/** Its own documentation asks for these on Linux. */
const PROGRAMS = ['/usr/bin/bwrap', '/usr/bin/socat', '/usr/bin/rg'];

/** sandbox-runtime, installed for a bench. */
export interface SandboxRuntime {
  /** Its library, to be imported. */
  readonly library: string;
  /** The words that start a command in it. */
  words(domains: readonly string[], command: readonly string[]): Words;
}

/** What of the library a bench calls. */
export interface SandboxRuntimeLibrary {
  readonly SandboxManager: {
    initialize(settings: object): Promise<void>;
    wrapWithSandbox(command: string): Promise<string>;
    reset(): Promise<void>;
  };
}

export function settingsFor(domains: readonly string[]): object {
  const network = { allowedDomains: domains, deniedDomains: [] };
  return { network, filesystem: { denyRead: [], allowWrite: [], denyWrite: [] } };
}

/** Installs it into the workplace. @throws Missing */
export function installSandboxRuntime(workplace: Workplace): SandboxRuntime {
  requirePrograms(...PROGRAMS);
  const folder = workplace.folder('sandbox-runtime');
  const npm = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  try {
    execFileSync('npm', [...npm, PACKAGE], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Missing(`needs ${PACKAGE}, and npm cannot install it: ${String(error).slice(0, 300)}`);
  }
  const settings = join(folder, 'settings.json');
  const dist = join(folder, 'node_modules/@anthropic-ai/sandbox-runtime/dist');
  return {
    library: join(dist, 'index.js'),
    words: (domains, command) => {
      writeFileSync(settings, JSON.stringify(settingsFor(domains)));
      return [process.execPath, join(dist, 'cli.js'), '--settings', settings, '--', ...command];
    },
  };
}

import { fileURLToPath } from 'node:url';
import { ownProgram } from '../../own-program.ts';
import { type Holder, startHolder } from '../egress/start-holder.ts';
import { prepareHost } from '../host/prepare-host.ts';
import { allReachable } from '../host/reachable.ts';
import type { SandboxHost, TrialHost } from '../host/sandbox-host.ts';

/** What trials are held in: a host that was looked over, and a network namespace with its keeper. */
export interface TrialSite {
  readonly host: TrialHost;
  readonly holder: Holder;
  close(): Promise<void>;
}

function holderScript(): string {
  return fileURLToPath(ownProgram(import.meta.url, { source: '../egress/holder.ts', built: 'holder.cjs' }));
}

/**
 * Makes the namespaces in which sandboxes are built, as the sandbox's own user.
 * @param folder one of ours, which the sandbox's user can traverse
 * @throws Refusal host/temporary-folder, and what `startHolder` throws
 */
export async function holdNamespaces(folder: string, host: SandboxHost<'setpriv' | 'unshare' | 'ip'>): Promise<Holder> {
  const [node = '', script = ''] = await allReachable([process.execPath, holderScript()], folder, host);
  return startHolder({ ...host, node, script });
}

/**
 * Gets the host ready and opens a site on it.
 * @param folder one of ours, which the sandbox's user can traverse
 * @throws Refusal host/…
 */
export async function openTrialSite(
  folder: string,
  installDependencies: 'auto' | 'never',
  say: (line: string) => void,
  wantsClock: boolean,
): Promise<TrialSite> {
  const { host, restore } = await prepareHost(installDependencies, say, wantsClock);
  try {
    const holder = await holdNamespaces(folder, host);
    await holder.ready;
    const close = async () => {
      await holder.close();
      await restore();
    };
    return { host, holder, close };
  } catch (error) {
    await restore();
    throw error;
  }
}

import type { ResolveOverride } from '../request.ts';
import { keepNamespaces } from '../sandbox/namespaces.ts';
import { prepareLauncher } from '../sandbox/prepare-host.ts';
import { LAUNCHER_PROGRAMS, type LauncherHost } from '../sandbox/sandbox-host.ts';
import type { Permitted } from './permission.ts';

/** What a site is opened with. */
export interface SiteOptions {
  readonly installDependencies: 'auto' | 'never';
  /** Where names are dialled, against what DNS says. */
  readonly resolve: readonly ResolveOverride[];
  /** One of ours, which the sandbox's user can traverse. */
  readonly folder: string;
  /** Ended when the network of the tool fails. */
  readonly abort: AbortController;
}

/** Namespaces with their keeper and, for a tool with a network, its gateway. */
interface Opened {
  readonly pid: number;
  close(): Promise<void>;
}

/** Where a tool is started. Its namespaces are made while the sandbox is planned. */
export interface RunSite {
  readonly host: LauncherHost;
  /** The process whose namespaces are entered. */
  readonly keeper: Promise<number>;
  close(): Promise<void>;
}

export function hasNetwork({ grant: { endpoints, network } }: Permitted): boolean {
  return endpoints.length > 0 && network !== 'off';
}

/** Nothing of the gateway is loaded before a tool needs one. */
async function openNetwork(
  permitted: Permitted,
  host: LauncherHost<'ip'>,
  { folder, resolve, abort }: SiteOptions,
): Promise<Opened> {
  const [{ holdNamespaces }, { openGateway }] = await Promise.all([
    import('../sandbox/trial-site.ts'),
    import('../sandbox/egress/gateway.ts'),
  ]);
  const holder = await holdNamespaces(folder, host);
  try {
    const endpoints = permitted.grant.endpoints.map(({ value }) => value);
    const gateway = await openGateway({ holder, endpoints, mode: 'live', upstreams: new Map(), resolve });
    gateway.failed.catch(() => abort.abort());
    const close = async () => {
      await gateway.close();
      await holder.close();
    };
    return { pid: holder.pid, close };
  } catch (error) {
    await holder.close();
    throw error;
  }
}

function siteOf(host: LauncherHost, opening: Promise<Opened>): RunSite {
  const keeper = opening.then(({ pid }) => pid);
  // Whoever plans meanwhile may fail first, and never ask.
  keeper.catch(() => undefined);
  const close = async () => {
    const opened = await opening.catch(() => undefined);
    await opened?.close();
  };
  return { host, keeper, close };
}

/**
 * Gets the host ready and begins to make the namespaces. Without a network there is nothing to listen for, and a keeper
 * that only waits is there six times as fast.
 * @throws Refusal host/…, as the site's `keeper` does
 */
export async function openSite(permitted: Permitted, options: SiteOptions): Promise<RunSite> {
  const { installDependencies } = options;
  const say = (line: string) => process.stderr.write(`as-declared: ${line}\n`);
  if (!hasNetwork(permitted)) {
    const host = await prepareLauncher(installDependencies, say, LAUNCHER_PROGRAMS);
    return siteOf(host, keepNamespaces(host));
  }
  const host = await prepareLauncher(installDependencies, say, [...LAUNCHER_PROGRAMS, 'ip'] as const);
  return siteOf(host, openNetwork(permitted, host, options));
}

import type { ResolveOverride } from '../request.ts';
import type { Cgroup } from '../sandbox/cgroup/cgroup.ts';
import { openCgroup } from '../sandbox/cgroup/open-cgroup.ts';
import { keepNamespaces } from '../sandbox/chain/namespaces.ts';
import { holdNamespaces } from '../sandbox/chain/trial-site.ts';
import type { Gateway } from '../sandbox/egress/gateway.ts';
import type { Holder } from '../sandbox/egress/start-holder.ts';
import type { AllowedHost } from '../sandbox/host/own-makers.ts';
import { prepareLauncher } from '../sandbox/host/prepare-host.ts';
import { LAUNCHER_PROGRAMS, type LauncherHost } from '../sandbox/host/sandbox-host.ts';
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

/** Namespaces with their keeper and, for a tool with a network, its gateway, which may still be on its way. */
interface Opened {
  readonly pid: number;
  readonly gateway?: Promise<Gateway>;
  close(): Promise<void>;
}

/** Where a tool is started. Its namespaces are made while the sandbox is planned, its gateway while that is built. */
export interface RunSite {
  readonly host: LauncherHost;
  /** The process whose namespaces are entered. */
  readonly keeper: Promise<number>;
  /** Resolves when there is all that the tool may reach, before which it must not be let in. */
  readonly ready: Promise<void>;
  readonly cgroup: Promise<Cgroup>;
  /** Ends all that still runs in it. */
  close(): Promise<void>;
}

export function hasNetwork({ grant: { endpoints, network } }: Permitted): boolean {
  return endpoints.length > 0 && network !== 'off';
}

/** Nothing of the gateway is loaded before a tool needs one. */
async function openGatewayIn(holder: Holder, permitted: Permitted, { resolve, abort }: SiteOptions): Promise<Gateway> {
  const { openGateway } = await import('../sandbox/egress/gateway.ts');
  const endpoints = permitted.grant.endpoints.map(({ value }) => value);
  const gateway = await openGateway({ holder, endpoints, mode: 'live', upstreams: new Map(), resolve });
  gateway.failed.catch(() => abort.abort());
  return gateway;
}

async function openNetwork(permitted: Permitted, host: LauncherHost<'ip'>, options: SiteOptions): Promise<Opened> {
  const holder = await holdNamespaces(options.folder, host);
  const gateway = openGatewayIn(holder, permitted, options);
  // Whoever builds meanwhile may fail first, and never ask.
  gateway.catch(() => undefined);
  const close = async () => {
    await (await gateway.catch(() => undefined))?.close();
    await holder.close();
  };
  return { pid: holder.pid, gateway, close };
}

function siteOf(
  { host, restore }: AllowedHost<LauncherHost>,
  opening: Promise<Opened>,
  cgroup: Promise<Cgroup>,
): RunSite {
  const keeper = opening.then(({ pid }) => pid);
  const ready = opening.then(async ({ gateway }) => void (await gateway));
  for (const each of [keeper, ready, cgroup]) each.catch(() => undefined);
  const close = async () => {
    try {
      await (await cgroup.catch(() => undefined))?.close();
    } finally {
      await (await opening.catch(() => undefined))?.close();
      await restore();
    }
  };
  return { host, keeper, ready, cgroup, close };
}

/**
 * Gets the host ready and begins to make the namespaces. Without a network there is nothing to listen for, and a keeper
 * that only waits starts faster.
 * @throws Refusal host/…, as the site's `keeper`, `ready` and `cgroup` do
 */
export async function openSite(permitted: Permitted, options: SiteOptions): Promise<RunSite> {
  const { installDependencies } = options;
  const { limits } = permitted.grant;
  const say = (line: string) => process.stderr.write(`as-declared: ${line}\n`);
  if (!hasNetwork(permitted)) {
    const allowed = await prepareLauncher(installDependencies, say, LAUNCHER_PROGRAMS);
    return siteOf(allowed, keepNamespaces(allowed.host), openCgroup(limits));
  }
  const allowed = await prepareLauncher(installDependencies, say, [...LAUNCHER_PROGRAMS, 'ip'] as const);
  return siteOf(allowed, openNetwork(permitted, allowed.host, options), openCgroup(limits));
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { interruptible } from './interruption.ts';
import { readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateResult } from './result.ts';
import { askPermission, type Permitted, type RunPlace } from './running/permission.ts';
import type { RunRequest } from './running/run-request.ts';
import { startPermitted } from './running/start.ts';
import { type Gateway, openGateway } from './sandbox/egress/gateway.ts';
import { keepNamespaces } from './sandbox/namespaces.ts';
import { prepareHost } from './sandbox/prepare-host.ts';
import type { RunEnd } from './sandbox/run-sandboxed.ts';
import { openTrialSite } from './sandbox/trial-site.ts';
import { createWorkFolder } from './sandbox/work-folder.ts';

/** Readable for the user that root drops to, writable for nobody but us. */
const FOLDER_MODE = 0o711;
const UMASK = 0o022;

/** How a launch ended: the tool ran, or something stands against it. */
export type RunOutcome =
  | { readonly kind: 'ran'; readonly end: RunEnd; readonly permitted: Permitted }
  | { readonly kind: 'refused'; readonly result: GateResult };

function hasNetwork({ grant: { endpoints, network } }: Permitted): boolean {
  return endpoints.length > 0 && network !== 'off';
}

/** Without a network there is nothing to listen for, and a keeper that only waits is there six times as fast. */
async function startWithin(permitted: Permitted, request: RunRequest, folder: string, abort: AbortController) {
  const { installDependencies, args, resolve } = request;
  const say = (line: string) => process.stderr.write(`as-declared: ${line}\n`);
  if (!hasNetwork(permitted)) {
    const host = await prepareHost(installDependencies, say);
    const keeper = await keepNamespaces(host);
    try {
      return await startPermitted(permitted, { host, keeper: keeper.pid, gateway: undefined, folder, args, abort });
    } finally {
      await keeper.close();
    }
  }
  const { host, holder } = await openTrialSite(folder, installDependencies, say);
  let gateway: Gateway | undefined;
  try {
    const endpoints = permitted.grant.endpoints.map(({ value }) => value);
    gateway = await openGateway({ holder, endpoints, mode: 'live', upstreams: new Map(), resolve });
    gateway.failed.catch(() => abort.abort());
    return await startPermitted(permitted, { host, keeper: holder.pid, gateway, folder, args, abort });
  } finally {
    await gateway?.close();
    await holder.close();
  }
}

/**
 * Runs a tool inside exactly its grant, with our own streams and nobody who observes it. What it makes on the host is
 * gone when it returns, but for what the tool wrote to granted paths.
 * @throws Refusal host/…
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const now = new Date();
  const judging = await readJudgingPolicy(request, now);
  const umask = process.umask(UMASK);
  const work = await createWorkFolder();
  const abort = new AbortController();
  const folder = async (name: string) => {
    await mkdir(join(work.path, name), { mode: FOLDER_MODE });
    return join(work.path, name);
  };
  try {
    const { result, permitted } = await interruptible((interrupted) => {
      const place: RunPlace = { folder, interrupted };
      return askPermission(request, judging, place, now);
    });
    if (permitted === undefined) return { kind: 'refused', result: { policy: judging.summary, tools: [result] } };
    return { kind: 'ran', permitted, end: await startWithin(permitted, request, work.path, abort) };
  } finally {
    process.umask(umask);
    await work.remove();
  }
}

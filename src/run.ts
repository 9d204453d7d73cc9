import { join } from 'node:path';
import { readJudgingPolicy } from './policy/judging-policy.ts';
import type { GateResult } from './result.ts';
import { askPermission, type Permitted, type RunPlace } from './running/permission.ts';
import type { RunRequest } from './running/run-request.ts';
import { openSite } from './running/site.ts';
import { startPermitted } from './running/start.ts';
import type { RunEnd } from './sandbox/chain/run-sandboxed.ts';
import { relayingSignals, type SignalRelay } from './sandbox/chain/signal-relay.ts';
import { sweep } from './sandbox/host/prepare-host.ts';
import { inWorkFolder, makeTraversable } from './sandbox/host/work-folder.ts';

/** How a launch ended: the tool ran, or something stands against it. */
export type RunOutcome =
  | { readonly kind: 'ran'; readonly end: RunEnd; readonly permitted: Permitted }
  | { readonly kind: 'refused'; readonly result: GateResult };

async function startWithin(
  permitted: Permitted,
  request: RunRequest,
  folder: string,
  relay: SignalRelay,
): Promise<RunEnd> {
  const { installDependencies, args, resolve } = request;
  const abort = new AbortController();
  const site = await openSite(permitted, { installDependencies, resolve, folder, abort });
  try {
    return await startPermitted(permitted, { site, folder, args, abort: abort.signal, relay });
  } finally {
    await site.close();
  }
}

/**
 * Runs a tool inside exactly its grant, with our own streams and nobody who observes it. What it makes on the host is
 * gone when it returns, but for what the tool wrote to granted paths.
 * @throws Refusal host/…
 */
export function run(request: RunRequest): Promise<RunOutcome> {
  return relayingSignals((relay) => runRelayed(request, relay));
}

async function runRelayed(request: RunRequest, relay: SignalRelay): Promise<RunOutcome> {
  const now = new Date();
  const sweeping = sweep();
  // Whether it worked is asked before a tool is started.
  sweeping.catch(() => undefined);
  const judging = await readJudgingPolicy(request, now);
  return inWorkFolder(async (root) => {
    const folder = (name: string) => makeTraversable(join(root, name));
    const place: RunPlace = { folder, interrupted: relay.interrupted };
    const { result, permitted } = await askPermission(request, judging, place, now);
    relay.interrupted.throwIfAborted();
    if (permitted === undefined) return { kind: 'refused', result: { policy: judging.summary, tools: [result] } };
    await sweeping;
    return { kind: 'ran', permitted, end: await startWithin(permitted, request, root, relay) };
  });
}

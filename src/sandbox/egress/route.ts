import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { ResolveOverride } from '../../request.ts';
import { isPublicAddress } from './public-address.ts';

/** Where a granted name is really dialled. */
export interface Route {
  readonly port: number;
  /** Gives the addresses that were checked, whatever name it is asked: nothing is resolved a second time. */
  readonly lookup: LookupFunction;
}

/** Why there is no way to a granted name. */
type NoRoute = 'private-address' | 'unreachable';

function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  const [first] = addresses;
  return (_name, { all }, done) => {
    if (all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
}

/**
 * Resolves a granted name outside the sandbox. The person at the command line may override it, with any address;
 * DNS may not name one that is not public.
 */
export async function findRoute(
  host: string,
  port: number,
  overrides: readonly ResolveOverride[],
): Promise<Route | NoRoute> {
  const override = overrides.find((each) => each.host === host && each.port === port);
  if (override !== undefined) {
    const { address, upstreamPort } = override;
    return { port: upstreamPort, lookup: pinned([{ address, family: isIP(address) }]) };
  }
  const found = await lookup(host, { all: true }).catch(() => []);
  if (found.length === 0) return 'unreachable';
  const reachable = found.filter(({ address }) => isPublicAddress(address));
  return reachable.length === 0 ? 'private-address' : { port, lookup: pinned(reachable) };
}

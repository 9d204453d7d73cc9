import { hostCovers } from '../../manifest/domain.ts';
import type { DomainRequest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type { Allowance } from '../layer.ts';

/** Stands for `domains: any`. No document can say it: a bare `*` is refused. */
export const ANY_HOST = '*';

/** What an allowance lists. `any` is every host, and still only at the ports that are allowed. */
export function listedDomains({ any, items, place }: Allowance<DomainRequest>): readonly Placed<DomainRequest>[] {
  return any ? [{ value: { host: ANY_HOST }, place }] : items;
}

/** Whether `outer`, which may be every host, covers every name that `inner` stands for. */
export function listedHostCovers(outer: string, inner: string): boolean {
  return outer === ANY_HOST || hostCovers(outer, inner);
}

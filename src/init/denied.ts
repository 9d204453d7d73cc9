import { hostCovers, parseDomain } from '../manifest/domain.ts';
import { pathCovers } from '../manifest/path.ts';
import type { NeverAllow } from '../policy/layer.ts';
import type { Found, Part, Remark } from './clues.ts';
import { shown } from './plain.ts';

/** One prohibition of a policy, as far as it concerns what is ever proposed. */
export interface Prohibition {
  readonly id: string;
  readonly domains: readonly string[];
  readonly env: readonly string[];
  readonly spawn: readonly string[];
}

/** What is asked for of one kind, and what was left out. */
export interface Asked<T> {
  readonly asked: readonly Found<T>[];
  readonly remarks: readonly Remark[];
}

export function prohibitionsOf(neverallow: readonly NeverAllow[]): readonly Prohibition[] {
  return neverallow.map(({ id, deny }) => ({
    id,
    domains: deny.domains.map(({ value }) => value.host),
    env: deny.env.map(({ value }) => value),
    spawn: deny.spawn.map(({ value }) => value),
  }));
}

export function deniesHost({ domains }: Prohibition, host: string): boolean {
  const term = parseDomain(host);
  return 'value' in term && domains.some((denied) => hostCovers(denied, term.value.host));
}

export function deniesVariable({ env }: Prohibition, { name }: { readonly name: string }): boolean {
  return env.includes(name);
}

export function deniesProgram({ spawn }: Prohibition, path: string): boolean {
  return spawn.some((denied) => pathCovers(denied, path));
}

/** Takes out what the policy never allows: to ask for it would be to write a manifest that cannot pass. */
export function allowed<T>(
  { asked, remarks }: Asked<T>,
  prohibitions: readonly Prohibition[],
  how: {
    readonly part: Part;
    readonly name: (value: T) => string;
    readonly denies: (by: Prohibition, value: T) => boolean;
  },
): Asked<T> {
  const { part, name, denies } = how;
  const judged = asked.map((one) => ({ one, by: prohibitions.find((each) => denies(each, one.value)) }));
  const refused = judged.flatMap(({ one, by }): readonly Remark[] => {
    if (by === undefined) return [];
    return [{ part, text: `${shown(name(one.value))}, from ${one.from}: "${by.id}" of the policy never allows it.` }];
  });
  return {
    asked: judged.flatMap(({ one, by }) => (by === undefined ? [one] : [])),
    remarks: [...remarks, ...refused],
  };
}

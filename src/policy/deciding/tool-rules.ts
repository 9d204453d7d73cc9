import { type Finding, finding } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { IsolationDemand } from '../../manifest/isolation.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type {
  Allowance,
  Bound,
  Ceiling,
  Denial,
  LimitBounds,
  ListAllowances,
  NeverAllow,
  PolicyLayer,
} from '../layer.ts';
import type { Policy } from '../policy.ts';
import { defaultOf, smaller } from '../resolving/defaults.ts';
import { constraints, type Tier } from '../tier.ts';
import { matchesTool } from '../tool-pattern.ts';
import { categoryOf } from './category-of.ts';

/** What may not be had, and the `neverallow` that says so for every tool, if it is one. */
interface Prohibition {
  readonly deny: Denial;
  readonly neverallow?: NeverAllow;
}

/** What one layer says of one tool: its category's ceiling, overlaid key by key by the entries for the tool. */
interface LayerRules {
  readonly layer: PolicyLayer;
  readonly ceiling: Ceiling;
}

type ListKey = Exclude<keyof ListAllowances, 'ports' | 'read'>;

const HTTPS = 443;

/** All that a policy says of one tool. */
export interface ToolRules {
  /** With the line that decided it. */
  readonly category: Placed<Category>;
  readonly tiers: readonly Tier<LayerRules>[];
  /** Those that nothing lifts stand first. */
  readonly prohibitions: readonly Prohibition[];
  readonly requireIsolation: readonly Placed<IsolationDemand>[];
}

/**
 * The tool's name and category are the manifest's claims; that a name belongs to its signer is the signature's question.
 */
export function toolRules(
  manifest: Manifest,
  policy: Policy,
): { readonly rules: ToolRules } | { readonly finding: Finding } {
  const chosen = categoryOf(manifest, policy);
  if ('finding' in chosen) return chosen;
  const unknowing = ownerWithout(chosen.category.value, policy);
  return unknowing === undefined
    ? { rules: rulesFor(manifest.name, chosen.category, policy) }
    : { finding: unknownCategory(chosen.category.value, manifest, unknowing) };
}

/** The first file of an owner who allows no tools of a category. */
export function ownerWithout(category: Category, { tiers }: Policy): PolicyLayer | undefined {
  return tiers.find(({ open, layers }) => !open && layers.every(({ categories }) => !categories.has(category)))
    ?.layers[0];
}

/** All that a policy says of the tools of one name, where they are of a category. */
export function rulesFor(name: string, category: Placed<Category>, policy: Policy): ToolRules {
  const layers = policy.tiers.flatMap((tier) => tier.layers);
  return {
    category,
    tiers: policy.tiers.map(({ open, layers: [first, ...rest] }) => ({
      open,
      layers: [rulesOf(first, category.value, name), ...rest.map((layer) => rulesOf(layer, category.value, name))],
    })),
    prohibitions: [
      ...layers.flatMap(({ neverallow }) => neverallow.map((each) => ({ deny: each.deny, neverallow: each }))),
      ...layers.flatMap((layer) => entriesFor(name, layer).map(({ deny }) => ({ deny }))),
    ],
    requireIsolation: layers.flatMap((layer) => layer.categories.get(category.value)?.requireIsolation ?? []),
  };
}

/** What is allowed of one kind, by every layer that speaks of it; nothing, where an owner does not. */
export function allowancesFor<K extends ListKey>({ category, tiers }: ToolRules, key: K) {
  type Stated = NonNullable<ListAllowances[K]>;
  return constraints<LayerRules, Stated>(
    tiers,
    ({ ceiling }) => (ceiling as ListAllowances)[key] as Stated | undefined,
    (tier) => nothing(tier, `/categories/${category.value}/ceiling/${key}`),
  );
}

/** What may be read: what is listed so, and what may be written. Where nobody lists the one, the other is all. */
export function readAllowances({ category, tiers }: ToolRules): readonly Allowance<string>[] {
  const closing = (tier: Tier<LayerRules>) => nothing(tier, `/categories/${category.value}/ceiling/read`);
  return tiers.flatMap((tier) => {
    const listing = tier.layers.filter(({ ceiling }) => ceiling.read !== undefined);
    const speaking = listing.length > 0 ? listing : tier.layers.filter(({ ceiling }) => ceiling.write !== undefined);
    const stated = speaking.map(({ ceiling: { read, write } }) => joined(read, write) ?? closing(tier));
    return stated.length > 0 || tier.open ? stated : [closing(tier)];
  });
}

function joined<T>(a: Allowance<T> | undefined, b: Allowance<T> | undefined): Allowance<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { ...a, any: a.any || b.any, items: [...a.items, ...b.items] };
}

/** The ports of the domains that name none. Where an owner names none either, it is that of HTTPS. */
export function portAllowances({ category, tiers }: ToolRules): readonly Allowance<number>[] {
  return constraints(
    tiers,
    ({ ceiling }) => ceiling.ports,
    (tier): Allowance<number> => {
      const silent = nothing(tier, `/categories/${category.value}/ceiling/ports`);
      return { ...silent, items: [{ value: HTTPS, place: silent.place }] };
    },
  );
}

/** The most of one limit. Where an owner names none, that owner's default is the most. */
export function boundFor({ tiers }: ToolRules, key: keyof LimitBounds): Bound {
  return constraints(
    tiers,
    ({ ceiling }) => ceiling[key],
    ({ layers: [first, ...rest] }) => defaultOf([first.layer, ...rest.map(({ layer }) => layer)], key),
  ).reduce(smaller);
}

function nothing({ layers: [{ layer }] }: Tier<LayerRules>, pointer: string): Allowance<never> {
  return { place: layer.document.place(pointer), policy: layer.name, any: false, items: [] };
}

function entriesFor(name: string, { tools }: PolicyLayer) {
  return tools.filter(({ match }) => matchesTool(match, name));
}

function rulesOf(layer: PolicyLayer, category: Category, name: string): LayerRules {
  const own = layer.categories.get(category)?.ceiling ?? {};
  const overlays = entriesFor(name, layer).map(({ ceiling }) => ceiling);
  return { layer, ceiling: Object.assign({}, own, ...overlays) as Ceiling };
}

function unknownCategory(category: string, { name, document }: Manifest, layer: PolicyLayer): Finding {
  const known = [...layer.categories.keys()].join(', ');
  return finding('policy/category-unknown', `${name} is a ${category} tool, and policy "${layer.name}" allows none.`, {
    place: document.place('/category'),
    related: [layer.document.place('/categories')],
    fix: `Ask for one of ${known}, or have the policy's owners add ${category}.`,
  });
}

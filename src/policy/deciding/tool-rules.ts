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
  Exception,
  LimitBounds,
  ListAllowances,
  NeverAllow,
  PolicyLayer,
} from '../layer.ts';
import type { Policy } from '../policy.ts';
import { defaultOf } from '../resolving/defaults.ts';
import { constraints, type Tier } from '../tier.ts';
import { matchesTool } from '../tool-pattern.ts';
import { categoryOf } from './category-of.ts';

/** What one owner says, and the exceptions with which the same owner takes it back. */
export type Owned<T> = T & { readonly waivers: readonly Exception[] };

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
  readonly tiers: readonly Owned<Tier<LayerRules>>[];
  /** Those that nothing lifts stand first. */
  readonly prohibitions: readonly Owned<Prohibition>[];
  readonly requireIsolation: readonly Placed<IsolationDemand>[];
}

/**
 * The tool's name and category are the manifest's claims; that a name belongs to its signer is the signature's question.
 * @param exceptions those that hold for this tool today
 */
export function toolRules(
  manifest: Manifest,
  policy: Policy,
  exceptions: readonly Exception[],
): { readonly rules: ToolRules } | { readonly finding: Finding } {
  const chosen = categoryOf(manifest, policy);
  if ('finding' in chosen) return chosen;
  const unknowing = ownerWithout(chosen.category.value, policy);
  return unknowing === undefined
    ? { rules: rulesFor(manifest.name, chosen.category, policy, exceptions) }
    : { finding: unknownCategory(chosen.category.value, manifest, unknowing) };
}

/** The first file of an owner who allows no tools of a category. */
export function ownerWithout(category: Category, { tiers }: Policy): PolicyLayer | undefined {
  return tiers.find(({ open, layers }) => !open && layers.every(({ categories }) => !categories.has(category)))
    ?.layers[0];
}

/**
 * All that a policy says of the tools of one name, where they are of a category.
 * @param exceptions those that hold for this tool today
 */
export function rulesFor(
  name: string,
  category: Placed<Category>,
  { tiers }: Policy,
  exceptions: readonly Exception[],
): ToolRules {
  const layers = tiers.flatMap((tier) => tier.layers);
  return {
    category,
    tiers: tiers.map((tier) => ({
      open: tier.open,
      layers: rulesOfAll(tier.layers, category.value, name),
      waivers: waiversOf(tier, exceptions),
    })),
    prohibitions: [
      ...layers.flatMap(({ neverallow }) =>
        neverallow.map((each) => ({ deny: each.deny, neverallow: each, waivers: [] })),
      ),
      ...tiers.flatMap((tier) => denialsOf(tier, name, waiversOf(tier, exceptions))),
    ],
    requireIsolation: layers.flatMap((layer) => layer.categories.get(category.value)?.requireIsolation ?? []),
  };
}

/** What is allowed of one kind, by every layer that speaks of it; nothing, where an owner does not. */
export function allowancesFor<K extends ListKey>({ category, tiers }: ToolRules, key: K) {
  type Stated = NonNullable<ListAllowances[K]>;
  return owned(tiers, (tier) =>
    constraints<LayerRules, Stated>(
      [tier],
      ({ ceiling }) => (ceiling as ListAllowances)[key] as Stated | undefined,
      (closed) => nothing(closed, `/categories/${category.value}/ceiling/${key}`),
    ),
  );
}

/**
 * What may be read: what is listed so, and what may be written. Where an owner lists nothing to be read and leaves
 * nothing to others, what may be written is all.
 */
export function readAllowances({ category, tiers }: ToolRules): readonly Owned<Allowance<string>>[] {
  return owned(tiers, (tier) => {
    const listing = tier.layers.flatMap(({ ceiling: { read, write } }) =>
      read === undefined ? [] : joined(read, write),
    );
    if (listing.length > 0 || tier.open) return listing;
    const writing = tier.layers.flatMap(({ ceiling: { write } }) => write ?? []);
    return writing.length > 0 ? writing : [nothing(tier, `/categories/${category.value}/ceiling/read`)];
  });
}

function joined(read: Allowance<string>, write: Allowance<string> | undefined): Allowance<string> {
  if (write === undefined) return read;
  const listed = new Set(read.items.map(({ value }) => value));
  const more = write.items.filter(({ value }) => !listed.has(value));
  return { ...read, any: read.any || write.any, items: [...read.items, ...more] };
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

/** The most of one limit, as each owner has it. Where one names none, that owner's default is the most. */
export function boundsFor({ tiers }: ToolRules, key: keyof LimitBounds): readonly Owned<Bound>[] {
  return owned(tiers, (tier) =>
    constraints(
      [tier],
      ({ ceiling }) => ceiling[key],
      ({ layers: [first, ...rest] }) => defaultOf([first.layer, ...rest.map(({ layer }) => layer)], key),
    ),
  );
}

function owned<T extends object>(
  tiers: ToolRules['tiers'],
  saidBy: (tier: Tier<LayerRules>) => readonly T[],
): readonly Owned<T>[] {
  return tiers.flatMap((tier) => saidBy(tier).map((said) => ({ ...said, waivers: tier.waivers })));
}

function nothing({ layers: [{ layer }] }: Tier<LayerRules>, pointer: string): Allowance<never> {
  return { place: layer.document.place(pointer), policy: layer.name, any: false, items: [] };
}

function entriesFor(name: string, { tools }: PolicyLayer) {
  return tools.filter(({ match }) => matchesTool(match, name));
}

/** Whoever tightens what another one says waives nothing. */
function waiversOf({ open, layers }: Tier<PolicyLayer>, exceptions: readonly Exception[]): readonly Exception[] {
  return open ? [] : exceptions.filter((exception) => layers.some((layer) => layer.exceptions.includes(exception)));
}

function denialsOf(
  { layers }: Tier<PolicyLayer>,
  name: string,
  waivers: readonly Exception[],
): readonly Owned<Prohibition>[] {
  return layers.flatMap((layer) => entriesFor(name, layer).map(({ deny }) => ({ deny, waivers })));
}

function rulesOfAll(
  [first, ...rest]: Tier<PolicyLayer>['layers'],
  category: Category,
  name: string,
): Tier<LayerRules>['layers'] {
  return [rulesOf(first, category, name), ...rest.map((layer) => rulesOf(layer, category, name))];
}

function rulesOf(layer: PolicyLayer, category: Category, name: string): LayerRules {
  const own = layer.categories.get(category)?.ceiling ?? {};
  const overlays = entriesFor(name, layer).map(({ ceiling }) => ceiling);
  return { layer, ceiling: Object.assign({}, own, ...overlays) as Ceiling };
}

function unknownCategory(category: string, { name, document }: Manifest, layer: PolicyLayer): Finding {
  const known = [...layer.categories.keys()];
  const instead = known.length === 0 ? '' : `Ask for ${known.length > 1 ? 'one of ' : ''}${known.join(', ')}, or have`;
  return finding('policy/category-unknown', `${name} is a ${category} tool, and policy "${layer.name}" allows none.`, {
    place: document.place('/category'),
    related: [layer.document.place('/categories')],
    fix: `${instead || 'Have'} the policy's owners add ${category}.`,
  });
}

import { type Finding, finding } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type { Policy } from '../policy.ts';
import { matchesTool } from '../tool-pattern.ts';

type Chosen = { readonly category: Placed<Category> } | { readonly finding: Finding };

/** The category that the policy assigns to the tool, else the one that its manifest names, else the policy's default. */
export function categoryOf(manifest: Manifest, policy: Policy): Chosen {
  const layers = policy.tiers.flatMap((tier) => tier.layers);
  const assigned = layers.flatMap(({ tools }) => {
    const entries = tools.filter(({ match }) => matchesTool(match, manifest.name));
    return entries.findLast(({ category }) => category !== undefined)?.category ?? [];
  });
  if (assigned.length > 0) return agreed(assigned, manifest);
  if (manifest.category !== undefined) {
    const { value, pointer } = manifest.category;
    return { category: { value, place: manifest.document.place(pointer) } };
  }
  const defaults = layers.flatMap(({ defaultCategory }) => defaultCategory ?? []);
  return defaults.length > 0 ? agreed(defaults, manifest) : { finding: noCategory(manifest, policy) };
}

/** Two categories have no meet: neither's system calls are the other's. */
function agreed(all: readonly Placed<Category>[], { name, document }: Manifest): Chosen {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('no category to agree on');
  const other = rest.find(({ value }) => value !== first.value);
  if (other === undefined) return { category: first };
  const message = `The policy makes ${name} a ${first.value} tool in one place and a ${other.value} tool in another.`;
  return {
    finding: finding('policy/category-conflict', message, {
      place: document.place('/category'),
      related: [first.place, other.place],
      fix: 'Have its owners agree on one category.',
    }),
  };
}

function noCategory({ name, document }: Manifest, { name: policy, tiers }: Policy): Finding {
  const layers = tiers.flatMap((tier) => tier.layers);
  const known = new Set(layers.flatMap(({ categories }) => [...categories.keys()]));
  return finding('policy/no-category', `Neither the manifest nor policy "${policy}" says what category ${name} is.`, {
    place: document.place('/category'),
    related: layers.slice(0, 1).map((layer) => layer.document.place('/default_category')),
    fix: `Add "category" to the manifest: ${[...known].join(', ')}.`,
  });
}

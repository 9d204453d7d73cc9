import { type Finding, finding } from '../../finding.ts';
import type { Category } from '../../manifest/category.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Placed } from '../../placed.ts';
import type { PolicyLayer } from '../layer.ts';
import type { Policy } from '../policy.ts';
import type { Tier } from '../tier.ts';
import { matchesTool } from '../tool-pattern.ts';

type Chosen = { readonly category: Placed<Category> } | { readonly finding: Finding };

/**
 * The category that the policy assigns to the tool, else the one that its manifest names, else the policy's default.
 * Every owner whose silence denies is asked, and all must agree: what one assigns must not lead to a wider ceiling of
 * another. An owner of an open tier can only disagree.
 */
export function categoryOf(manifest: Manifest, policy: Policy): Chosen {
  const answers = policy.tiers.map((tier) => ({ tier, assigned: assignedIn(tier, manifest) }));
  const isAssigned = answers.some(({ assigned }) => assigned.length > 0);
  const named: Placed<Category>[] = [];
  for (const { tier, assigned } of answers) {
    const mayKeepSilent = tier.open && (isAssigned || manifest.category !== undefined);
    const own = assigned.length > 0 || mayKeepSilent ? assigned : unassignedIn(tier, manifest);
    if (own.length === 0 && !tier.open) return { finding: noCategory(manifest, policy) };
    named.push(...own);
  }
  return agreed(named, manifest);
}

function assignedIn({ layers }: Tier<PolicyLayer>, { name }: Manifest): readonly Placed<Category>[] {
  return layers.flatMap(({ tools }) => {
    const entries = tools.filter(({ match }) => matchesTool(match, name));
    return entries.findLast(({ category }) => category !== undefined)?.category ?? [];
  });
}

function unassignedIn({ layers }: Tier<PolicyLayer>, { category, document }: Manifest): readonly Placed<Category>[] {
  if (category !== undefined) return [{ value: category.value, place: document.place(category.pointer) }];
  return layers.flatMap(({ defaultCategory }) => defaultCategory ?? []);
}

/** Two categories have no meet: neither's system calls are the other's. */
function agreed(all: readonly Placed<Category>[], { name, document }: Manifest): Chosen {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('no category to agree on');
  const other = rest.find(({ value }) => value !== first.value);
  if (other === undefined) return { category: first };
  const message = `${name} is to be a ${first.value} tool by one line and a ${other.value} tool by another.`;
  return {
    finding: finding('policy/category-conflict', message, {
      place: document.place('/category'),
      related: [first.place, other.place],
      fix: 'Have the owners of these lines agree on one category.',
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

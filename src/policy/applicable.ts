import { type Finding, finding } from '../finding.ts';
import { CATEGORIES, type Category } from '../manifest/category.ts';
import type { IsolationDemand } from '../manifest/isolation.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Stated } from '../manifest/stated.ts';
import type { Allowance, Ceiling, Denial, NeverAllow, Policy } from './policy.ts';
import { matchesTool } from './tool-pattern.ts';

/** What may not be had, and the `neverallow` that says so for every tool, if it is one. */
interface Prohibition {
  readonly deny: Denial;
  readonly neverallow?: NeverAllow;
}

/** All that a policy says of one tool. */
export interface ApplicableRules {
  readonly category: Category;
  /** Where the category's ceiling stands. */
  readonly pointer: string;
  readonly ceiling: Ceiling;
  readonly prohibitions: readonly Prohibition[];
  readonly requireIsolation: readonly Stated<IsolationDemand>[];
}

type ListKey = 'domains' | 'ports' | 'listen' | 'read' | 'write' | 'spawn' | 'env' | 'syscalls';

type Applicable = { readonly rules: ApplicableRules } | { readonly finding: Finding };

/**
 * The category's ceiling, overlaid key by key by the entries for the tool in their order, and everything denied. The
 * tool's name and category are the manifest's claims; that a name belongs to its signer is the signature's question.
 */
export function applicableRules(manifest: Manifest, policy: Policy): Applicable {
  const tools = policy.tools.filter(({ match }) => matchesTool(match, manifest.name));
  const assigned = tools.findLast(({ category }) => category !== undefined)?.category;
  const category = assigned ?? manifest.category ?? policy.defaultCategory;
  if (category === undefined) return { finding: noCategory(manifest, policy) };
  const found = CATEGORIES.find((name) => name === category.value);
  const known = found && policy.categories.get(found);
  if (found === undefined || known === undefined) return { finding: unknownCategory(category.value, manifest, policy) };
  return {
    rules: {
      category: found,
      pointer: known.pointer,
      ceiling: Object.assign({}, known.ceiling, ...tools.map(({ ceiling }) => ceiling)) as Ceiling,
      prohibitions: [
        ...policy.neverallow.map((neverallow) => ({ deny: neverallow.deny, neverallow })),
        ...tools.map(({ deny }) => ({ deny })),
      ],
      requireIsolation: known.requireIsolation,
    },
  };
}

/** What a ceiling allows of one kind; nothing, where it does not say. */
export function allowanceFor<K extends ListKey>(rules: ApplicableRules, key: K): NonNullable<Ceiling[K]> {
  const nothing: Allowance<never> = { pointer: `${rules.pointer}/ceiling/${key}`, any: false, items: [] };
  return rules.ceiling[key] ?? nothing;
}

function noCategory({ name, document }: Manifest, policy: Policy): Finding {
  return finding(
    'policy/no-category',
    `Neither the manifest nor policy "${policy.name}" says what category ${name} is.`,
    {
      place: document.place('/category'),
      related: [policy.document.place('/default_category')],
      fix: `Add "category" to the manifest: ${[...policy.categories.keys()].join(', ')}.`,
    },
  );
}

function unknownCategory(category: string, { name, document }: Manifest, policy: Policy): Finding {
  return finding('policy/category-unknown', `${name} is a ${category} tool, and policy "${policy.name}" allows none.`, {
    place: document.place('/category'),
    related: [policy.document.place('/categories')],
    fix: `Ask for one of ${[...policy.categories.keys()].join(', ')}, or have the policy's owners add ${category}.`,
  });
}

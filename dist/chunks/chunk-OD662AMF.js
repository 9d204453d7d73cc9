import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  constraints,
  defaultOf
} from "./chunk-IWOWGMCH.js";
import {
  matchesTool
} from "./chunk-F7CWHQ47.js";
import {
  hostCovers
} from "./chunk-X3RQCJQN.js";
import {
  finding
} from "./chunk-RWKBM5BJ.js";

// src/policy/deciding/listed-domains.ts
var ANY_HOST = "*";
function listedDomains({ any, items, place }) {
  return any ? [{ value: { host: ANY_HOST }, place }] : items;
}
function listedHostCovers(outer, inner) {
  return outer === ANY_HOST || hostCovers(outer, inner);
}

// src/policy/deciding/category-of.ts
function categoryOf(manifest, policy) {
  const answers = policy.tiers.map((tier) => ({ tier, assigned: assignedIn(tier, manifest) }));
  const isAssigned = answers.some(({ assigned }) => assigned.length > 0);
  const named = [];
  for (const { tier, assigned } of answers) {
    const mayKeepSilent = tier.open && (isAssigned || manifest.category !== void 0);
    const own = assigned.length > 0 || mayKeepSilent ? assigned : unassignedIn(tier, manifest);
    if (own.length === 0 && !tier.open) return { finding: noCategory(manifest, policy) };
    named.push(...own);
  }
  return agreed(named, manifest);
}
function assignedIn({ layers }, { name }) {
  return layers.flatMap(({ tools }) => {
    const entries = tools.filter(({ match }) => matchesTool(match, name));
    return entries.findLast(({ category }) => category !== void 0)?.category ?? [];
  });
}
function unassignedIn({ layers }, { category, document }) {
  if (category !== void 0) return [{ value: category.value, place: document.place(category.pointer) }];
  return layers.flatMap(({ defaultCategory }) => defaultCategory ?? []);
}
function agreed(all, { name, document }) {
  const [first, ...rest] = all;
  if (first === void 0) throw new Error("no category to agree on");
  const other = rest.find(({ value }) => value !== first.value);
  if (other === void 0) return { category: first };
  const message = `${name} is to be a ${first.value} tool by one line and a ${other.value} tool by another.`;
  return {
    finding: finding("policy/category-conflict", message, {
      place: document.place("/category"),
      related: [first.place, other.place],
      fix: "Have the owners of these lines agree on one category."
    })
  };
}
function noCategory({ name, document }, { name: policy, tiers }) {
  const layers = tiers.flatMap((tier) => tier.layers);
  const known = new Set(layers.flatMap(({ categories }) => [...categories.keys()]));
  return finding("policy/no-category", `Neither the manifest nor policy "${policy}" says what category ${name} is.`, {
    place: document.place("/category"),
    related: layers.slice(0, 1).map((layer) => layer.document.place("/default_category")),
    fix: `Add "category" to the manifest: ${[...known].join(", ")}.`
  });
}

// src/policy/deciding/tool-rules.ts
var HTTPS = 443;
function toolRules(manifest, policy, exceptions) {
  const chosen = categoryOf(manifest, policy);
  if ("finding" in chosen) return chosen;
  const unknowing = ownerWithout(chosen.category.value, policy);
  return unknowing === void 0 ? { rules: rulesFor(manifest.name, chosen.category, policy, exceptions) } : { finding: unknownCategory(chosen.category.value, manifest, unknowing) };
}
function ownerWithout(category, { tiers }) {
  return tiers.find(({ open, layers }) => !open && layers.every(({ categories }) => !categories.has(category)))?.layers[0];
}
function rulesFor(name, category, { tiers }, exceptions) {
  const layers = tiers.flatMap((tier) => tier.layers);
  return {
    category,
    tiers: tiers.map((tier) => ({
      open: tier.open,
      layers: rulesOfAll(tier.layers, category.value, name),
      waivers: waiversOf(tier, exceptions)
    })),
    prohibitions: [
      ...layers.flatMap(
        ({ neverallow }) => neverallow.map((each) => ({ deny: each.deny, neverallow: each, waivers: [] }))
      ),
      ...tiers.flatMap((tier) => denialsOf(tier, name, waiversOf(tier, exceptions)))
    ],
    requireIsolation: layers.flatMap((layer) => layer.categories.get(category.value)?.requireIsolation ?? [])
  };
}
function allowancesFor({ category, tiers }, key) {
  return owned(
    tiers,
    (tier) => constraints(
      [tier],
      ({ ceiling }) => ceiling[key],
      (closed) => nothing(closed, `/categories/${category.value}/ceiling/${key}`)
    )
  );
}
function readAllowances({ category, tiers }) {
  return owned(tiers, (tier) => {
    const listing = tier.layers.flatMap(
      ({ ceiling: { read, write } }) => read === void 0 ? [] : joined(read, write)
    );
    if (listing.length > 0 || tier.open) return listing;
    const writing = tier.layers.flatMap(({ ceiling: { write } }) => write ?? []);
    return writing.length > 0 ? writing : [nothing(tier, `/categories/${category.value}/ceiling/read`)];
  });
}
function joined(read, write) {
  if (write === void 0) return read;
  const listed = new Set(read.items.map(({ value }) => value));
  const more = write.items.filter(({ value }) => !listed.has(value));
  return { ...read, any: read.any || write.any, items: [...read.items, ...more] };
}
function portAllowances({ category, tiers }) {
  return constraints(
    tiers,
    ({ ceiling }) => ceiling.ports,
    (tier) => {
      const silent = nothing(tier, `/categories/${category.value}/ceiling/ports`);
      return { ...silent, items: [{ value: HTTPS, place: silent.place }] };
    }
  );
}
function boundsFor({ tiers }, key) {
  return owned(
    tiers,
    (tier) => constraints(
      [tier],
      ({ ceiling }) => ceiling[key],
      ({ layers: [first, ...rest] }) => defaultOf([first.layer, ...rest.map(({ layer }) => layer)], key)
    )
  );
}
function owned(tiers, saidBy) {
  return tiers.flatMap((tier) => saidBy(tier).map((said) => ({ ...said, waivers: tier.waivers })));
}
function nothing({ layers: [{ layer }] }, pointer) {
  return { place: layer.document.place(pointer), policy: layer.name, any: false, items: [] };
}
function entriesFor(name, { tools }) {
  return tools.filter(({ match }) => matchesTool(match, name));
}
function waiversOf({ open, layers }, exceptions) {
  return open ? [] : exceptions.filter((exception) => layers.some((layer) => layer.exceptions.includes(exception)));
}
function denialsOf({ layers }, name, waivers) {
  return layers.flatMap((layer) => entriesFor(name, layer).map(({ deny }) => ({ deny, waivers })));
}
function rulesOfAll([first, ...rest], category, name) {
  return [rulesOf(first, category, name), ...rest.map((layer) => rulesOf(layer, category, name))];
}
function rulesOf(layer, category, name) {
  const own = layer.categories.get(category)?.ceiling ?? {};
  const overlays = entriesFor(name, layer).map(({ ceiling }) => ceiling);
  return { layer, ceiling: Object.assign({}, own, ...overlays) };
}
function unknownCategory(category, { name, document }, layer) {
  const known = [...layer.categories.keys()];
  const instead = known.length === 0 ? "" : `Ask for ${known.length > 1 ? "one of " : ""}${known.join(", ")}, or have`;
  return finding("policy/category-unknown", `${name} is a ${category} tool, and policy "${layer.name}" allows none.`, {
    place: document.place("/category"),
    related: [layer.document.place("/categories")],
    fix: `${instead || "Have"} the policy's owners add ${category}.`
  });
}

export {
  ANY_HOST,
  listedDomains,
  listedHostCovers,
  toolRules,
  ownerWithout,
  rulesFor,
  allowancesFor,
  readAllowances,
  portAllowances,
  boundsFor
};

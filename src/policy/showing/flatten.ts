import { defined, isDefined } from '../../defined.ts';
import { CATEGORIES, type Category } from '../../manifest/category.ts';
import type { ChangeDemand } from '../../manifest/changes/judge.ts';
import type { DomainRequest } from '../../manifest/manifest.ts';
import { pathCovers } from '../../manifest/path.ts';
import type { Placed } from '../../placed.ts';
import type { ProvenanceDemand } from '../../signature/provenance/demand.ts';
import { strictestLevel } from '../../verdict.ts';
import { ANY_HOST, listedDomains, listedHostCovers } from '../deciding/listed-domains.ts';
import {
  allowancesFor,
  boundsFor,
  ownerWithout,
  portAllowances,
  readAllowances,
  rulesFor,
  type ToolRules,
} from '../deciding/tool-rules.ts';
import type { Allowance, CategoryPolicy, Ceiling, Denial, Exception, PolicyLayer } from '../layer.ts';
import type { Policy } from '../policy.ts';
import { smaller } from '../resolving/defaults.ts';
import { intersection } from '../resolving/intersection.ts';
import { matchesTool } from '../tool-pattern.ts';
import { joinedSigners } from './joined-signers.ts';

/**
 * A policy as one file that judges the tools of one name as all its files do together. Its values keep their places.
 * @param tool a name that no file singles out stands for all the tools that none does
 */
export async function flatten(policy: Policy, tool: string): Promise<PolicyLayer> {
  const [{ layers }] = policy.tiers;
  const all = policy.tiers.flatMap((tier) => tier.layers);
  const assigned = all.flatMap(({ tools }) => tools.filter(({ match }) => matchesTool(match, tool)));
  const category = assigned.findLast((entry) => entry.category !== undefined)?.category;
  const { require, signature } = policy.supplyChain;
  return {
    ...{ document: layers[0].document, name: policy.name, mode: policy.mode, extends: [], require },
    requireOn: new Map(),
    ...(await joinedSigners(signature.accepted, tool)),
    ...{ bundles: signature.bundles, provenance: signature.provenance.filter((demand) => isFor(demand, tool)) },
    sbom: flatSbom(policy),
    baseRuntime: policy.baseRuntime,
    defaults: policy.defaults,
    categories: flatCategories(policy, tool),
    tools: [{ match: tool === '' ? '*' : tool, ceiling: {}, deny: denials(all, tool), ...defined({ category }) }],
    neverallow: all.flatMap(({ neverallow }) => neverallow),
    exceptions: policy.exceptions.filter((one) => !isOfOneOwner(one, policy)),
    severity: policy.severity.rules,
    undeclaredAccess: policy.severity.undeclaredAccess,
    unusedCapability: policy.severity.unusedCapability,
    network: policy.network,
    conditions: policy.conditions,
    coverage: policy.coverage,
    changes: strictestDemand(policy.changes),
    ...defined({
      defaultCategory: defaultCategoryOf(policy),
      expires: all.flatMap(({ expires }) => expires ?? []).toSorted((a, b) => (a.value < b.value ? -1 : 1))[0],
      maxExceptionDays: policy.maxExceptionDays,
      notBefore: signature.notBefore,
    }),
  };
}

function isFor({ tools }: ProvenanceDemand, tool: string): boolean {
  return tools.some((pattern) => matchesTool(pattern, tool));
}

/**
 * Whether an exception lifts what its own owner says and nothing of another one's. A single file has no words for that:
 * there, it would lift both.
 */
export function isOfOneOwner({ evidence }: Exception, { tiers }: Policy): boolean {
  return tiers.length > 1 && evidence.size === 0;
}

/** Of a tool that does not say what it is, every owner whose silence denies has to. */
function defaultCategoryOf({ tiers }: Policy): PolicyLayer['defaultCategory'] {
  const said = tiers.map(({ open, layers }) => ({ open, own: layers.flatMap((layer) => layer.defaultCategory ?? []) }));
  return said.every(({ open, own }) => open || own.length > 0) ? said.flatMap(({ own }) => own)[0] : undefined;
}

/** Of several lists of allowed licences, what all of them hold. */
function flatSbom({ sbom: { licenses, denyPackages, require } }: Policy): PolicyLayer['sbom'] {
  const [first, ...rest] = licenses.allow;
  const inAll = first?.filter(({ text }) => rest.every((list) => list.some((entry) => entry.text === text)));
  return {
    denyLicenses: licenses.deny,
    unknownLicense: licenses.unknown,
    denyPackages,
    ...require,
    ...defined({ allowLicenses: inAll }),
  };
}

function flatCategories(policy: Policy, tool: string): ReadonlyMap<Category, CategoryPolicy> {
  const [{ layers }] = policy.tiers;
  const known = CATEGORIES.filter((category) => ownerWithout(category, policy) === undefined);
  return new Map(
    known.map((category) => {
      const place = layers[0].document.place(`/categories/${category}`);
      const rules = rulesFor(tool, { value: category, place }, policy, []);
      return [category, { ceiling: flatCeiling(rules), requireIsolation: rules.requireIsolation }];
    }),
  );
}

function flatCeiling(rules: ToolRules): Ceiling {
  const same = <T>(a: T, b: T): boolean => a === b;
  const all = <T>(lists: readonly Allowance<T>[], covers: (outer: T, inner: T) => boolean): Allowance<T> =>
    lists.reduce((a, b) => intersection(a, b, covers));
  const ports = all(portAllowances(rules), same);
  const read = all(readAllowances(rules), pathCovers);
  return {
    domains: flatDomains(rules, ports),
    ports,
    listen: all(allowancesFor(rules, 'listen'), same),
    read,
    write: all([...allowancesFor(rules, 'write'), read], pathCovers),
    spawn: all(allowancesFor(rules, 'spawn'), same),
    env: all(allowancesFor(rules, 'env'), same),
    syscalls: all(allowancesFor(rules, 'syscalls'), same),
    memoryMb: boundsFor(rules, 'memoryMb').reduce(smaller),
    pids: boundsFor(rules, 'pids').reduce(smaller),
    cpuSeconds: boundsFor(rules, 'cpuSeconds').reduce(smaller),
    wallSeconds: boundsFor(rules, 'wallSeconds').reduce(smaller),
  };
}

/** A domain without a port is at the shared ones, and so is every host where any is allowed. */
function flatDomains(rules: ToolRules, shared: Allowance<number>): Allowance<DomainRequest> {
  const [first, ...rest] = allowancesFor(rules, 'domains').map(
    (allowance): Allowance<DomainRequest> => ({ ...allowance, any: false, items: listedDomains(allowance) }),
  );
  if (first === undefined) throw new Error('nobody says anything of domains');
  const items = rest.reduce(
    (met, { items: others }) => met.flatMap((one) => others.flatMap((other) => both(one, other, shared) ?? [])),
    first.items,
  );
  const isAny = items.some(({ value }) => value.host === ANY_HOST);
  return { ...first, any: isAny, items: isAny ? [] : distinct(items) };
}

/** The narrower host at the port that both allow, if there is such. */
function both(
  one: Placed<DomainRequest>,
  other: Placed<DomainRequest>,
  shared: Allowance<number>,
): Placed<DomainRequest> | undefined {
  const [narrow, wide] = listedHostCovers(one.value.host, other.value.host) ? [other, one] : [one, other];
  if (!listedHostCovers(wide.value.host, narrow.value.host)) return undefined;
  const { host } = narrow.value;
  const ports = [...new Set([one.value.port, other.value.port].filter(isDefined))];
  const [port] = ports;
  if (port === undefined) return { value: { host }, place: narrow.place };
  const isShared = shared.any || shared.items.some(({ value }) => value === port);
  const isAllowed = ports.length === 1 && (isShared || one.value.port === other.value.port);
  return isAllowed ? { value: { host, port }, place: narrow.place } : undefined;
}

function distinct(items: readonly Placed<DomainRequest>[]): readonly Placed<DomainRequest>[] {
  const same = (a: DomainRequest, b: DomainRequest): boolean => a.host === b.host && a.port === b.port;
  return items.filter(({ value }, index) => items.findIndex((other) => same(other.value, value)) === index);
}

function denials(layers: readonly PolicyLayer[], tool: string): Denial {
  const own = layers.flatMap(({ tools }) => tools.filter(({ match }) => matchesTool(match, tool)));
  const all = own.map(({ deny }) => deny);
  return {
    policy: all[0]?.policy ?? '',
    domains: all.flatMap(({ domains }) => domains),
    listen: all.flatMap(({ listen }) => listen),
    read: all.flatMap(({ read }) => read),
    write: all.flatMap(({ write }) => write),
    spawn: all.flatMap(({ spawn }) => spawn),
    env: all.flatMap(({ env }) => env),
    syscalls: all.flatMap(({ syscalls }) => syscalls),
  };
}

/** Of several demands, the first of the strictest: a label answers its own alone, which no single demand can say. */
function strictestDemand(demands: readonly ChangeDemand[]): ChangeDemand {
  const [first = { level: 'notice' as const }, ...rest] = demands;
  const level = strictestLevel([first.level, ...rest.map((demand) => demand.level)]);
  return demands.find((demand) => demand.level === level) ?? first;
}

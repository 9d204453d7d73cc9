// What two manifests mean, worked out from the grants that they get: an oracle for what a change widens.
import fc from 'fast-check';
import { CATEGORIES } from '../../../../src/manifest/category.ts';
import { hostCovers } from '../../../../src/manifest/domain.ts';
import { ISOLATION_NAMES } from '../../../../src/manifest/isolation.ts';
import type { Manifest } from '../../../../src/manifest/manifest.ts';
import { pathCovers } from '../../../../src/manifest/path.ts';
import { decideGrant } from '../../../../src/policy/deciding/decide.ts';
import type { Grant } from '../../../../src/policy/grant.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { unmetDemands } from '../../../../src/sandbox/isolation/demands.ts';
import type { Standings } from '../../../../src/sandbox/isolation/isolation.ts';
import { absent, enforced } from '../../../../src/sandbox/isolation/standing.ts';
import { syscallProfile } from '../../../../src/sandbox/seccomp/profile.ts';
import { policyOf } from '../../../kit/documents.ts';

/** A world small enough that two manifests meet. What they mean is worked out anew here, by the grants they get. */
const HOSTS = ['a', 'b', 'a.a', 'b.a'].map((name) => `${name}.example.com`);
const PORTS = [80, 443];
const PATHS = ['/a', '/a/a', '/a/b', '/b', '${HOME}', '${HOME}/a', '${TOOL}/a', '${TMP}/a'];
/** Nobody gets to write the tool's own files. */
const WRITABLE = PATHS.filter((path) => path !== '${TOOL}/a');
const PROGRAMS = ['/usr/bin/git', '/usr/bin/git/x'];
const VARIABLES = ['LEVEL', 'TOKEN'];
/** Each is in some categories and not in others, so that it matters whether it is asked for and whether it is denied. */
const CALLS = ['memfd_create', 'bind', 'msgget', 'mknod'];
const DEMANDS = [
  'landlock',
  'memory-limit',
  'seccomp-filter',
  ...CATEGORIES.map((category) => `seccomp-filter:${category}`),
];

const some = <T>(items: readonly T[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const domain = fc
  .tuple(fc.constantFrom(...HOSTS, '*.example.com', '*.a.example.com'), perhaps(fc.constantFrom(...PORTS)))
  .map(([host, port]) => (port === undefined ? host : `${host}:${port}`));
const limit = perhaps(fc.integer({ min: 2, max: 4 }));
const closure = fc.constantFrom(undefined, { lockfile: 'l.json' }, { path: 'node_modules' });

export const PARTS = {
  domains: fc.uniqueArray(domain, { maxLength: 3 }),
  ports: fc.uniqueArray(fc.constantFrom(...PORTS), { minLength: 1 }),
  listen: some(PORTS),
  read: some(PATHS),
  write: some(WRITABLE),
  spawn: some(PROGRAMS),
  env: some(VARIABLES),
  allow: some(CALLS),
  deny: some(CALLS),
  required: some(DEMANDS, 3),
  recommended: some(DEMANDS, 3),
  memory: limit,
  cpu: limit,
  wall: limit,
  pids: limit,
  category: perhaps(fc.constantFrom(...CATEGORIES)),
  closure,
};
export const request = fc.record(PARTS);

export type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

export function toRaw(asked: Request): object {
  return defined({
    category: asked.category,
    artifact: defined({ closure: asked.closure }),
    capabilities: {
      networking: { allowed_domains: asked.domains, allowed_ports: asked.ports, listen: asked.listen },
      filesystem: { read: asked.read, write: asked.write },
      memory: defined({ max_rss_mb: asked.memory }),
      cpu: defined({ max_seconds: asked.cpu, wall_seconds: asked.wall }),
      process: defined({ max_pids: asked.pids, spawn: asked.spawn }),
      env: asked.env.map((name) => ({ name })),
      syscalls: { allow: asked.allow, deny: asked.deny },
    },
    isolation: { required: asked.required, recommended: asked.recommended },
  });
}

const LISTS = ['domains', 'ports', 'listen', 'read', 'write', 'spawn', 'env'];
const LIMITS = ['memory_mb', 'pids', 'cpu_seconds', 'wall_seconds'];
const HIGHEST = 9;

/** Policies that allow everything, and differ in what they choose for a tool that does not say. */
function allowing(limits: number, category: string, assigned: boolean): Promise<Policy> {
  const ceiling = {
    ...Object.fromEntries(LISTS.map((key) => [key, 'any'])),
    syscalls: CALLS,
    ...Object.fromEntries(LIMITS.map((key) => [key, HIGHEST])),
  };
  return policyOf({
    categories: Object.fromEntries(CATEGORIES.map((each) => [each, { ceiling }])),
    default_category: category,
    defaults: Object.fromEntries(LIMITS.map((key) => [key, limits])),
    tools: assigned ? [{ match: '*', category }] : [],
  });
}

const policies = await Promise.all(
  CATEGORIES.flatMap((category) => [
    allowing(1, category, false),
    allowing(HIGHEST, category, false),
    allowing(1, category, true),
  ]),
);

/** Hosts that enforce everything with the filter of one category, and hosts that lack one thing. */
const HOST_STATES = [
  ...CATEGORIES.map((category) => ({ category, lacking: undefined })),
  ...ISOLATION_NAMES.map((lacking) => ({ category: 'compute' as const, lacking })),
].map(({ category, lacking }) => ({
  category,
  standings: Object.fromEntries(
    ISOLATION_NAMES.map((name) => [name, name === lacking ? absent('lacking') : enforced('seen')]),
  ) as Standings,
  name: `${category} without ${lacking ?? 'nothing'}`,
}));

function upTo(what: string, value: number): readonly string[] {
  return Array.from({ length: value }, (_, index) => `${what} ${index + 1}`);
}

/** Hosts on which the tool would be run, and those on which nothing would be said of it. */
function bearable(grant: Grant): readonly string[] {
  return HOST_STATES.flatMap(({ category, standings, name }) => {
    const unmet = unmetDemands({ ...grant, category }, standings).map(({ rule }) => rule);
    return [
      ...(unmet.includes('host/isolation-unavailable') ? [] : [`runs on ${name}`]),
      ...(unmet.length > 0 ? [] : [`is content on ${name}`]),
    ];
  });
}

/** Everything concrete that a grant lets be done. */
function meaningOf(grant: Grant): readonly string[] {
  const written = [...grant.write.map(({ value }) => value), '${TMP}'];
  const read = [...grant.read.map(({ value }) => value), ...written, '${TOOL}'];
  const reaches = (host: string, port: number) =>
    grant.endpoints.some(({ value }) => hostCovers(value.host, host) && value.ports.includes(port));
  const { allowed } = syscallProfile(grant.category, grant.syscalls, true);
  const { limits } = grant;
  return [
    // A name that no request spells out stands for all the others below a wildcard.
    ...[...HOSTS, 'x.example.com', 'x.a.example.com'].flatMap((host) =>
      PORTS.filter((port) => reaches(host, port)).map((port) => `connect ${host}:${port}`),
    ),
    ...grant.listen.map(({ value }) => `listen ${value}`),
    ...PATHS.filter((path) => read.some((outer) => pathCovers(outer, path))).map((path) => `read ${path}`),
    ...PATHS.filter((path) => written.some((outer) => pathCovers(outer, path))).map((path) => `write ${path}`),
    ...grant.spawn.map(({ value }) => `start ${value}`),
    ...grant.env.map(({ value }) => `see ${value.name}`),
    ...[...allowed].map((call) => `call ${call}`),
    ...upTo('memory', limits.memoryBytes / 1024 / 1024),
    ...upTo('pids', limits.pids),
    ...upTo('cpu', limits.cpuSeconds),
    ...upTo('wall', limits.wallSeconds),
  ];
}

const CODE = { none: 0, lockfile: 1, folder: 2 };

function codeOf({ artifact }: Manifest): number {
  return CODE[artifact.closure?.value.kind ?? 'none'];
}

function grantOf(manifest: Manifest, policy: Policy): Grant {
  const { grant } = decideGrant(manifest, policy);
  if (grant === undefined) throw new Error('everything is allowed');
  return grant;
}

function within(inner: readonly string[], outer: readonly string[]): boolean {
  const all = new Set(outer);
  return inner.every((one) => all.has(one));
}

/** Whether the base gets everything, by every policy, that the head gets by it. */
export function covers(base: Manifest, head: Manifest): boolean {
  const [first] = policies;
  if (first === undefined || codeOf(head) > codeOf(base)) return false;
  // No policy has a part in what a manifest demands of its host.
  if (!within(bearable(grantOf(head, first)), bearable(grantOf(base, first)))) return false;
  return policies.every((policy) => within(meaningOf(grantOf(head, policy)), meaningOf(grantOf(base, policy))));
}

// The table of grants.md, row by row, through the readers and the decision. The table is what is right.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../src/finding.ts';
import { ISOLATION_NAMES } from '../../src/manifest/isolation.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { decideGrant } from '../../src/policy/deciding/decide.ts';
import { exceptionsFor } from '../../src/policy/exceptions/in-force.ts';
import type { Grant } from '../../src/policy/grant.ts';
import { loadTiers } from '../../src/policy/loading/load-tiers.ts';
import { FALLBACK, MIB } from '../../src/policy/resolving/fixed-limits.ts';
import { resolvePolicy } from '../../src/policy/resolving/resolve.ts';
import { unmetDemands } from '../../src/sandbox/isolation/demands.ts';
import type { Standings } from '../../src/sandbox/isolation/isolation.ts';
import { absent, enforced } from '../../src/sandbox/isolation/standing.ts';
import { readManifestText, TODAY } from '../kit/documents.ts';
import { MemoryStore, policyText } from '../kit/policy-store.ts';

const FEWEST_ROWS = 120;
const SECTIONS = [
  'Domains',
  'Ports',
  'Paths',
  'Numbers',
  'Isolation',
  'Environment',
  'Programs',
  'System calls',
  'Deny and neverallow',
  'Categories',
  'Layers and overlays',
  'Exceptions',
];
const HEAD = '| manifest asks | policy says | verdict | what is granted | note |';

type Data = Record<string, unknown>;

interface Row {
  readonly section: string;
  readonly line: number;
  readonly asks: Data;
  readonly policy: Data;
  readonly verdict: string;
  readonly granted: string;
  readonly note: string;
}

const COMMIT = '1'.repeat(40);

/** Where nothing of the host is missing but Landlock. */
const HOST = {
  ...Object.fromEntries(ISOLATION_NAMES.map((name) => [name, enforced('seen')])),
  landlock: absent('not used'),
} as Standings;

function fail(line: number, what: string): never {
  throw new Error(`grants.md:${line}: ${what}`);
}

/** A YAML map without its braces, in backticks; `–` is none. */
function mapIn(cell: string, line: number): Data {
  if (cell === '–') return {};
  const [, text] = /^`([^`]+)`$/.exec(cell) ?? fail(line, `${cell} is neither in backticks nor –`);
  const value: unknown = parse(`{${text}}`);
  return typeof value === 'object' && value !== null ? (value as Data) : fail(line, `${cell} is no map`);
}

function rowOf(section: string, text: string, line: number): Row {
  const cells = text.split('|').map((cell) => cell.trim());
  if (cells.length !== 7 || cells[0] !== '' || cells[6] !== '') return fail(line, 'a row has five cells');
  const [, asks = '', policy = '', verdict = '', granted = '', note = ''] = cells;
  if (!/^(?:granted(?: by EX-\d(?:, EX-\d)*)?|[a-z]+\/[a-z-]+(?:, [a-z]+\/[a-z-]+)*)$/.test(verdict)) {
    return fail(line, `${verdict} is no verdict`);
  }
  if (!/^(?:–|`[^`]+`)$/.test(granted)) return fail(line, `${granted} is no grant`);
  const shown = granted.replaceAll('`', '');
  return { section, line, asks: mapIn(asks, line), policy: mapIn(policy, line), verdict, granted: shown, note };
}

/** Every row of every section; whatever else looks like a part of a table is refused. */
function rowsOf(markdown: string): readonly Row[] {
  let section = '';
  return markdown.split('\n').flatMap((text, index) => {
    if (text.startsWith('## ')) section = text.slice(3);
    if (!text.startsWith('|') || text === HEAD || /^\|(?:---\|){5}$/.test(text)) return [];
    return [rowOf(section, text, index + 1)];
  });
}

const ROWS = rowsOf(readFileSync(new URL('./grants.md', import.meta.url), 'utf8'));

/** Takes known keys out of a row's map, and refuses the others. */
function only<K extends string>(data: Data, keys: readonly K[], line: number): Partial<Record<K, unknown>> {
  const unknown = Object.keys(data).find((key) => !(keys as readonly string[]).includes(key));
  return unknown === undefined ? (data as Partial<Record<K, unknown>>) : fail(line, `unknown key ${unknown}`);
}

const ASKS = [
  ...['domains', 'ports', 'listen', 'read', 'write', 'spawn', 'env', 'syscalls'],
  ...['memory', 'pids', 'cpu', 'wall', 'required', 'recommended', 'category', 'name', 'version'],
] as const;

/** JSON in visible characters: what hides in a document is refused before its terms are read. */
function visible(data: Data): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(data).replaceAll(/[^ -~]/g, escaped);
}

function manifestText({ asks, line }: Row): string {
  const { env, category = 'web-client', ...said } = only(asks, ASKS, line) as Data;
  return visible({
    name: said.name ?? 'web-fetcher',
    version: said.version ?? '1.2.0',
    ...(category !== 'none' && { category }),
    capabilities: {
      networking: { allowed_domains: said.domains, allowed_ports: said.ports, listen: said.listen },
      filesystem: { read: said.read, write: said.write },
      memory: { max_rss_mb: said.memory },
      cpu: { max_seconds: said.cpu, wall_seconds: said.wall },
      process: { max_pids: said.pids, spawn: said.spawn },
      env: (env as readonly string[] | undefined)?.map((name) => ({ name })),
      syscalls: { allow: said.syscalls },
    },
    isolation: { required: said.required, recommended: said.recommended },
  });
}

const CEILING = [
  ...['domains', 'ports', 'listen', 'read', 'write', 'spawn', 'env', 'syscalls'],
  ...['memory_mb', 'pids', 'cpu_seconds', 'wall_seconds'],
];
const BESIDE_CEILING = [
  ...[
    'isolation',
    'deny',
    'never',
    'base',
    'defaults',
    'mode',
    'tools',
    'categories',
    'default_category',
    'exceptions',
  ],
];
const OTHERS = ['beside', 'front', 'owner'];

/** A policy file; `extending` is what it extends. */
function policyFile(data: Data, line: number, isFront: boolean, extending: readonly Data[]): string {
  const said = only(data, [...CEILING, ...BESIDE_CEILING], line) as Data;
  const ceiling = Object.fromEntries(Object.entries(said).filter(([key]) => CEILING.includes(key)));
  const { isolation, deny, never, base, defaults, mode, tools, categories, default_category } = said;
  // A policy in front that says nothing of the category leaves it out.
  const speaks = !isFront || Object.keys(ceiling).length > 0 || isolation !== undefined;
  const own = speaks ? { 'web-client': { ceiling, require_isolation: isolation } } : {};
  const exceptions = (said.exceptions as readonly Data[] | undefined)?.map((exception, index) => ({
    ...{ id: `EX-${index + 1}`, tool: 'web-fetcher', reason: 'r', approved_by: '@acme/sec', expires: '2027-01-01' },
    ...exception,
  }));
  return policyText({
    ...{ mode, defaults, default_category, exceptions, extends: extending, base_runtime: base },
    categories: { ...own, ...(categories as Data | undefined) },
    tools: [...((tools as readonly Data[] | undefined) ?? []), ...(deny === undefined ? [] : [{ match: '*', deny }])],
    ...(never !== undefined && { neverallow: [{ id: 'never', reason: 'r', ...(never as Data) }] }),
  });
}

function storeFor({ policy, line }: Row): MemoryStore {
  const { beside, front, owner } = policy as Record<(typeof OTHERS)[number], Data | undefined>;
  const main = Object.fromEntries(Object.entries(policy).filter(([key]) => !OTHERS.includes(key)));
  const text = policyFile(main, line, false, beside === undefined ? [] : [{ path: 'beside.yml' }]);
  const besideText = beside && policyFile(beside, line, false, []);
  if (front === undefined) {
    return new MemoryStore({ 'policy.yml': text, ...(besideText !== undefined && { 'beside.yml': besideText }) });
  }
  const references = ['acme/policies', ...(owner === undefined ? [] : ['other/policies'])];
  const extending = references.map((repo) => ({ repo, ref: COMMIT, path: 'policy.yml' }));
  return new MemoryStore({
    'policy.yml': policyFile(front, line, true, extending),
    [`acme/policies@${COMMIT}:policy.yml`]: text,
    ...(besideText !== undefined && { [`acme/policies@${COMMIT}:beside.yml`]: besideText }),
    ...(owner !== undefined && { [`other/policies@${COMMIT}:policy.yml`]: policyFile(owner, line, false, []) }),
  });
}

/** Numbers are told where the row names one; the rest is told where it is granted. */
function shown({ category, ...grant }: Grant, { asks, policy }: Row): string {
  const text = JSON.stringify([asks, policy]);
  const limits = [
    ['memory', `${grant.limits.memoryBytes / MIB} MiB`],
    ['pids', `${grant.limits.pids} processes`],
    ['cpu', `${grant.limits.cpuSeconds} s of processor time`],
    ['wall', `${grant.limits.wallSeconds} s in all`],
  ].flatMap(([key = '', words = '']) => (new RegExp(`"${key}(?:_mb|_seconds)?":`).test(text) ? [words] : []));
  const parts = [
    ...(category === 'web-client' ? [] : [`as ${category}`]),
    ...grant.endpoints
      .toSorted((a, b) => (a.value.host < b.value.host ? -1 : 1))
      .flatMap(({ value }) => value.ports.map((port) => `connect ${value.host}:${port}`)),
    ...grant.listen.map(({ value }) => `listen ${value}`),
    ...grant.read.map(({ value }) => `read ${value}`),
    ...grant.write.map(({ value }) => `write ${value}`),
    ...grant.spawn.map(({ value }) => `start ${value}`),
    ...grant.env.map(({ value }) => `see ${value.name}`),
    ...grant.syscalls.allow.map((name) => `call ${name}`),
    ...limits,
    ...grant.isolation.required
      .map(({ value: { name, category: of } }) => `require ${of ? `${name}:${of}` : name}`)
      .sort(),
  ];
  return parts.length === 0 ? '–' : parts.join(', ');
}

interface Judged {
  readonly verdict: string;
  readonly granted: string;
}

function refusedBy(findings: readonly Finding[]): Judged {
  return { verdict: [...new Set(findings.map(({ rule }) => rule))].join(', '), granted: '–' };
}

/** Says in a finding where the manifest asks and where the policy answers. */
function refusePlaceless(findings: readonly Finding[], row: Row): void {
  const placeless = findings.find(({ place, related = [] }) => place === undefined || related.length === 0);
  if (placeless !== undefined) fail(row.line, `${placeless.rule} does not say where`);
}

function judgedBy(manifest: Manifest, row: Row, policy: ReturnType<typeof resolvePolicy>): Judged {
  const { inForce, findings: told } = exceptionsFor(manifest, policy.exceptions, TODAY);
  const { grant, findings } = decideGrant(manifest, policy, inForce);
  refusePlaceless(findings, row);
  const standing = [...told, ...findings].filter(({ exception }) => exception === undefined);
  if (standing.length > 0) {
    return { ...refusedBy(standing), granted: grant === undefined ? '–' : shown(grant, row) };
  }
  if (grant === undefined) return fail(row.line, 'neither granted nor refused');
  const unmet = unmetDemands(grant, HOST).filter(({ level }) => level === 'error');
  if (unmet.length > 0) return refusedBy(unmet);
  const by = [...new Set(findings.flatMap(({ exception }) => exception ?? []))];
  return { verdict: by.length === 0 ? 'granted' : `granted by ${by.join(', ')}`, granted: shown(grant, row) };
}

async function judged(row: Row): Promise<Judged> {
  const { manifest, findings } = await readManifestText(manifestText(row));
  if (manifest === undefined) return refusedBy(findings);
  const { tiers, findings: wrong } = await loadTiers({ path: 'policy.yml' }, storeFor(row), TODAY);
  return tiers === undefined ? refusedBy(wrong) : judgedBy(manifest, row, resolvePolicy(tiers));
}

describe('the table of grants', () => {
  it('has every section, and enough rows to be relied on', () => {
    expect([...new Set(ROWS.map(({ section }) => section))]).toEqual(SECTIONS);
    expect(ROWS.length).toBeGreaterThanOrEqual(FEWEST_ROWS);
    console.log(`${ROWS.length} rows`);
  });

  it('says nothing twice', () => {
    const asked = ROWS.map(({ asks, policy }) => JSON.stringify([asks, policy]));
    expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  });

  it('takes the numbers that go without saying from the program', () => {
    expect(FALLBACK).toEqual({ memoryMb: 256, pids: 64, cpuSeconds: 60, wallSeconds: 120 });
  });

  it.each([
    '| a | b | granted | – |',
    '| a | – | granted | – | no backticks |',
    '| `a: [` | – | granted | – | no YAML |',
    '| `domains: []` | – | perhaps | – | no verdict |',
    '| `domains: []` | – | granted | connect | no backticks |',
  ])('cannot have the row %s', (text) => {
    expect(() => rowsOf(`## X\n${text}`)).toThrow(/^grants\.md:2: |Flow/);
  });
});

describe.each(SECTIONS)('%s:', (section) => {
  const rows = ROWS.filter((row) => row.section === section);
  it.each(rows.map((row) => [row.line, row.note, row] as const))('line %i %s', async (_line, _note, row) => {
    expect(await judged(row)).toEqual({ verdict: row.verdict, granted: row.granted });
  });
});

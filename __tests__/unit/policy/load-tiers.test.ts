import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostStore } from '../../../src/policy/loading/host-store.ts';
import { type LoadedTiers, loadTiers } from '../../../src/policy/loading/load-tiers.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import { lines, TODAY } from '../../kit/documents.ts';
import { contents, type GitHubApi, startGitHubApi } from '../../kit/github-api.ts';
import { MemoryStore, policyText } from '../../kit/policy-store.ts';

const ONE = '1'.repeat(40);
const TWO = '2'.repeat(40);

type Reference = Readonly<Record<string, unknown>>;

/** References to a file of acme/.github and of another organisation's policies. */
const acme = (path: string, more: Reference = {}): Reference => ({ repo: 'acme/.github', ref: ONE, path, ...more });
const other = (path: string, more: Reference = {}): Reference => ({ repo: 'other/policies', ref: ONE, path, ...more });
const beside = (path: string, more: Reference = {}): Reference => ({ path, ...more });
const ofAcme = (path: string): string => `acme/.github@${ONE}:${path}`;
const ofOther = (path: string): string => `other/policies@${ONE}:${path}`;

const extending = (...references: readonly Reference[]): string => policyText({ extends: references });
const named = (name: string): string => policyText({ name });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function load(files: Readonly<Record<string, string>>, store = new MemoryStore(files)): Promise<LoadedTiers> {
  return loadTiers({ path: 'policy.yml' }, store, TODAY);
}

/** `open: policy.yml | closed: …`, each tier by the files of its layers. */
function shape({ tiers, findings }: LoadedTiers): string {
  if (tiers === undefined) throw new Error(JSON.stringify(findings));
  const files = (layers: NonNullable<typeof tiers>[0]['layers']) => layers.map(({ document }) => document.file);
  return tiers.map(({ open, layers }) => `${open ? 'open' : 'closed'}: ${files(layers).join(' + ')}`).join(' | ');
}

const rules = ({ findings }: LoadedTiers): readonly string[] => findings.map(({ rule }) => rule);

/** The one finding for which nothing can be judged. */
function refusal(loaded: LoadedTiers) {
  const [found, ...more] = loaded.findings;
  expect(more).toEqual([]);
  expect(loaded.tiers).toBeUndefined();
  if (found === undefined) throw new Error('nothing was refused');
  return found;
}

describe('what a policy extends', () => {
  it('of its own folder is joined with it', async () => {
    const files = { 'policy.yml': extending(beside('base.yml'), beside('sub/more.yml')) };
    const loaded = await load({ ...files, 'base.yml': named('base'), 'sub/more.yml': named('more') });
    expect(shape(loaded)).toBe('closed: policy.yml + base.yml + sub/more.yml');
    expect(loaded.findings).toEqual([]);
  });

  it('is looked for from the file that names it', async () => {
    const loaded = await load({
      'policy.yml': extending(beside('a/b/one.yml')),
      'a/b/one.yml': extending(beside('../two.yml'), beside('./../../three.yml')),
      'a/two.yml': named('two'),
      'three.yml': named('three'),
    });
    expect(shape(loaded)).toBe('closed: policy.yml + a/b/one.yml + a/two.yml + three.yml');
  });

  it('of another repository is what it tightens, and the one behind stands for itself', async () => {
    const loaded = await load({ 'policy.yml': extending(acme('base.yml')), [ofAcme('base.yml')]: named('base') });
    expect(shape(loaded)).toBe(`open: policy.yml | closed: ${ofAcme('base.yml')}`);
  });

  it('of its own repository is read at its own commit', async () => {
    const loaded = await load({
      'policy.yml': extending(acme('policies/base.yml')),
      [ofAcme('policies/base.yml')]: extending(beside('../shared/more.yml')),
      [ofAcme('shared/more.yml')]: named('more'),
      // Neither the file of this machine nor that of another commit stands in.
      'shared/more.yml': named('wrong'),
      [`acme/.github@${TWO}:shared/more.yml`]: named('wrong'),
    });
    expect(shape(loaded)).toBe(
      `open: policy.yml | closed: ${ofAcme('policies/base.yml')} + ${ofAcme('shared/more.yml')}`,
    );
  });

  it('of its own repository at another commit is joined with it, whatever the case of its name', async () => {
    const loaded = await load({
      'policy.yml': extending(acme('base.yml')),
      [ofAcme('base.yml')]: extending({ repo: 'Acme/.GitHub', ref: TWO, path: 'old.yml' }),
      [`Acme/.GitHub@${TWO}:old.yml`]: named('old'),
    });
    expect(shape(loaded)).toBe(`open: policy.yml | closed: ${ofAcme('base.yml')} + Acme/.GitHub@${TWO}:old.yml`);
  });

  it('may itself extend what is of a third owner, and is then open too', async () => {
    const loaded = await load({
      'policy.yml': extending(acme('base.yml')),
      [ofAcme('base.yml')]: extending(other('vendor.yml')),
      [ofOther('vendor.yml')]: named('vendor'),
    });
    expect(shape(loaded)).toBe(`open: policy.yml | open: ${ofAcme('base.yml')} | closed: ${ofOther('vendor.yml')}`);
  });

  it('through a file beside it makes it open all the same', async () => {
    const loaded = await load({
      'policy.yml': extending(beside('mine.yml')),
      'mine.yml': extending(acme('base.yml')),
      [ofAcme('base.yml')]: named('base'),
    });
    expect(shape(loaded)).toBe(`open: policy.yml + mine.yml | closed: ${ofAcme('base.yml')}`);
  });
});

describe('the list of sources', () => {
  it('has every file with the hash of its bytes, the one that was named first', async () => {
    const [base, more] = [named('base'), named('more')];
    const policy = extending(beside('more.yml'), acme('base.yml'));
    const { sources } = await load({ 'policy.yml': policy, 'more.yml': more, [ofAcme('base.yml')]: base });
    expect(sources).toEqual([
      { source: 'policy.yml', sha256: sha256(policy) },
      { source: 'more.yml', sha256: sha256(more) },
      { source: ofAcme('base.yml'), sha256: sha256(base) },
    ]);
  });

  it('has what was read, where something else could not be', async () => {
    const { sources, tiers } = await load({
      'policy.yml': extending(beside('absent.yml'), beside('a.yml')),
      'a.yml': '{',
    });
    expect(tiers).toBeUndefined();
    expect(sources.map(({ source }) => source)).toEqual(['policy.yml']);
  });
});

describe('a file that two others extend is read once', () => {
  it('within one owner', async () => {
    const store = new MemoryStore({
      'policy.yml': extending(beside('a.yml'), beside('b.yml')),
      'a.yml': extending(beside('base.yml')),
      'b.yml': extending(beside('./base.yml')),
      'base.yml': named('base'),
    });
    const loaded = await load({}, store);
    expect(shape(loaded)).toBe('closed: policy.yml + a.yml + base.yml + b.yml');
    expect(store.reads).toEqual(['policy.yml', 'a.yml', 'base.yml', 'b.yml']);
  });

  it('between several, and is one tier', async () => {
    const store = new MemoryStore({
      'policy.yml': extending(acme('a.yml'), beside('mine.yml')),
      'mine.yml': extending(acme('a.yml'), other('b.yml')),
      [ofAcme('a.yml')]: extending({ repo: 'third/x', ref: ONE, path: 'base.yml' }),
      [ofOther('b.yml')]: extending({ repo: 'third/x', ref: ONE, path: 'base.yml' }),
      [`third/x@${ONE}:base.yml`]: named('base'),
    });
    const loaded = await load({}, store);
    expect(shape(loaded)).toBe(
      `open: policy.yml + mine.yml | open: ${ofAcme('a.yml')} | closed: third/x@${ONE}:base.yml | open: ${ofOther('b.yml')}`,
    );
    expect(store.reads).toHaveLength(new Set(store.reads).size);
    expect(loaded.sources.map(({ source }) => source)).toEqual(store.reads);
  });
});

describe('a policy that extends itself is refused, with the way round', () => {
  it.each([
    ['at once', { 'policy.yml': extending(beside('policy.yml')) }, 'policy.yml /extends/0'],
    [
      'over another file',
      { 'policy.yml': extending(beside('a.yml')), 'a.yml': extending(beside('./policy.yml')) },
      'a.yml /extends/0',
    ],
    [
      'within another repository',
      {
        'policy.yml': extending(acme('a.yml')),
        [ofAcme('a.yml')]: extending(beside('b.yml')),
        [ofAcme('b.yml')]: extending(acme('a.yml')),
      },
      `${ofAcme('b.yml')} /extends/0`,
    ],
    [
      'over two repositories',
      {
        'policy.yml': extending(acme('a.yml')),
        [ofAcme('a.yml')]: extending(other('b.yml')),
        [ofOther('b.yml')]: extending(acme('a.yml')),
      },
      `${ofOther('b.yml')} /extends/0`,
    ],
  ])('%s', async (_, files, place) => {
    const found = refusal(await load(files));
    expect(found.rule).toBe('policy/extends-cycle');
    expect(`${found.place?.file} ${found.place?.pointer}`).toBe(place);
    expect(found.message).toContain(' → ');
  });
});

describe('more than anybody can follow is refused', () => {
  /** One file after the other, over that many steps. */
  const chain = (steps: number, reference: (path: string) => Reference): Record<string, string> => {
    const texts = Array.from({ length: steps }, (_, index) => extending(reference(`${index + 1}.yml`)));
    return Object.fromEntries([...texts, named('last')].map((text, index) => [`${index}.yml`, text]));
  };

  it.each([
    ['8 steps', 8, undefined],
    ['9 steps', 9, 'policy/extends-too-deep'],
  ])('%s within one owner', async (_, steps, rule) => {
    const loaded = await loadTiers({ path: '0.yml' }, new MemoryStore(chain(steps, beside)), TODAY);
    expect(rules(loaded)).toEqual(rule === undefined ? [] : [rule]);
    expect(loaded.tiers === undefined).toBe(rule !== undefined);
  });

  it.each([
    [8, undefined],
    [9, 'policy/extends-too-deep'],
  ])('%i steps, each to another owner', async (steps, rule) => {
    const hop = (path: string): Reference => ({ repo: `o${path[0]}/r`, ref: ONE, path });
    const own = chain(steps, hop);
    const files = Object.entries(own).map(([path, text]) => [
      path === '0.yml' ? path : `o${path[0]}/r@${ONE}:${path}`,
      text,
    ]);
    const loaded = await loadTiers({ path: '0.yml' }, new MemoryStore(Object.fromEntries(files)), TODAY);
    expect(rules(loaded)).toEqual(rule === undefined ? [] : [rule]);
  });

  it.each([beside, acme])('33 files, and not 32, nor is the thirty-third read (%#)', async (reference) => {
    const source = reference === beside ? (path: string) => path : ofAcme;
    const two = [beside('a.yml'), beside('b.yml')];
    const many = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index}.yml`);
    const tree = (count: number): Record<string, string> => {
      const [inA, inB] = [many('x', 15), many('y', count - 18)];
      const texts = {
        'a.yml': extending(...inA.map((path) => reference(path))),
        'b.yml': extending(...inB.map((path) => reference(path))),
      };
      const leaves = Object.fromEntries([...inA, ...inB].map((path) => [source(path), named('leaf')]));
      return { 'policy.yml': extending(...two), ...texts, ...leaves };
    };
    expect(rules(await load(tree(32)))).toEqual([]);
    const store = new MemoryStore(tree(33));
    expect(refusal(await load({}, store)).rule).toBe('policy/extends-too-deep');
    expect(store.reads).toHaveLength(32);
  });
});

describe('a reference that leads astray is refused', () => {
  it.each([['../policy.yml'], ['..'], ['a/../../policy.yml'], ['./../../../etc/passwd']])(
    'out of the repository by %s',
    async (path) => {
      const store = new MemoryStore({
        'policy.yml': extending(acme('base.yml')),
        [ofAcme('base.yml')]: extending(beside(path)),
      });
      const found = refusal(await load({}, store));
      expect(found).toMatchObject({
        rule: 'policy/extends-outside',
        place: { file: ofAcme('base.yml'), pointer: '/extends/0' },
      });
      expect(store.reads).toEqual(['policy.yml', ofAcme('base.yml')]);
    },
  );

  it('out of a repository that it names itself', async () => {
    expect(refusal(await load({ 'policy.yml': extending(acme('../.git/config')) })).rule).toBe(
      'policy/extends-outside',
    );
  });

  it('and one that only begins with two dots is not', async () => {
    const loaded = await load({ 'policy.yml': extending(acme('..base/a.yml')), [ofAcme('..base/a.yml')]: named('a') });
    expect(loaded.findings).toEqual([]);
  });

  it.each([
    [beside('/etc/policy.yml'), 'policy/invalid-value', '/extends/0/path'],
    [beside('\\\\host\\policy.yml'), 'policy/invalid-value', '/extends/0/path'],
    [beside('a\u0000b'), 'policy/invalid-value', '/extends/0/path'],
    [acme('base.yml', { repo: 'acme' }), 'policy/invalid-value', '/extends/0/repo'],
    [acme('base.yml', { repo: 'acme/..' }), 'policy/invalid-value', '/extends/0/repo'],
    [acme('base.yml', { repo: 'acme/.' }), 'policy/invalid-value', '/extends/0/repo'],
    [acme('base.yml', { repo: 'acme/a/b' }), 'policy/invalid-value', '/extends/0/repo'],
    [acme('base.yml', { ref: 'main' }), 'policy/moving-reference', '/extends/0/ref'],
    [acme('base.yml', { ref: 'v1.2.0' }), 'policy/moving-reference', '/extends/0/ref'],
    [acme('base.yml', { ref: ONE.slice(1) }), 'policy/moving-reference', '/extends/0/ref'],
    [acme('base.yml', { ref: 'A'.repeat(40) }), 'policy/moving-reference', '/extends/0/ref'],
    [acme('base.yml', { ref: undefined }), 'policy/moving-reference', '/extends/0'],
    [beside('base.yml', { ref: ONE }), 'policy/invalid-value', '/extends/0/repo'],
  ])('%j', async (reference, rule, pointer) => {
    const store = new MemoryStore({ 'policy.yml': extending(reference) });
    expect(refusal(await load({}, store))).toMatchObject({ rule, place: { file: 'policy.yml', pointer } });
    expect(store.reads).toEqual(['policy.yml']);
  });
});

describe('a pinned file', () => {
  const base = named('base');

  it('is taken where its bytes are those', async () => {
    const files = { 'policy.yml': extending(beside('base.yml', { sha256: sha256(base) })), 'base.yml': base };
    expect(shape(await load(files))).toBe('closed: policy.yml + base.yml');
  });

  it.each([
    ['beside the policy', beside, 'base.yml'],
    ['of another repository', acme, ofAcme('base.yml')],
  ])('is refused where they are not, %s', async (_, reference, source) => {
    const pinned = reference('base.yml', { sha256: sha256('other') });
    const found = refusal(await load({ 'policy.yml': extending(pinned), [source]: base }));
    expect(found).toMatchObject({
      rule: 'policy/pin-mismatch',
      message: `${source} has the SHA-256 ${sha256(base)}; expected is ${sha256('other')}.`,
      place: { file: 'policy.yml', pointer: '/extends/0' },
    });
  });

  it.each([
    ['within one owner', beside, (path: string) => path],
    ['of another one', acme, ofAcme],
  ])('is held against every pin, also where it was read before, %s', async (_, reference, source) => {
    const files = {
      'policy.yml': extending(beside('a.yml'), reference('base.yml', { sha256: sha256('other') })),
      'a.yml': extending(reference('base.yml')),
      [source('base.yml')]: base,
    };
    expect(refusal(await load(files))).toMatchObject({
      rule: 'policy/pin-mismatch',
      place: { file: 'policy.yml', pointer: '/extends/1' },
    });
  });
});

describe('a parent that', () => {
  it('has expired is told of with the reference, and judges all the same', async () => {
    const files = { 'policy.yml': extending(beside('base.yml')), 'base.yml': policyText({ expires: '2026-11-23' }) };
    const loaded = await load(files);
    expect(loaded.findings).toMatchObject([
      {
        rule: 'policy/expired',
        place: { file: 'base.yml', pointer: '/expires' },
        related: [{ file: 'policy.yml', pointer: '/extends/0' }],
      },
    ]);
    expect(shape(loaded)).toBe('closed: policy.yml + base.yml');
  });

  it.each([
    ['is not there', undefined, 'policy/unreadable', undefined],
    ['is no YAML', 'a: [', 'policy/not-parsable', 1],
    ['has a key twice', 'name: a\nname: b\n', 'policy/duplicate-key', 2],
    ['has a key that is unknown', 'schema_version: 1\nname: a\nnome: b\n', 'policy/unknown-key', 3],
    ['allows what nobody may', 'schema_version: 1\nname: a\nbase_runtime: {read: [/a/..]}\n', 'policy/path-escapes', 3],
  ])('%s is told of where it is wrong, with the reference', async (_, text, rule, line) => {
    const files = {
      'policy.yml': extending(acme('base.yml')),
      ...(text !== undefined && { [ofAcme('base.yml')]: text }),
    };
    const found = refusal(await load(files));
    expect(found).toMatchObject({
      rule,
      place: { file: ofAcme('base.yml'), ...(line !== undefined && { line }) },
      related: [{ file: 'policy.yml', pointer: '/extends/0' }],
    });
  });

  it('is broken keeps what is wrong with the others from being hidden', async () => {
    const files = { 'policy.yml': extending(beside('a.yml'), acme('b.yml')), 'a.yml': '[', [ofAcme('b.yml')]: '{' };
    expect(rules(await load(files))).toEqual(['policy/not-parsable', 'policy/not-parsable']);
  });
});

describe('exceptions', () => {
  const exceptions = [
    {
      id: 'EX-1',
      rule: 'policy/domain-not-allowed',
      tool: 'fetcher',
      grant: { domains: ['a.b.c'] },
      reason: 'r',
      approved_by: '@acme/sec',
      expires: '2026-12-31',
    },
  ];

  it('of a policy that extends nobody else are its own to give', async () => {
    const files = { 'policy.yml': extending(beside('base.yml')), 'base.yml': policyText({ exceptions }) };
    expect((await load(files)).findings).toEqual([]);
  });

  it.each([
    [
      'in the file itself',
      { 'policy.yml': policyText({ extends: [acme('base.yml')], exceptions }), [ofAcme('base.yml')]: named('base') },
      'policy.yml',
    ],
    [
      'in a file beside it',
      {
        'policy.yml': extending(beside('mine.yml'), acme('base.yml')),
        'mine.yml': policyText({ exceptions }),
        [ofAcme('base.yml')]: named('base'),
      },
      'mine.yml',
    ],
  ])('of one that does are refused, %s', async (_, files, file) => {
    expect(refusal(await load(files))).toMatchObject({
      rule: 'policy/overlay-exception',
      place: { file, pointer: '/exceptions/0' },
    });
  });
});

describe('for any web of references', () => {
  const OWNERS = ['mine', 'acme/a', 'other/b'];
  const NAMES = ['0.yml', '1.yml', '2.yml'];
  const sourceAt = (node: number): string => {
    const [owner, name] = [OWNERS[Math.trunc(node / NAMES.length)], NAMES[node % NAMES.length]];
    return owner === 'mine' ? `${name}` : `${owner}@${ONE}:${name}`;
  };
  const toward = (from: number, to: number): Reference => {
    const owner = OWNERS[Math.trunc(to / NAMES.length)];
    const isBeside = Math.trunc(from / NAMES.length) === Math.trunc(to / NAMES.length);
    const path = NAMES[to % NAMES.length] ?? '';
    return isBeside ? beside(path) : { repo: owner, ref: ONE, path };
  };
  const nodes = Array.from({ length: OWNERS.length * NAMES.length }, (_, node) => node);
  // Of this machine's files none can be named from a repository; most edges lead on, so that few webs are cycles.
  const edges = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes), fc.integer({ min: 0, max: 20 }))
      .filter(([from, to, back]) => (from < to || back === 0) && (to >= NAMES.length || from < NAMES.length)),
    { selector: ([from, to]) => `${from} ${to}`, maxLength: 14 },
  );

  it('each file is read once, a cycle is refused, and an open tier is never left without a closed one behind it', async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(edges, async (web) => {
        const files = nodes.map((node) => {
          const references = web.filter(([from]) => from === node).map(([from, to]) => toward(from, to));
          return [sourceAt(node), extending(...references)] as const;
        });
        const store = new MemoryStore(Object.fromEntries(files));
        const loaded = await loadTiers({ path: '0.yml' }, store, TODAY);
        expect(store.reads).toHaveLength(new Set(store.reads).size);
        expect(loaded.sources.map(({ source }) => source)).toEqual(store.reads);
        const { tiers } = loaded;
        expect([...new Set(rules(loaded))]).toEqual(tiers === undefined ? ['policy/extends-cycle'] : []);
        if (tiers === undefined) return;
        // Whatever is read is in some tier, and each tier is of one owner.
        const ownerOf = (file: string) => file.split('@').slice(0, -1).join('@');
        for (const { layers } of tiers)
          expect(new Set(layers.map(({ document }) => ownerOf(document.file))).size).toBe(1);
        const inTiers = new Set(tiers.flatMap(({ layers }) => layers.map(({ document }) => document.file)));
        expect(inTiers).toEqual(new Set(store.reads));
        expect(tiers.some(({ open }) => !open)).toBe(true);
        // No policy has nobody who must allow something.
        expect(resolvePolicy(tiers).supplyChain.require.signature).toBe(true);
        if (tiers.length > 1) joined += 1;
      }),
      { numRuns: 600 },
    );
    console.log(`${((100 * joined) / 600).toFixed(0)} % of the webs joined several owners`);
    expect(joined / 600).toBeGreaterThan(0.2);
  });
});

describe('files of this machine and of repositories', () => {
  let folder: string;
  let api: GitHubApi;
  let files: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'as-declared-tiers-'));
    api = await startGitHubApi((request) => {
      const text = files[request.replace('GET /repos/', '')];
      return text === undefined ? { kind: 'json', status: 404, body: { message: 'Not Found' } } : contents(text);
    });
    // Read when the API's client is first loaded, as in a step.
    process.env.GITHUB_API_URL = api.url;
  });
  afterAll(async () => {
    delete process.env.GITHUB_API_URL;
    await api.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    files = {};
  });

  function write(name: string, text: string): string {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  const loadReal = (path: string) => loadTiers({ path }, new HostStore(() => 'secret'), TODAY);

  it('are read from the folder of the one that names them', async () => {
    const path = write('policies/policy.yml', extending(beside('../base.yml')));
    const base = write('base.yml', named('base'));
    expect(shape(await loadReal(path))).toBe(`closed: ${path} + ${base}`);
  });

  it('are read through the API at the commit, with what they extend there', async () => {
    const path = write(
      'overlay.yml',
      extending(acme('policies/base.yml', { sha256: sha256(extending(beside('../more.yml'))) })),
    );
    files[`acme/.github/contents/policies/base.yml?ref=${ONE}`] = extending(beside('../more.yml'));
    files[`acme/.github/contents/more.yml?ref=${ONE}`] = named('more');
    const before = api.requests.length;
    const loaded = await loadReal(path);
    expect(shape(loaded)).toBe(`open: ${path} | closed: ${ofAcme('policies/base.yml')} + ${ofAcme('more.yml')}`);
    expect(api.requests.slice(before)).toEqual([
      `GET /repos/acme/.github/contents/policies/base.yml?ref=${ONE}`,
      `GET /repos/acme/.github/contents/more.yml?ref=${ONE}`,
    ]);
    expect(api.authorizations.at(-1)).toBe('token secret');
  });

  it('are asked for under their own name, whatever is in it', async () => {
    const path = write('odd.yml', extending(acme('a?ref=main#b%2e.yml')));
    const before = api.requests.length;
    expect(refusal(await loadReal(path)).rule).toBe('policy/base-unavailable');
    expect(api.requests.slice(before)).toEqual([`GET /repos/acme/.github/contents/a?ref=main#b%2e.yml?ref=${ONE}`]);
  });

  it.each([
    ['a file that is not there', 'absent.yml', 'policy/unreadable'],
    ['a folder', 'policies', 'policy/unreadable'],
    ['a link in a circle', 'circle.yml', 'policy/unreadable'],
  ])('and %s is refused with the reference', async (_, name, rule) => {
    mkdirSync(join(folder, 'policies'), { recursive: true });
    rmSync(join(folder, 'circle.yml'), { force: true });
    symlinkSync('circle.yml', join(folder, 'circle.yml'));
    const path = write('policy.yml', extending(beside(name)));
    const found = refusal(await loadReal(path));
    expect(found).toMatchObject({ rule, related: [{ file: path, pointer: '/extends/0' }] });
  });

  it('and a repository without the file is refused, whatever stands beside the policy', async () => {
    write('base.yml', named('base'));
    const path = write('policy.yml', extending(acme('base.yml')));
    const found = refusal(await loadReal(path));
    expect(lines([found])).toEqual(['policy/base-unavailable undefined:undefined']);
    expect(found.related).toMatchObject([{ file: path, pointer: '/extends/0' }]);
  });
});

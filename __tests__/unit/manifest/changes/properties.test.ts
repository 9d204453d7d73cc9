import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Change } from '../../../../src/manifest/changes/change.ts';
import { manifestChanges } from '../../../../src/manifest/changes/compare.ts';
import type { Manifest } from '../../../../src/manifest/manifest.ts';
import { manifestOf, readManifestText } from '../../../kit/documents.ts';
import { covers, PARTS, type Request, request, toRaw } from './world.ts';

function of(kind: Change['kind'], changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.kind === kind);
}

/** The statement behind each change, in the manifest that asks for more by it. */
function statements(changes: readonly Change[], where: (change: Change) => Change['place']): readonly string[] {
  return changes.map((change) => `${change.risk} ${where(change).pointer}`).toSorted();
}

describe('for any two manifests,', () => {
  it('nothing is widened exactly where the base gets by every policy what the head gets', async () => {
    let covered = 0;
    const runs = 300;
    // Unlike manifests hardly ever cover each other: the head is the base with a few parts of another one.
    const keys = fc.subarray(Object.keys(PARTS) as (keyof Request)[], { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(request, request, keys, async (asked, other, taken) => {
        const after = { ...asked, ...Object.fromEntries(taken.map((key) => [key, other[key]])) };
        const [base, head] = [await manifestOf(toRaw(asked)), await manifestOf(toRaw(after))];
        const isCovered = covers(base, head);
        covered += Number(isCovered);
        expect(of('widened', manifestChanges(base, head)).length === 0).toBe(isCovered);
      }),
      { numRuns: runs },
    );
    expect(covered / runs).toBeGreaterThan(0.2);
    expect(covered / runs).toBeLessThan(0.8);
  });

  it('what is widened one way is narrowed the other, and what is changed is changed', async () => {
    await fc.assert(
      fc.asyncProperty(request, request, async (one, other) => {
        const [a, b] = [await manifestOf(toRaw(one)), await manifestOf(toRaw(other))];
        const [there, back] = [manifestChanges(a, b), manifestChanges(b, a)];
        expect(statements(of('narrowed', back), ({ before, place }) => before ?? place)).toEqual(
          statements(of('widened', there), ({ place }) => place),
        );
        expect(of('changed', there)).toHaveLength(of('changed', back).length);
      }),
      { numRuns: 300 },
    );
  });
});

/** The same request in other words: another order, other spellings, and what is covered already. */
function reworded(asked: Request): Request {
  const wider = asked.domains.filter((entry) => entry === '*.example.com');
  const folders = asked.write.filter((path) => path === '/a');
  return {
    ...asked,
    domains: [...asked.domains.toReversed(), ...wider.map(() => 'x.A.example.COM')],
    ports: asked.ports.toReversed(),
    listen: [...asked.listen, ...asked.listen],
    read: [...asked.read.toReversed().map((path) => `${path}/./`), ...folders.map(() => '/a/b')],
    write: asked.write.toReversed().map((path) => path.replace(/\/(?=a)/, '//')),
    spawn: asked.spawn.toReversed(),
    env: asked.env.toReversed(),
    allow: asked.allow.toReversed(),
    deny: [...asked.deny.toReversed(), ...asked.deny],
    required: asked.required.toReversed(),
    recommended: [...asked.recommended.toReversed(), ...asked.required],
  };
}

async function fromYaml(raw: object): Promise<Manifest> {
  const { manifest } = await readManifestText(stringify({ version: '1.2.0', name: 'web-fetcher', ...raw }));
  if (manifest === undefined) throw new Error('it is a manifest in YAML as well');
  return manifest;
}

describe('for any manifest,', () => {
  it('nothing changes where it stays, in JSON or YAML, in this order or another, or says what it said already', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const base = await manifestOf(toRaw(asked));
        expect(manifestChanges(base, base)).toEqual([]);
        expect(manifestChanges(base, await fromYaml(toRaw(asked)))).toEqual([]);
        expect(manifestChanges(base, await manifestOf(toRaw(reworded(asked))))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const added = fc.constantFrom(
    ['domains', 'api.evil.dev:443', 'api.evil.dev'] as const,
    ['domains', '*.evil.dev:443', '*.evil.dev'] as const,
    ['listen', 8080, '8080'] as const,
    ['read', '/etc/evil', 'read access to /etc/evil'] as const,
    ['write', '/etc/evil', 'write access to /etc/evil'] as const,
    ['spawn', '/usr/bin/evil', '/usr/bin/evil'] as const,
    ['env', 'EVIL', 'EVIL'] as const,
    ['allow', 'ptrace', 'ptrace'] as const,
  );

  it('one more request is one widening, which names it and its line', async () => {
    await fc.assert(
      fc.asyncProperty(request, added, async (asked, [key, item, name]) => {
        const list: readonly unknown[] = asked[key];
        const base = await manifestOf(toRaw(asked));
        const head = await manifestOf(toRaw({ ...asked, [key]: [...list, item] }));
        const changes = manifestChanges(base, head);
        expect(changes.map(({ kind }) => kind)).toEqual(['widened']);
        expect(changes[0]?.what).toContain(name);
        expect(changes[0]?.place).toEqual(head.document.place(`${changes[0]?.place.pointer}`));
        expect(changes[0]?.place.pointer).toMatch(new RegExp(`/${list.length}$`));
        expect(manifestChanges(head, base).map(({ kind }) => kind)).toEqual(['narrowed']);
      }),
      { numRuns: 300 },
    );
  });

  it('less of it is never a widening', async () => {
    const lists = ['domains', 'listen', 'read', 'write', 'spawn', 'env', 'allow'] as const;
    const limits = ['memory', 'cpu', 'wall', 'pids'] as const;
    let narrowed = 0;
    await fc.assert(
      fc.asyncProperty(request, fc.infiniteStream(fc.boolean()), async (asked, keeps) => {
        const kept = lists.map((key) => [key, asked[key].filter(() => keeps.next().value)]);
        const lower = limits.map((key) => [key, asked[key] === undefined ? undefined : 1]);
        const less = { ...asked, ...Object.fromEntries([...kept, ...lower]), closure: undefined };
        const base = await manifestOf(toRaw(asked));
        const changes = manifestChanges(base, await manifestOf(toRaw(less)));
        expect(of('widened', changes)).toEqual([]);
        narrowed += of('narrowed', changes).length;
      }),
      { numRuns: 300 },
    );
    expect(narrowed).toBeGreaterThan(300);
  });
});

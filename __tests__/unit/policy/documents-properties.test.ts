import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseDeniedDomain, parseDomain } from '../../../src/manifest/domain.ts';
import type { DomainRequest, Manifest } from '../../../src/manifest/manifest.ts';
import { parsePath } from '../../../src/manifest/path.ts';
import type { PolicyLayer } from '../../../src/policy/layer.ts';
import { documentOf, readManifestText, readPolicyText } from '../../kit/documents.ts';

/** One name in many spellings: case, full width, IDN, what is not seen. */
const label = fc.constantFrom('a', 'API', 'bücher', 'BÜCHER', 'xn--bcher-kva', 'faß', 'ｗｅｂ', 'x1', 'web-2', 'å');
const host = fc
  .tuple(
    fc.constantFrom('', '*.', '*.Deep.'),
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.', '。'),
  )
  .map(([wildcard, labels, dot]) => `${wildcard}${[...labels, 'Example', 'dev'].join(dot)}`);
const domain = fc
  .tuple(host, fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }))
  .map(([name, port]) => (port === undefined ? name : `${name}:${port}`));

/** One path in many spellings. */
const part = fc.constantFrom('a', 'B', '.', '', '..b', 'b.', 'ä', '~', ' x', "it's", '#1', '%2e');
const path = fc
  .tuple(fc.constantFrom('', '/', '//', '${HOME}', '${TOOL}', '${TMP}'), fc.array(part, { maxLength: 5 }), fc.boolean())
  .map(([start, parts, slash]) => `${start}/${['p', ...parts].join('/')}${slash ? '/' : ''}`);
const list = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { maxLength: 4 });
const port = fc.integer({ min: 1, max: 65535 });

const capabilities = fc.record({
  networking: fc.record({
    allowed_domains: list(domain),
    allowed_ports: fc.uniqueArray(port, { minLength: 1, maxLength: 3 }),
    listen: list(port),
  }),
  filesystem: fc.record({
    access: fc.constantFrom('read-only', 'read-write'),
    paths: list(path),
    read: list(path),
    write: list(path),
  }),
  process: fc.record({ spawn: list(path) }),
});

const ceiling = fc.record({
  domains: fc.oneof(list(domain), fc.constant('any')),
  ports: list(port),
  read: list(path),
  write: fc.oneof(list(path), fc.constant('any')),
  spawn: list(path),
});
const policy = fc.record({
  categories: fc.record({ compute: fc.record({ ceiling }) }),
  base_runtime: fc.record({ read: list(path) }),
  neverallow: fc.tuple(
    fc.record({ id: fc.constant('x'), reason: fc.string({ minLength: 1 }), domains: list(domain), read: list(path) }),
  ),
  tools: fc.tuple(fc.record({ match: fc.constant('web-*'), ceiling })),
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const manifestOf = (more: object) => ({ name: 'web-fetcher', version: '1.2.0', category: 'compute', ...more });
const policyOf = (more: object) => ({ schema_version: 1, name: 'acme', ...more });

async function manifestIn(text: string): Promise<Manifest> {
  const { manifest, findings } = await readManifestText(text);
  if (manifest === undefined) throw new Error(JSON.stringify(findings));
  return manifest;
}

async function policyIn(text: string): Promise<PolicyLayer> {
  const { layer, findings } = await readPolicyText(text);
  if (layer === undefined) throw new Error(JSON.stringify(findings));
  return layer;
}

const shown = ({ host: name, port: own }: DomainRequest): string => (own === undefined ? name : `${name}:${own}`);
const values = <T>(stated: readonly { readonly value: T }[]): readonly T[] => stated.map(({ value }) => value);

/** What a manifest asks for, as one that says it in normal form. */
function normalManifest({ capabilities: asks }: Manifest): object {
  return manifestOf({
    capabilities: {
      networking: {
        allowed_domains: values(asks.domains).map(shown),
        allowed_ports: values(asks.ports),
        listen: values(asks.listen),
      },
      filesystem: { read: values(asks.read), write: values(asks.write) },
      process: { spawn: values(asks.spawn) },
    },
  });
}

function normalCeiling(most: PolicyLayer['tools'][0]['ceiling']): object {
  const kinds = Object.entries(most).map(([key, said]) => {
    const { any, items } = said as { any: boolean; items: readonly { value: unknown }[] };
    const texts = values(items).map((value) => (key === 'domains' ? shown(value as DomainRequest) : value));
    return [key, any ? 'any' : texts];
  });
  return Object.fromEntries(kinds) as object;
}

function normalPolicy({ categories, baseRuntime, neverallow, tools }: PolicyLayer): object {
  return policyOf({
    categories: Object.fromEntries(
      [...categories].map(([key, { ceiling: most }]) => [key, { ceiling: normalCeiling(most) }]),
    ),
    base_runtime: { read: values(baseRuntime.read?.items ?? []) },
    neverallow: neverallow.map(({ id, reason, deny }) => ({
      ...{ id, reason, domains: values(deny.domains).map(shown), read: values(deny.read) },
    })),
    tools: tools.map(({ match, ceiling: most }) => ({ match, ceiling: normalCeiling(most) })),
  });
}

describe('whatever a document says', () => {
  it('is what it says when it is printed and read again, a manifest', async () => {
    await fc.assert(
      fc.asyncProperty(capabilities, async (asks) => {
        const text = stringify(manifestOf({ capabilities: asks }));
        const once = documentOf(text);
        expect(plain(once.value)).toEqual(manifestOf({ capabilities: asks }));
        const again = stringify(once.value);
        expect(documentOf(again).value).toEqual(once.value);
        expect((await manifestIn(again)).capabilities).toEqual((await manifestIn(text)).capabilities);
      }),
      { numRuns: 300 },
    );
  });

  it('is what it says when it is printed and read again, a policy', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (says) => {
        const text = stringify(policyOf(says));
        const once = documentOf(text, 'policy');
        expect(plain(once.value)).toEqual(plain(policyOf(says)));
        const again = stringify(once.value);
        expect(documentOf(again, 'policy').value).toEqual(once.value);
        expect(normalPolicy(await policyIn(again))).toEqual(normalPolicy(await policyIn(text)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the normal form', () => {
  it('of a manifest is its own normal form', async () => {
    await fc.assert(
      fc.asyncProperty(capabilities, async (asks) => {
        const normal = normalManifest(await manifestIn(JSON.stringify(manifestOf({ capabilities: asks }))));
        expect(normalManifest(await manifestIn(JSON.stringify(normal)))).toEqual(normal);
      }),
      { numRuns: 300 },
    );
  });

  it('of a policy is its own normal form', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (says) => {
        const normal = normalPolicy(await policyIn(JSON.stringify(policyOf(says))));
        expect(normalPolicy(await policyIn(JSON.stringify(normal)))).toEqual(normal);
      }),
      { numRuns: 300 },
    );
  });

  /** Letters of any script, and what parsers of names and paths take for more than a letter. */
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('.', '*', ':', '/', '$', '{', '}', '-', '_', '%', 'xn--', '443', '${HOME}', '。', '\u200d'),
        label,
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it.each([
    ['a domain', parseDomain],
    ['a denied domain', parseDeniedDomain],
  ] as const)('of %s is its own normal form, whatever is written', (_, parse) => {
    let good = 0;
    fc.assert(
      fc.property(fc.oneof(domain, text), (written) => {
        const once = parse(written);
        if (!('value' in once)) return;
        good += 1;
        expect(parse(shown(once.value))).toEqual(once);
        expect(once.value.host).toMatch(/^(?:\*\.)?[a-z0-9.-]+$/);
      }),
      { numRuns: 3000 },
    );
    expect(good).toBeGreaterThan(500);
  });

  it('of a path is its own normal form, whatever is written', () => {
    let good = 0;
    fc.assert(
      fc.property(fc.oneof(path, text), (written) => {
        const once = parsePath(written);
        if (!('value' in once)) return;
        good += 1;
        expect(parsePath(once.value)).toEqual(once);
        expect(once.value).not.toMatch(/\/\/|\/$|\/\.(?:\/|$)|\/\.\.(?:\/|$)/);
      }),
      { numRuns: 3000 },
    );
    expect(good).toBeGreaterThan(500);
  });
});

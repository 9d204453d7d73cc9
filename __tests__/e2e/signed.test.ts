// Signatures through the gate: by identity and by key, with several bundles, a provenance and an attested SBOM.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { errors, type GateEnd, gateTool, onlyTool, statuses } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { privateSigstore } from '../kit/sigstore.ts';
import { makeTool, newFolder, removeFolders, type Tool } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const sigstore = await privateSigstore();
const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'https://github.com/acme/probe/.github/workflows/release.yml@refs/tags/v1.0.0';
const EXTENSIONS = { 11: 'github-hosted', 12: 'https://github.com/acme/probe', 14: 'refs/tags/v1.0.0', 20: 'push' };
const IDENTITY = { issuer: ISSUER, subject: SUBJECT, extensions: EXTENSIONS };

const SIGNED_BY = [{ issuer: ISSUER, subject: SUBJECT.replace('v1.0.0', 'v*') }];

const BOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [{ type: 'library', name: 'left-pad', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] }],
};

interface Parts {
  readonly supplyChain?: object;
  readonly sbom?: object;
  readonly beside?: Readonly<Record<string, string>>;
  readonly manifest?: object;
}

const signable = ({ supplyChain, sbom = {}, beside = {}, manifest = {} }: Parts): Promise<Tool> =>
  makeTool({
    files: { main: '#!/bin/sh\n:\n' },
    beside,
    manifest: { artifact: { path: 'tool.tgz', bundle: 'evidence' }, ...manifest },
    policy: {
      supply_chain: {
        require: { signature: true, sbom: false, sbom_subject_match: false },
        identities: SIGNED_BY,
        ...supplyChain,
      },
      sbom,
    },
  });

const digestOf = ({ artifact }: Tool) => createHash('sha256').update(readFileSync(artifact)).digest('hex');

function statement(sha256: string, predicateType: string, predicate: unknown): string {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'tool.tgz', digest: { sha256 } }],
    predicateType,
    predicate,
  });
}

const attest = (tool: Tool, predicateType: string, predicate: unknown, identity: typeof IDENTITY = IDENTITY) =>
  sigstore.signStatement(statement(digestOf(tool), predicateType, predicate), { identity });

/** Gates a tool with bundles in the folder that its manifest names. */
function gateWith(tool: Tool, ...bundles: readonly unknown[]): Promise<GateEnd> {
  const folder = join(tool.folder, 'evidence');
  mkdirSync(folder);
  for (const [index, bundle] of bundles.entries())
    writeFileSync(join(folder, `${index}.sigstore.json`), JSON.stringify(bundle));
  const root = join(newFolder('trust'), 'trusted_root.json');
  writeFileSync(root, JSON.stringify(sigstore.trustedRoot));
  return gateTool(tool, ['--trusted-root', root]);
}

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const built = (ref = 'refs/tags/v1.0.0') => ({
  buildDefinition: { externalParameters: { workflow: { repository: 'https://github.com/acme/probe', ref } } },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
});

describe('a tool', () => {
  test('that is signed by a pattern of the policy passes, and it is said by whom', async () => {
    const tool = await signable({});
    const end = await gateWith(tool, await attest(tool, PROVENANCE, built()));
    expect([end.exitCode, errors(end)]).toEqual([0, []]);
    expect(end.stdout).toContain('signed by https://github.com/acme/probe');
  });

  test('that is signed by nobody whom the policy names is not run', async () => {
    const tool = await signable({});
    const other = { ...IDENTITY, subject: SUBJECT.replace('acme', 'evil') };
    const end = await gateWith(tool, await attest(tool, PROVENANCE, built(), other));
    expect([end.exitCode, errors(end)]).toEqual([1, ['signature/identity-mismatch']]);
    expect(statuses(end)).toMatchObject({ signature: 'fail', runtime: 'skipped' });
  });

  test('that is signed with a key of the policy passes, and with another one does not', async () => {
    const [own, other] = [0, 1].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
    const pem = own!.publicKey.export({ format: 'pem', type: 'spki' }).toString();
    for (const [key, code] of [
      [own, 0],
      [other, 1],
    ] as const) {
      const tool = await signable({ supplyChain: { identities: [], keys: [{ public_key: pem }] } });
      const blob = readFileSync(tool.artifact);
      const end = await gateWith(tool, await sigstore.signBlob(blob, { identity: IDENTITY, kept: true, key: key! }));
      expect(end.exitCode).toBe(code);
    }
  });

  test('may come with a bundle of somebody else’s, unless all have to hold', async () => {
    for (const [bundles, code] of [
      ['any', 0],
      ['all', 1],
    ] as const) {
      const tool = await signable({ supplyChain: { bundles } });
      const other = await attest(tool, PROVENANCE, built(), { ...IDENTITY, subject: 'https://evil.example/' });
      const end = await gateWith(tool, other, await attest(tool, PROVENANCE, built()));
      expect(end.exitCode).toBe(code);
    }
  });

  test('has to come with some evidence', async () => {
    const end = await gateWith(await signable({}));
    expect([end.exitCode, errors(end)]).toEqual([1, ['signature/missing']]);
  });
});

describe('the provenance that a policy wants', () => {
  const wants = { predicate_types: [PROVENANCE], source: 'github.com/acme/*', deny_self_hosted_runners: true };

  test.each<[string, object, ReturnType<typeof built>, Record<number, string>, readonly string[]]>([
    ['is as it wants it', wants, built(), EXTENSIONS, []],
    [
      'is of another source',
      { ...wants, source: 'github.com/acme/other' },
      built(),
      EXTENSIONS,
      ['signature/source-mismatch'],
    ],
    ['lies', wants, built('refs/heads/main'), EXTENSIONS, ['signature/provenance-disagrees']],
    [
      'is of a machine of somebody’s own',
      wants,
      { ...built(), runDetails: { builder: { id: 'https://github.com/actions/runner/self-hosted' } } },
      { ...EXTENSIONS, 11: 'self-hosted' },
      ['signature/self-hosted-runner'],
    ],
    ['is there', { predicate_types: ['https://a.example/v1'] }, built(), EXTENSIONS, ['signature/no-provenance']],
  ])('%s', async (_what, demand, predicate, extensions, rules) => {
    const tool = await signable({ supplyChain: { provenance: [demand] } });
    const end = await gateWith(tool, await attest(tool, PROVENANCE, predicate, { ...IDENTITY, extensions } as never));
    expect([end.exitCode, errors(end)]).toEqual([rules.length === 0 ? 0 : 1, rules]);
  });
});

describe('a manifest that was signed with the tool', () => {
  const MANIFEST = 'https://github.com/as-declared/as-declared/manifest/v1';
  const wants = { provenance: [{ predicate_types: [MANIFEST] }] };

  test('is the one that is judged, or nothing is run', async () => {
    for (const same of [true, false]) {
      const tool = await signable({ supplyChain: wants });
      const manifest = JSON.parse(readFileSync(tool.manifest, 'utf8')) as { entrypoint: object };
      const signed = same ? manifest : { ...manifest, entrypoint: { command: ['./other'] } };
      const end = await gateWith(tool, await attest(tool, MANIFEST, signed));
      expect([end.exitCode, errors(end)]).toEqual(same ? [0, []] : [1, ['signature/manifest-mismatch']]);
      const pointers = onlyTool(end).findings.flatMap(({ rule, pointer }) =>
        rule.startsWith('signature/m') ? pointer : [],
      );
      expect(pointers).toEqual(same ? [] : ['/entrypoint/command']);
    }
  });

  test('is there where the policy wants one', async () => {
    const tool = await signable({ supplyChain: wants });
    const end = await gateWith(tool, await attest(tool, PROVENANCE, built()));
    expect([end.exitCode, errors(end)]).toEqual([1, ['signature/no-provenance']]);
  });
});

describe('an SBOM that was signed with the tool', () => {
  const denying = { licenses: { deny: ['AGPL-3.0-only'] } };
  const agpl = { ...BOM, components: [{ ...BOM.components[0], licenses: [{ license: { id: 'AGPL-3.0-only' } }] }] };

  test('is the one that is judged', async () => {
    const tool = await signable({
      sbom: denying,
      beside: { 'sbom.json': JSON.stringify(BOM) },
      manifest: { sbom_ref: 'sbom.json' },
    });
    const end = await gateWith(tool, await attest(tool, PROVENANCE, built()), await attest(tool, CYCLONEDX, agpl));
    expect([end.exitCode, errors(end)]).toEqual([1, ['sbom/denied-license']]);
    expect(onlyTool(end).findings.find(({ rule }) => rule === 'sbom/denied-license')?.file).toBe('the attested SBOM');
  });

  test('passes where it is as the policy wants it, and no file is named', async () => {
    const tool = await signable({
      supplyChain: { require: { signature: true, sbom: true, sbom_subject_match: false } },
      sbom: denying,
    });
    const end = await gateWith(tool, await attest(tool, CYCLONEDX, BOM));
    expect([end.exitCode, statuses(end)['sbom']]).toEqual([0, 'pass']);
  });

  test('is none where it is about another digest, or signed by somebody else', async () => {
    const required = { require: { signature: true, sbom: true, sbom_subject_match: false } };
    for (const how of ['digest', 'signer']) {
      const tool = await signable({ supplyChain: required, sbom: denying });
      const evil = { ...IDENTITY, subject: 'https://evil.example/' };
      const other =
        how === 'signer'
          ? await attest(tool, CYCLONEDX, BOM, evil)
          : await sigstore.signStatement(statement('0'.repeat(64), CYCLONEDX, BOM), { identity: IDENTITY });
      const end = await gateWith(tool, await attest(tool, PROVENANCE, built()), other);
      expect([end.exitCode, errors(end)]).toEqual([1, ['sbom/missing']]);
    }
  });

  test('is judged beside another one', async () => {
    const tool = await signable({ sbom: denying });
    const end = await gateWith(tool, await attest(tool, CYCLONEDX, BOM), await attest(tool, CYCLONEDX, agpl));
    expect([end.exitCode, errors(end)]).toEqual([1, ['sbom/denied-license']]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'CycloneDX'],
    ['an SPDX document', { spdxVersion: 'SPDX-2.3' }],
  ])('is refused as a file would be: %s', async (_what, predicate) => {
    const tool = await signable({});
    const end = await gateWith(tool, await attest(tool, CYCLONEDX, predicate));
    expect(end.exitCode).toBe(1);
    expect(errors(end)).toEqual([expect.stringMatching(/^sbom\//)]);
  });
});

describe('the package that was signed', () => {
  const named = (sha256: string, name: string) =>
    JSON.stringify({
      ...(JSON.parse(statement(sha256, PROVENANCE, built())) as object),
      subject: [{ name, digest: { sha256 } }],
    });

  test.each([
    ['pkg:npm/%40acme/tool@1.0.0', 'pkg:npm/%40acme/tool@1.0.0', []],
    ['pkg:npm/%40acme/tool@1.0.0', 'tool.tgz', []],
    ['pkg:npm/%40acme/tool@1.0.0', 'pkg:pypi/tool@2', []],
    ['pkg:npm/%40acme/tool', 'pkg:npm/%40acme/tool@9', []],
    ['pkg:npm/%40acme/tool@1.0.0', 'pkg:npm/%40acme/tool@0.9.0', ['signature/other-package']],
    ['pkg:npm/%40acme/tool@1.0.0', 'pkg:npm/%40acme/other@1.0.0', ['signature/other-package']],
    ['pkg:npm/%40acme/tool@1.0.0', 'pkg:npm/tool@1.0.0', ['signature/other-package']],
  ])('is what the manifest names: %s, signed as %s', async (purl, name, rules) => {
    const tool = await signable({ manifest: { artifact: { path: 'tool.tgz', bundle: 'evidence', purl } } });
    const bundle = await sigstore.signStatement(named(digestOf(tool), name), { identity: IDENTITY });
    const end = await gateWith(tool, bundle);
    expect(errors(end)).toEqual(rules);
    expect(onlyTool(end).signature).toMatchObject({
      signer: { subject: IDENTITY.subject, issuer: ISSUER, key: null },
      about: name,
      bundles: { offered: 1, holding: 1 },
    });
  });
});

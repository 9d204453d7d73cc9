import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize';
import { SpecVersionDict, type Version } from '@cyclonedx/cyclonedx-library/Spec';
import { describe, expect, test } from 'vitest';
import { type Finding, Refusal } from '../../src/finding.ts';
import { buildSbom } from '../../src/sbom/build-sbom.ts';
import { parseSbom } from '../../src/sbom/document/read-sbom.ts';
import { JSON_VERSIONS, type SupportedVersion } from '../../src/sbom/document/recognise.ts';
import { FindingCollector } from '../../src/sbom/finding-collector.ts';
import { checkSchema } from '../../src/sbom/schema/check-schema.ts';

function corpus(name: string): string {
  const root = process.env['AS_DECLARED_CORPORA'];
  if (root === undefined) throw new Error("AS_DECLARED_CORPORA must name the folder of other people's test data.");
  return join(root, name);
}

/** What the reader and the schema have against a document. */
async function findingsOf(file: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  const findings = new FindingCollector();
  try {
    await checkSchema(await parseSbom(file, bytes), findings);
    return findings.all();
  } catch (error) {
    if (error instanceof Refusal) return [error.finding];
    throw error;
  }
}

describe('the documents of the specification', () => {
  test.each([
    ['1.2', 'json', 21, 19],
    ['1.3', 'json', 26, 22],
    ['1.4', 'json', 29, 22],
    ['1.5', 'json', 36, 22],
    ['1.6', 'json', 45, 25],
    ['1.7', 'json', 61, 29],
    ['1.0', 'xml', 2, 0],
    ['1.1', 'xml', 12, 17],
    ['1.2', 'xml', 24, 23],
    ['1.3', 'xml', 29, 24],
    ['1.4', 'xml', 31, 24],
    ['1.5', 'xml', 38, 24],
    ['1.6', 'xml', 47, 27],
    ['1.7', 'xml', 63, 28],
  ])(
    'of version %s in %s are judged right, all %i valid and %i invalid ones',
    async (version, form, valid, invalid) => {
      const folder = join(corpus('cyclonedx-spec'), version);
      const judged = { valid: 0, invalid: 0 };
      const wrong: string[] = [];
      for (const name of readdirSync(folder).filter((file) => /^(?:in)?valid-/u.test(file) && file.endsWith(form))) {
        const kind = name.startsWith('valid-') ? 'valid' : 'invalid';
        const findings = await findingsOf(name, readFileSync(join(folder, name)));
        if ((findings.length === 0) !== (kind === 'valid'))
          wrong.push(`${name}: ${findings[0]?.message ?? 'accepted'}`);
        judged[kind] += 1;
      }
      expect(wrong).toEqual([]);
      expect(judged).toEqual({ valid, invalid });
      console.log(
        `CycloneDX ${version} in ${form}: ${valid} valid and ${invalid} invalid documents, none judged wrong.`,
      );
    },
  );
});

test('the examples of the project are accepted by the schema', async () => {
  const folder = corpus('cyclonedx-examples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:json|xml)$/u.test(file),
  );
  const outcomes = new Map<string, number>();
  for (const file of files) {
    const findings = await findingsOf(file, readFileSync(join(folder, file)));
    const outcome = findings.find(({ level }) => level === 'error')?.rule ?? 'accepted';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Object.fromEntries(outcomes)).toEqual({ accepted: 82 });
  console.log('CycloneDX examples: 82, all accepted.');
});

function specOf(version: SupportedVersion) {
  const spec = SpecVersionDict[version as Version];
  if (spec === undefined) throw new Error(`The library does not know CycloneDX ${version}.`);
  return spec;
}

function written(version: SupportedVersion): Uint8Array {
  const leftPad = new Models.Component(ComponentType.Library, 'left-pad', {
    bomRef: 'left-pad',
    version: '1.3.0',
    group: '@acme',
    purl: 'pkg:npm/%40acme/left-pad@1.3.0',
    hashes: new Models.HashDictionary([[HashAlgorithm['SHA-256'], 'ab'.repeat(32)]]),
    licenses: new Models.LicenseRepository([new Models.LicenseExpression('MIT OR Apache-2.0')]),
  });
  const fetcher = new Models.Component(ComponentType.Application, 'fetcher', {
    bomRef: 'fetcher',
    version: '1.2.0',
    licenses: new Models.LicenseRepository([new Models.SpdxLicense('MIT'), new Models.NamedLicense('Ours')]),
  });
  fetcher.dependencies.add(leftPad.bomRef);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: fetcher }) });
  bom.components.add(leftPad);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(specOf(version)));
  return Buffer.from(serializer.serialize(bom));
}

describe('the CycloneDX library', () => {
  test.each(JSON_VERSIONS)('writes documents of version %s that are read as it meant them', async (version) => {
    const bytes = written(version);
    expect(await findingsOf('bom.json', bytes)).toEqual([]);
    const sbom = buildSbom(await parseSbom('bom.json', bytes));
    expect(sbom).toMatchObject({
      version,
      subject: { name: 'fetcher', version: '1.2.0', bomRef: 'fetcher' },
      components: [
        {
          name: 'left-pad',
          group: '@acme',
          version: '1.3.0',
          purl: { kind: 'purl', type: 'npm', namespace: '@acme', name: 'left-pad', version: '1.3.0' },
          licenses: [{ kind: 'expression', text: 'MIT OR Apache-2.0' }],
          hashes: [{ algorithm: 'SHA-256', content: 'ab'.repeat(32) }],
        },
      ],
      dependencies: expect.arrayContaining([expect.objectContaining({ ref: 'fetcher', dependsOn: ['left-pad'] })]),
    });
    const claims = sbom.subject?.licenses.map(({ kind, text }) => `${kind} ${text}`);
    expect(new Set(claims)).toEqual(new Set(['id MIT', 'name Ours']));
  });

  function document(specVersion: string, component: object): Uint8Array {
    return Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', specVersion, version: 1, components: [component] }));
  }

  async function accepted<T extends string>(
    version: SupportedVersion,
    values: readonly T[],
    member: (value: T) => object,
  ) {
    const verdicts = values.map(async (value) => {
      const component = { type: 'library', name: 'a', version: '1', ...member(value) };
      return (await findingsOf('bom.json', document(version, component))).length === 0;
    });
    const isAccepted = await Promise.all(verdicts);
    return values.filter((_, index) => isAccepted[index]);
  }

  test.each(JSON_VERSIONS)('and the schema agree on the hash algorithms of version %s', async (version) => {
    const all = Object.values(HashAlgorithm);
    const hashed = await accepted(version, all, (alg) => ({ hashes: [{ alg, content: 'a'.repeat(64) }] }));
    expect(hashed).toEqual(all.filter((alg) => specOf(version).supportsHashAlgorithm(alg)));
  });

  test.each(JSON_VERSIONS)('and the schema agree on the types of component of version %s', async (version) => {
    const all = Object.values(ComponentType);
    const typed = await accepted(version, all, (type) => ({ type }));
    expect(typed).toEqual(all.filter((type) => specOf(version).supportsComponentType(type)));
  });
});

/** What a document says, without where it says it. */
function said({ subject, components, dependencies, bomRefs }: ReturnType<typeof buildSbom>) {
  const bare = (component: (typeof components)[number]) => ({
    ...component,
    pointer: '',
    hashes: component.hashes.map((hash) => ({ ...hash, pointer: '' })),
  });
  return {
    subject: subject && bare(subject),
    components: components.map(bare),
    dependencies: dependencies.map(({ ref, dependsOn }) => ({ ref, dependsOn })),
    refs: [...bomRefs.keys()].toSorted(),
  };
}

test('documents of the specification that are there in both forms say the same in both', async () => {
  let compared = 0;
  const differing: string[] = [];
  for (const version of JSON_VERSIONS) {
    const folder = join(corpus('cyclonedx-spec'), version);
    const names = readdirSync(folder).filter((file) => /^valid-.*\.json$/u.test(file));
    for (const name of names.map((file) => file.replace(/\.json$/u, ''))) {
      const file = join(folder, `${name}.xml`);
      if (!existsSync(file)) continue;
      const [ofJson, ofXml] = await Promise.all(
        ['json', 'xml'].map(async (form) => {
          const bytes = readFileSync(join(folder, `${name}.${form}`));
          return said(buildSbom(await parseSbom(name, bytes)));
        }),
      );
      if (!isDeepStrictEqual(ofJson, ofXml)) differing.push(name.replace(/^valid-/u, '').replace(/-1\.\d$/u, ''));
      compared += 1;
    }
  }
  console.log(`${compared} documents in both forms, ${compared - differing.length} say the same in both.`);
  // Looked through: their authors wrote other names, versions, purls or hashes into one form than into the other.
  expect(new Set(differing)).toEqual(
    new Set([
      ...['bom', 'component-ref', 'dependency', 'license-expression', 'license-id', 'license-name'],
      ...['compositions', 'formulation', 'citations', 'component-external-with-version'],
      ...['cryptography-implementation', 'license-choice'],
    ]),
  );
  expect(compared).toBe(214);
});

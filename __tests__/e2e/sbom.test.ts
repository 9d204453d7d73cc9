// `as-declared sbom`, through dist, and an SBOM in XML through the gate.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import schema from '../../policies/schema/sbom.schema.json' with { type: 'json' };
import { command, EXAMPLES, errors, gateTool } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, newFolder, removeFolders } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

const folder = newFolder('sbom');
const POLICY = join(folder, 'policy.yml');
writeFileSync(POLICY, 'schema_version: 1\nname: acme\nsbom: { licenses: { deny: [AGPL-3.0-only] } }\n');

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const xml = (license: string, name = 'left-pad') => `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6">
  <metadata><component type="application"><name>tool</name><version>1.0.0</version></component></metadata>
  <components><component type="library"><name>${name}</name><version>1</version>
    <licenses><license><id>${license}</id></license></licenses></component></components>
</bom>`;

const sbom = (...words: readonly string[]) => command(['sbom', ...words]);

async function sbomJson(...words: readonly string[]) {
  const { exitCode, stdout } = await sbom(...words, '--json');
  const json = JSON.parse(stdout) as {
    verdict: string;
    sbom: object | null;
    findings: { rule: string; level: string }[];
  };
  expect(new Ajv2020({ strict: false }).validate(schema, json)).toBe(true);
  const errorRules = json.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  return { exitCode, ...json, errors: errorRules };
}

describe('an SBOM', () => {
  test('of a real tool passes, and is told of', async () => {
    const { exitCode, stdout } = await sbom(join(EXAMPLES, 'web-fetcher/sbom.json'));
    expect(exitCode).toBe(0);
    for (const said of ['CycloneDX 1.6', 'web-fetcher 1.2.0', '7 components', '✓ PASS']) expect(stdout).toContain(said);
  });

  test.each([
    ['in JSON', () => join(EXAMPLES, 'web-fetcher/sbom.json')],
    ['in XML', () => written('bom.xml', xml('MIT'))],
    ['in XML, compressed, by a name that says something else', () => written('bom.json', gzipSync(xml('MIT')))],
  ])('%s passes by a policy', async (_what, file) => {
    expect(await sbomJson(file(), '--policy', POLICY)).toMatchObject({ exitCode: 0, verdict: 'pass', errors: [] });
  });

  test('fails where the policy denies what is in it, on the line', async () => {
    const file = written('denied.xml', xml('AGPL-3.0-only'));
    expect(await sbomJson(file)).toMatchObject({ exitCode: 0, errors: [] });
    expect(await sbomJson(file, '--policy', POLICY)).toMatchObject({
      exitCode: 1,
      verdict: 'fail',
      errors: ['sbom/denied-license'],
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'sbom/denied-license', file, line: 4 })]),
    });
  });

  test.each([
    ['is not there', () => join(folder, 'none'), 1, 'sbom/missing'],
    ['is a folder', () => folder, 2, 'sbom/unreadable'],
    ['is something else', () => written('spdx.json', '{"spdxVersion":"SPDX-2.3"}'), 1, 'sbom/not-cyclonedx'],
    [
      'breaks its schema',
      () => written('broken.xml', xml('MIT').replace('<name>left-pad</name>', '')),
      1,
      'sbom/schema-invalid',
    ],
    [
      'has a document type',
      () => written('dtd.xml', xml('MIT').replace('?>', '?><!DOCTYPE bom>')),
      1,
      'sbom/document-type',
    ],
  ])('that %s ends in its rule', async (_what, file, exitCode, rule) => {
    expect(await sbomJson(file())).toMatchObject({ exitCode, sbom: null, errors: [rule] });
  });

  test('is not judged without the policy that was named', async () => {
    const file = written('bom.xml', xml('MIT'));
    const { exitCode, verdict, sbom: read } = await sbomJson(file, '--policy', join(folder, 'none.yml'));
    expect([exitCode, verdict, read]).toEqual([2, 'error', null]);
  });

  test('prints no command and no colour of its own', async () => {
    const text = (name: string) =>
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name }] });
    const file = written('hostile.json', text('a\n::error::all is well\u001B[2J\u202E'));
    for (const words of [[file], [file, '--json']]) {
      const { stdout, stderr } = await sbom(...words);
      expect(stdout + stderr).not.toMatch(/^::|##\[|\u001B\[2J|\u202E/mu);
    }
  });

  test.each([
    ['no file', []],
    ['two files', ['a', 'b']],
    ['a policy that is empty', ['a', '--policy', '']],
  ])('is asked for in vain with %s', async (_what, words) => {
    const { exitCode, stdout, stderr } = await sbom(...words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^as-declared: /);
  });
});

test.each([
  ['MIT', []],
  ['AGPL-3.0-only', ['sbom/denied-license']],
])('the gate judges an SBOM in compressed XML: %s', async (license, rules) => {
  const tool = await makeTool({
    files: { main: '#!/bin/sh\n:\n' },
    manifest: { sbom_ref: 'bom' },
    policy: {
      supply_chain: { require: { signature: false, sbom: true, sbom_subject_match: false } },
      sbom: { licenses: { deny: ['AGPL-3.0-only'] } },
    },
  });
  writeFileSync(join(tool.folder, 'bom'), gzipSync(xml(license)));
  const end = await gateTool(tool, []);
  expect(errors(end)).toEqual(rules);
});

// SBOMs in XML: read as strictly as those in JSON, and judged as the same document.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { xsdFiles } from '../../../scripts/xsd-files.ts';
import { buildSbom } from '../../../src/sbom/build-sbom.ts';
import { parseSbom } from '../../../src/sbom/document/read-sbom.ts';
import { bom, entries, judge, judgeText, licenses } from './judged.ts';

const NAMESPACE = 'http://cyclonedx.org/schema/bom/1.6';

const METADATA = `<metadata>
    <component type="application" bom-ref="fetcher"><name>fetcher</name><version>1.2.0</version></component>
  </metadata>`;

const LEFT_PAD = `<component type="library" bom-ref="left-pad">
      <name>left-pad</name>
      <version>1.3.0</version>
    </component>`;

const DEPENDENCIES = '<dependencies><dependency ref="fetcher"><dependency ref="left-pad"/></dependency></dependencies>';

const xml = (
  components = LEFT_PAD,
  { root = '', dependencies = DEPENDENCIES, metadata = METADATA } = {},
) => `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="${NAMESPACE}"${root}>
  ${metadata}
  <components>
    ${components}
  </components>
  ${dependencies}
</bom>
`;

const library = (content: string, attributes = '') => `<component type="library"${attributes}>${content}</component>`;

describe('an SBOM in XML', () => {
  test('is the same one as in JSON', async () => {
    const [ofXml, ofJson] = await Promise.all([judgeText(xml()), judge(bom())]);
    expect(ofXml.rules).toEqual([]);
    expect({ ...ofXml.summary, file: '', sha256: '' }).toEqual({ ...ofJson.summary, file: '', sha256: '' });
  });

  test('has its licences, hashes and purls judged, on their lines', async () => {
    const component = library(`<name>left-pad</name><version>1</version>
      <hashes><hash alg="SHA-256">${'ab'.repeat(16)}</hash></hashes>
      <licenses><license><id>GPL-2.0-only</id></license></licenses>
      <purl>pkg:npm/other@1</purl>`);
    const { findings } = await judgeText(xml(component, { dependencies: '' }), {
      rules: licenses({ deny: entries('GPL-2.0-only') }),
    });
    expect(findings.map(({ rule, place }) => [rule, place?.line])).toEqual([
      ['sbom/wrong-hash-length', 8],
      ['sbom/purl-contradicts-name', 10],
      ['sbom/denied-license', 7],
    ]);
  });

  test('has nested components and dependencies, each with its own', async () => {
    const inner = library('<name>inner</name>', ' bom-ref="inner"');
    const text = xml(library(`<name>outer</name><components>${inner}</components>`, ' bom-ref="outer"'), {
      dependencies: `<dependencies><dependency ref="fetcher"><dependency ref="outer"><dependency ref="inner"/>
        </dependency></dependency></dependencies>`,
    });
    const { components, dependencies } = buildSbom(await parseSbom('bom.xml', Buffer.from(text)));
    expect(components.map(({ name }) => name)).toEqual(['outer', 'inner']);
    expect(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
      ['fetcher', ['outer']],
      ['outer', ['inner']],
    ]);
  });

  test('may name a component in CDATA, and is read as its readers read it', async () => {
    const { rules } = await judgeText(xml(library('<name><![CDATA[left\u202Epad]]></name>'), { dependencies: '' }));
    expect(rules).toEqual(['sbom/deceptive-text']);
  });

  test('is told of a licence id that is not on the list', async () => {
    const component = library('<name>a</name><licenses><license><id>Ours-1.0</id></license></licenses>');
    const { findings } = await judgeText(xml(component, { dependencies: '' }));
    expect(findings).toMatchObject([{ rule: 'sbom/unknown-license-id', place: { line: 7 } }]);
  });

  test('may be compressed, and goes by its content', async () => {
    expect((await judgeText(gzipSync(xml()))).rules).toEqual([]);
  });

  test('breaks its schema on the line', async () => {
    const { findings } = await judgeText(xml(library('<version>1</version>')));
    expect(findings).toMatchObject([{ rule: 'sbom/schema-invalid', place: { line: 7 } }]);
    expect(findings[0]?.message).not.toContain(NAMESPACE);
  });

  test('has a bom-ref once', async () => {
    expect((await judgeText(xml(LEFT_PAD + LEFT_PAD))).rules).toEqual(['sbom/schema-invalid']);
  });
});

describe('a document that another reader would read as another one', () => {
  test.each([
    ['an attribute in the place of the metadata', xml(LEFT_PAD, { root: ' metadata="none"' })],
    ['an attribute in the place of the components', xml(LEFT_PAD, { root: ' components="none"' })],
    ['attributes of JavaScript’s objects', xml(LEFT_PAD, { root: ' __proto__="a" toString="b" length="0"' })],
    [
      'an element of another namespace',
      xml(`${LEFT_PAD}<a:component xmlns:a="urn:a"><a:name>evil</a:name></a:component>`),
    ],
    ['an inclusion', xml(`${LEFT_PAD}<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/hostname"/>`)],
    ['a comment within', xml(LEFT_PAD.replace('left-pad</name>', '<!-- evil -->left-pad</name>'))],
    [
      'schemas of its own choice',
      xml(LEFT_PAD, {
        root: ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} file:///etc/passwd spdx.SNAPSHOT.xsd spdx.SNAPSHOT.xsd"`,
      }),
    ],
  ])('is the same with %s', async (_what, text) => {
    const { rules, summary } = await judgeText(text);
    expect(rules).toEqual([]);
    expect(summary).toMatchObject({ components: 1, subject: { name: 'fetcher', version: '1.2.0' } });
  });

  test.each([
    ['two lists of components', `<components>${LEFT_PAD}</components>`],
    ['two subjects', METADATA],
  ])('breaks its schema with %s', async (_what, more) => {
    expect((await judgeText(xml(LEFT_PAD, { dependencies: more }))).rules).toContain('sbom/schema-invalid');
  });

  test.each([
    ['UTF-16 declared', xml().replace('UTF-8', 'UTF-16')],
    ['Latin-1 declared', xml().replace('UTF-8', 'ISO-8859-1')],
    ['UTF-7 declared', xml().replace('"UTF-8"', "'UTF-7'")],
    ['UTF-16', Buffer.from(`\uFEFF${xml()}`, 'utf16le')],
  ])('is refused in %s', async (_what, text) => {
    expect((await judgeText(text)).rules).toEqual(['sbom/not-utf-8']);
  });
});

describe('a document type', () => {
  const laughs = `<!DOCTYPE bom [<!ENTITY a "aaaaaaaaaa">${Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`,
  ).join('')}]>`;
  test.each([
    ['with entities that grow', laughs],
    ['with a file for an entity', '<!DOCTYPE bom [<!ENTITY a SYSTEM "file:///etc/hostname">]>'],
    ['with a file of its own', '<!DOCTYPE bom SYSTEM "http://127.0.0.1:9/bom.dtd">'],
    ['with nothing', '<!DOCTYPE bom>'],
    ['behind a comment', '<!-- <bom/> --><!DOCTYPE bom>'],
    ['behind an instruction', '<?a b?>\n <?c?><!DOCTYPE bom>'],
    ['in lower case', '<!doctype bom>'],
  ])('is refused %s', async (_what, declaration) => {
    const { rules } = await judgeText(xml().replace('?>\n', `?>\n${declaration}`));
    expect(rules).toEqual(['sbom/document-type']);
  });

  test('in a comment is none', async () => {
    expect((await judgeText(xml().replace('?>\n', '?><!-- <!DOCTYPE bom> -->\n'))).rules).toEqual([]);
  });

  test('hidden from who looks for it ends in an error all the same', async () => {
    const hidden = xml(library('<name>&a;</name>')).replace('?>\n', '?>\n<?a ?> ?><!DOCTYPE bom [<!ENTITY a "b">]>');
    expect((await judgeText(hidden)).rules).toEqual(['sbom/not-parsable']);
  });
});

describe('a document made to exhaust its reader', () => {
  test.each([
    [
      'components within each other',
      xml('<component type="library"><name>a</name><components>'.repeat(1000)),
      'sbom/too-deep',
    ],
    ['elements without end', `<bom xmlns="${NAMESPACE}">${'<a>'.repeat(1_000_000)}`, 'sbom/too-deep'],
    ['elements', `<bom xmlns="${NAMESPACE}">${'<a/>'.repeat(12_000_000)}</bom>`, 'sbom/too-many-values'],
    ['attributes', `<bom xmlns="${NAMESPACE}" ${'a="" '.repeat(11_000_000)}/>`, 'sbom/too-many-values'],
    ['comments', `${'<!---->'.repeat(2_000_000)}<bom xmlns="${NAMESPACE}"/>`, 'sbom/empty'],
    ['a comment without end', `${'<!--'.repeat(1_000_000)}<bom xmlns="${NAMESPACE}"/>`, 'sbom/not-parsable'],
    ['instructions', `${'<?a?>'.repeat(2_000_000)}<bom xmlns="${NAMESPACE}"/>`, 'sbom/not-parsable'],
    ['space', `<bom xmlns="${NAMESPACE}">${' \n'.repeat(4_000_000)}</bom>`, 'sbom/empty'],
    ['errors', xml(library('').repeat(5000)), 'sbom/schema-invalid'],
  ])('is judged in bounded time: %s', async (_what, text, rule) => {
    const started = performance.now();
    const { rules } = await judgeText(text);
    expect(new Set(rules)).toEqual(new Set([rule]));
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test.each([
    ['a bomb', gzipSync(Buffer.alloc(129 * 1024 * 1024, ' ')), 'sbom/too-large'],
    ['two documents', Buffer.concat([gzipSync(xml()), Buffer.from(xml())]), 'sbom/corrupt'],
    ['half a document', gzipSync(xml()).subarray(0, 100), 'sbom/corrupt'],
    ['another document inside', gzipSync(gzipSync(xml())), 'sbom/not-utf-8'],
    ['nothing', gzipSync(''), 'sbom/not-parsable'],
  ])('is refused, compressed, for %s', async (_what, bytes, rule) => {
    expect((await judgeText(bytes)).rules).toEqual([rule]);
  });
});

test.each([
  ['another root', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'sbom/not-cyclonedx'],
  ['no namespace', '<bom/>', 'sbom/not-cyclonedx'],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'sbom/not-cyclonedx'],
  ['a later version', '<bom xmlns="http://cyclonedx.org/schema/bom/1.8"/>', 'sbom/unsupported-version'],
  ['two roots', xml() + xml().replace(/^.*\n/, ''), 'sbom/not-parsable'],
  ['an element that is not closed', xml().replace('</bom>', ''), 'sbom/not-parsable'],
  ['an entity that nobody declared', xml(library('<name>&evil;</name>')), 'sbom/not-parsable'],
  ['nothing behind it', '<', 'sbom/not-parsable'],
])('XML is refused with %s', async (_what, text, rule) => {
  expect((await judgeText(text)).rules).toEqual([rule]);
});

test('the schemas are the library’s', async () => {
  const files = await xsdFiles();
  expect([...files.keys()]).toHaveLength(8);
  for (const [name, text] of files)
    expect(readFileSync(new URL(`../../../src/sbom/schema/xsd/${name}`, import.meta.url), 'utf8')).toBe(text);
});

// The XML schemas of CycloneDX as JSON modules, which sources, tests and bundle all can import.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));

const NAME = /^bom-(1\.\d)\.SNAPSHOT\.xsd$/;

/** Documentation is for readers; a validator skips it. */
const withoutAnnotations = (xsd: string): string =>
  xsd.replaceAll(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, '').replaceAll(/\n\s*\n/g, '\n');

/** What belongs into src/sbom/schema/xsd/, by name. */
export async function xsdFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = `${LIBRARY}/res/schema`;
  const files = new Map<string, string>();
  for (const name of (await readdir(folder)).toSorted()) {
    const [, version] = NAME.exec(name) ?? [];
    if (version === undefined) continue;
    const xsd = withoutAnnotations(await readFile(`${folder}/${name}`, 'utf8'));
    files.set(`bom-${version}.json`, `${JSON.stringify({ xsd })}\n`);
  }
  return files;
}

import type { ValidateFunction } from 'ajv';
import type { SbomDocument } from '../document/read-sbom.ts';
import type { SupportedVersion } from '../document/recognise.ts';
import { quoted } from '../quoted.ts';
import { explain } from './explain.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { newValidation, type Remark, SPDX_SCHEMA, useOwnKeywords } from './keywords.ts';
import { loadSchemaFiles } from './schema-files.ts';

/** Keys and values of a document up to which every error is collected. Beyond, errors could outgrow the document. */
const ALL_ERRORS_MAX_VALUES = 50_000;

/** Compiling takes 0.2 to 0.4 s, and a gate may judge several tools. */
const compiled = new Map<string, Promise<ValidateFunction>>();

async function compile(version: SupportedVersion, allErrors: boolean): Promise<ValidateFunction> {
  const [{ Ajv }, { main, referred }] = await Promise.all([import('ajv'), loadSchemaFiles(version)]);
  // The schemas carry keywords of other tools (`meta:enum`, `deprecated`), and are trusted: they are part of this program.
  const ajv = new Ajv({ strict: false, validateSchema: false, passContext: true, verbose: true, allErrors });
  useOwnKeywords(ajv);
  ajv.addSchema(SPDX_SCHEMA, 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  for (const [address, schema] of Object.entries(referred)) ajv.addSchema(schema, address);
  return ajv.compile(main);
}

function validatorOf(version: SupportedVersion, allErrors: boolean): Promise<ValidateFunction> {
  const key = `${version} ${allErrors}`;
  const validator = compiled.get(key) ?? compile(version, allErrors);
  compiled.set(key, validator);
  return validator;
}

function reportRemark({ kind, pointer, text }: Remark, file: string, findings: FindingCollector): void {
  const place = { file, pointer };
  switch (kind) {
    case 'unknown-license-id':
      findings.add('sbom/unknown-license-id', `${quoted(text)} is not the id of an SPDX licence.`, {
        fix: 'Write the id as the SPDX list does, or put the text under `name` instead of `id`.',
        place,
      });
      break;
    case 'malformed-iri':
      findings.add('sbom/malformed-iri', `${quoted(text)} is not an IRI reference (RFC 3987).`, {
        fix: 'Percent-encode what an IRI cannot hold, or leave the link out.',
        place,
      });
  }
}

/**
 * Judges a document by the schema of the version it declares. Structural errors are `sbom/schema-invalid`; licence
 * ids that the list does not know and malformed links have rules of their own.
 */
export async function checkSchema(document: SbomDocument, findings: FindingCollector): Promise<boolean> {
  const { file, root, version, values } = document;
  const validate = await validatorOf(version, values <= ALL_ERRORS_MAX_VALUES);
  const validation = newValidation((remark) => reportRemark(remark, file, findings));
  if (validate.call(validation, root)) return true;
  for (const { pointer, found, problems } of explain(validate.errors ?? [])) {
    const subject = `${pointer === '' ? 'The document' : pointer}${found === undefined ? '' : ` is ${found} and`}`;
    findings.add('sbom/schema-invalid', `${subject} ${problems.join(', or ')}.`, {
      fix: `See the CycloneDX ${version} schema. Generators that follow it write it for you.`,
      place: { file, pointer },
    });
  }
  return false;
}

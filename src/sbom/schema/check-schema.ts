import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { quoted } from '../../quoted.ts';
import { objectAt, textAt } from '../document/json-value.ts';
import type { SbomDocument } from '../document/read-sbom.ts';
import type { JsonVersion } from '../document/recognise.ts';
import { visitObjects } from '../document/visit-objects.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { explain } from './explain.ts';
import { newValidation, type Remark, SPDX_SCHEMA, useOwnKeywords } from './keywords.ts';
import { loadSchemaFiles } from './schema-files.ts';

/** Keys and values of a document up to which every error is collected. Beyond, errors could outgrow the document. */
const ALL_ERRORS_MAX_VALUES = 50_000;

const OPTIONS: Options = {
  strict: false, // The schemas carry keywords of other tools, such as `meta:enum`…
  strictNumbers: true, // …but 1e400, which is read as Infinity, is still no integer.
  validateSchema: false, // They are part of this program.
  passContext: true, // For the keywords of our own.
  verbose: true, // For messages that quote the value.
};

/** Compiling takes 0.2 to 0.4 s, and a gate may judge several tools. */
const compiled = new Map<string, Promise<ValidateFunction>>();

async function compile(version: JsonVersion, allErrors: boolean): Promise<ValidateFunction> {
  const { main, referred } = await loadSchemaFiles(version);
  const ajv = new Ajv({ ...OPTIONS, allErrors });
  useOwnKeywords(ajv);
  ajv.addSchema(SPDX_SCHEMA, 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  for (const [address, schema] of Object.entries(referred)) ajv.addSchema(schema, address);
  return ajv.compile(main);
}

function validatorOf(version: JsonVersion, allErrors: boolean): Promise<ValidateFunction> {
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
        evidence: { license: text },
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
 * ids that the list does not know and malformed links have rules of their own. Returns whether the structure is sound.
 */
export async function checkSchema(document: SbomDocument, findings: FindingCollector): Promise<boolean> {
  switch (document.form.kind) {
    case 'json':
      return checkJson(document, document.form, findings);
    case 'xml':
      return checkXml(document, document.form, findings);
  }
}

type Form<K> = Extract<SbomDocument['form'], { readonly kind: K }>;

async function checkJson(
  { file, root }: SbomDocument,
  { version, values }: Form<'json'>,
  findings: FindingCollector,
): Promise<boolean> {
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

/** A tree was held against its schema as it was read; of licence ids that schema asks nothing. */
function checkXml({ file, root }: SbomDocument, { violations }: Form<'xml'>, findings: FindingCollector): boolean {
  for (const { kind, message, line } of violations) {
    const fix = 'See the CycloneDX schema of its version. Generators that follow it write it for you.';
    const rule = kind === 'iri' ? 'sbom/malformed-iri' : 'sbom/schema-invalid';
    findings.add(rule, `${message}.`, { fix, place: { file, line } });
  }
  visitObjects(root, (object, pointer) => {
    const text = textAt(objectAt(object, 'license'), 'id');
    if (text === undefined || isSupportedSpdxId(text)) return;
    reportRemark({ kind: 'unknown-license-id', pointer: `${pointer()}/license/id`, text }, file, findings);
  });
  return violations.every(({ kind }) => kind === 'iri');
}

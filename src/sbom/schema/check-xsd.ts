import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import type { SupportedVersion } from '../document/recognise.ts';

/** What a schema has against a place in an XML document. */
export interface XmlViolation {
  readonly kind: 'structure' | 'iri';
  readonly line: number;
  /** A sentence without its full stop. */
  readonly message: string;
}

// Each import of its own, so that a bundle keeps them apart and only the declared version's is loaded.
const SCHEMAS: Readonly<Record<SupportedVersion, () => Promise<{ default: { readonly xsd: string } }>>> = {
  '1.0': () => import('./xsd/bom-1.0.json', { with: { type: 'json' } }),
  '1.1': () => import('./xsd/bom-1.1.json', { with: { type: 'json' } }),
  '1.2': () => import('./xsd/bom-1.2.json', { with: { type: 'json' } }),
  '1.3': () => import('./xsd/bom-1.3.json', { with: { type: 'json' } }),
  '1.4': () => import('./xsd/bom-1.4.json', { with: { type: 'json' } }),
  '1.5': () => import('./xsd/bom-1.5.json', { with: { type: 'json' } }),
  '1.6': () => import('./xsd/bom-1.6.json', { with: { type: 'json' } }),
  '1.7': () => import('./xsd/bom-1.7.json', { with: { type: 'json' } }),
};

/** In place of the list of all SPDX ids, so that one that is newer than the list does not break the whole SBOM. */
const ANY_SPDX_ID = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://cyclonedx.org/schema/spdx">
<xs:simpleType name="licenseId"><xs:restriction base="xs:string"/></xs:simpleType></xs:schema>`;

/** Compiling takes up to 20 ms, and a gate may judge several tools. */
const compiled = new Map<SupportedVersion, Promise<XsdValidator>>();

async function compile(version: SupportedVersion): Promise<XsdValidator> {
  const { xsd } = (await SCHEMAS[version]()).default;
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'spdx.SNAPSHOT.xsd': Buffer.from(ANY_SPDX_ID) }));
  const schema = XmlDocument.fromString(xsd);
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
    // A document may say where its schemas are (xsi:schemaLocation): from here on there are none anywhere.
    xmlCleanupInputProvider();
  }
}

/** Loads the schema of a version, so that documents can be held against it. */
export function xsdOf(version: SupportedVersion): Promise<XsdValidator> {
  const validator = compiled.get(version) ?? compile(version);
  compiled.set(version, validator);
  return validator;
}

/** The library names the namespace with every element. */
const NAMESPACE = /\{http:\/\/cyclonedx\.org\/schema\/bom\/[^}]*\}/g;

/** What a schema has against a document. */
export function violationsOf(tree: XmlDocument, validator: XsdValidator): readonly XmlViolation[] {
  try {
    validator.validate(tree);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message, line }) => ({
      kind: message.includes("'xs:anyURI'") ? 'iri' : 'structure',
      message: message.replaceAll(NAMESPACE, '').trim().replace(/\.$/, ''),
      line,
    }));
  }
}

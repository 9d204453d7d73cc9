import type { AnySchemaObject } from 'ajv';
import type { JsonVersion } from '../document/recognise.ts';

/** A version's schema and the ones that it refers to, by the address at which it does. */
export interface SchemaFiles {
  readonly main: AnySchemaObject;
  readonly referred: Readonly<Record<string, AnySchemaObject>>;
}

// By path, since the library's `exports` hide its schemas; each import of its own, so that a bundle keeps them apart
// and only the declared version's is loaded. Of 1.2 and 1.3 the strict ones: the others allow any key, and any version.
const MAIN: Readonly<Record<JsonVersion, () => Promise<{ default: AnySchemaObject }>>> = {
  '1.2': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.2-strict.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.3': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.3-strict.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.4': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.4.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.5': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.5.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.6': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.6.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.7': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.7.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
};

/** The schema files of one version, as the CycloneDX library ships them. */
export async function loadSchemaFiles(version: JsonVersion): Promise<SchemaFiles> {
  const [main, signature, cryptography] = await Promise.all([
    MAIN[version](),
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/jsf-0.82.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/cryptography-defs.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  ]);
  return {
    main: main.default,
    referred: {
      'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json': signature.default,
      'http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json': cryptography.default,
    },
  };
}

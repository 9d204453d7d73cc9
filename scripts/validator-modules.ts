// The checks of our documents as modules, made ahead of time: compiling a schema takes longer than all else that a start
// does. `npm run build` writes them; a test compares.
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import manifest from '../policies/schema/manifest.schema.json' with { type: 'json' };
import policy from '../policies/schema/policy.schema.json' with { type: 'json' };
import policyTest from '../policies/schema/policy-test.schema.json' with { type: 'json' };
import scenario from '../policies/schema/scenario.schema.json' with { type: 'json' };

const SCHEMAS: Readonly<Record<string, AnySchemaObject>> = {
  manifest,
  policy,
  'policy-test': policyTest,
  scenario,
};

/** All that is wrong is told at once, with the part of the schema that says so. */
export const OPTIONS = { allErrors: true, verbose: true, allowUnionTypes: true } as const;

const HEADER = '// Written by `npm run build` from policies/schema/.';

const DECLARATION = `${HEADER}
import type { ValidateFunction } from 'ajv';

export declare const validate: ValidateFunction;
`;

/** Every file of src/document/validators/ by its name. */
export async function validatorModules(): Promise<ReadonlyMap<string, string>> {
  const modules = await Promise.all(
    Object.entries(SCHEMAS).map(async ([name, schema]) => [
      [`${name}.js`, await validatorModule(schema)] as const,
      [`${name}.d.ts`, DECLARATION] as const,
    ]),
  );
  return new Map(modules.flat());
}

/** Ajv's code asks for functions of Ajv's own by require(): they are put in. */
async function validatorModule(schema: AnySchemaObject): Promise<string> {
  const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true } });
  const contents = standalone.default(ajv, ajv.compile(schema));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    ...{ bundle: true, format: 'esm', platform: 'neutral', mainFields: ['main'], target: 'node20' },
    ...{ legalComments: 'none', logLevel: 'warning', write: false },
    banner: { js: HEADER },
  });
  const [{ text } = { text: '' }] = outputFiles;
  return text;
}

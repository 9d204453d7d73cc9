import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { validatorModules } from '../../../scripts/validator-modules.ts';

const FOLDER = fileURLToPath(new URL('../../../src/document/validators', import.meta.url));

it('the committed validators are what the schemas make', async () => {
  const committed = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
  expect(new Map(committed)).toEqual(await validatorModules());
});

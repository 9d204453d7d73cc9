// What as-declared was started with, and what of it comes to the tool: nothing.
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, onTestFailed, test } from 'vitest';
import { account, deviations, endedWith, gateAttack, outside, REFUSED, WORKED } from '../../kit/attack.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

const SECRET = 'ghs_doNotTellAnybody';
/** What the attacks look for: they are told less than there is to find. */
const PART = 'doNotTell';

/** What a runner has in its environment, and what would act on every program that is started with it. */
const ENVIRONMENT = {
  GITHUB_TOKEN: SECRET,
  ACTIONS_RUNTIME_TOKEN: SECRET,
  AWS_SECRET_ACCESS_KEY: SECRET,
  INPUT_TOKEN: SECRET,
  LD_LIBRARY_PATH: `/nowhere/${SECRET}`,
  PYTHONPATH: `/nowhere/${SECRET}`,
  BASH_ENV: `/nowhere/${SECRET}`,
};

/** The attack is made, is no deviation, and comes to nothing. */
const POWERLESS = { cases: [{ name: 'powerless', expect: { exit_code: REFUSED } }] };

afterEach(refuseRemains);
afterAll(removeFolders);

describe('the environment', () => {
  test('of as-declared is not the tool’s', async () => {
    const end = await gateAttack(['own_environment', PART], POWERLESS, { env: ENVIRONMENT });
    expect(end.exitCode).toBe(0);
    expect(JSON.stringify(end.report)).not.toContain(SECRET);
  });

  test('of the sandbox’s first process holds nothing of it, and to look is told of', async () => {
    const end = await gateAttack(['read_environment', '/proc/1/environ', PART], {}, { env: ENVIRONMENT });
    onTestFailed(() => console.error(account(end)));
    expect(deviations(end)).toEqual(['runtime/undeclared-read']);
    expect(endedWith(end)).toBe(REFUSED);
    expect(end.exitCode).toBe(1);
  });

  test('is read where there is no sandbox', async () => {
    const before = ['/usr/bin/env', `GITHUB_TOKEN=${SECRET}`];
    expect(await outside(['own_environment', PART], before)).toBe(WORKED);
    expect(await outside(['read_environment', '/proc/self/environ', PART], before)).toBe(WORKED);
  });
});

describe('open descriptors', () => {
  test('of as-declared are not the tool’s', async () => {
    const secret = join(newFolder('secret'), 'token');
    writeFileSync(secret, SECRET);
    const descriptor = openSync(secret, 'r+');
    const inherit = Array.from({ length: 12 }, () => descriptor);
    const end = await gateAttack(['descriptors'], POWERLESS, { inherit });
    expect(end.exitCode).toBe(0);
    expect(await outside(['descriptors'], [], inherit)).toBe(WORKED);
    closeSync(descriptor);
  });
});

describe('a runner’s files', () => {
  test.each(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])(
    '%s cannot be written to',
    async (name) => {
      const path = join(newFolder('runner'), name);
      writeFileSync(path, 'before\n');
      const end = await gateAttack(['write', path], POWERLESS, { env: { [name]: path } });
      expect(end.exitCode).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe('before\n');
    },
  );

  test('can be where there is no sandbox', async () => {
    const path = join(newFolder('runner'), 'env');
    writeFileSync(path, 'before\n');
    expect(await outside(['write', path])).toBe(WORKED);
    expect(readFileSync(path, 'utf8')).not.toBe('before\n');
  });
});

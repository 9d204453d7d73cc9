import { describe, expect, test } from 'vitest';
import { finding, Refusal } from '../../../src/finding.ts';
import { Interview } from '../../../src/interview.ts';

const NO = finding('signature/artifact-link', 'It holds a link.');
const UNKNOWN = new Refusal('host/no-space', 'There is no room left.');

const interview = () => new Interview((found) => found);
const says =
  (what: string, ...findings: (typeof NO)[]) =>
  () =>
    Promise.resolve({ findings, what });

describe('what is said of a question', () => {
  test('is the answer where it passes', async () => {
    const asked = interview();
    await asked.ask('signature', true, says('has its bytes'));
    await asked.ask('signature', true, says('signed by acme', { ...NO, exception: 'EX-1' }));
    expect(asked.checks.signature).toMatchObject({ status: 'pass', what: 'signed by acme' });
  });

  test('is the decisive finding where it does not', async () => {
    const asked = interview();
    await asked.ask('signature', true, says('signed by acme', finding('policy/head-differs', 'Changed.'), NO));
    expect(asked.checks.signature).toMatchObject({ status: 'fail', what: 'It holds a link.' });
  });

  test('stays with the part that failed when a later part passes', async () => {
    const asked = interview();
    await asked.ask('signature', true, says('has its bytes', NO));
    await asked.ask('signature', true, says('signed by acme'));
    expect(asked.checks.signature).toMatchObject({ status: 'fail', what: 'It holds a link.' });
  });

  test('is taken over by a later part that could not be judged', async () => {
    const asked = interview();
    await asked.ask('signature', true, says('has its bytes', NO));
    await asked.ask('signature', true, () => Promise.reject(UNKNOWN));
    expect(asked.checks.signature).toMatchObject({ status: 'error', what: 'There is no room left.' });
  });

  test('is why it was skipped, unless it failed before', async () => {
    const asked = interview();
    await asked.ask('policy', true, says('there is nothing to judge'));
    await asked.ask('sbom', true, says('there is nothing to judge', NO));
    asked.skip('policy', true, 'there is no manifest to judge');
    asked.skip('sbom', true, 'there is no manifest to judge');
    expect(asked.checks.policy).toMatchObject({ status: 'skipped', what: 'there is no manifest to judge' });
    expect(asked.checks.sbom).toMatchObject({ status: 'fail', what: 'It holds a link.' });
  });
});

// The examples' own bundles, against the examples' own trusted root.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { subjectPattern } from '../../../src/signature/subject-pattern.ts';
import { artifact, judge, rulesOf, signedBy } from './fixture.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const trustedRoot = { kind: 'file', file: at('trusted-root.json') } as const;

const RELEASES = [
  ['web-fetcher', '1.2.0'],
  ['web-fetcher-compromised', '1.2.1'],
] as const;

const release = (folder: string, version: string) => {
  const path = at(`${folder}/web-fetcher-${version}.tgz`);
  const subject = `https://github.com/acme/web-fetcher/.github/workflows/release.yml@refs/tags/v${version}`;
  const accepted = [signedBy({ tools: ['web-fetcher'], subject: subjectPattern(subject) })];
  return {
    evidence: [`${path}.sigstore.json`],
    trustedRoot,
    artifact: artifact(readFileSync(path)),
    toolName: 'web-fetcher',
    accepted,
  };
};

afterEach(() => {
  vi.useRealTimers();
});

test.each(RELEASES)('%s %s is signed by its release workflow', async (folder, version) => {
  await expect(rulesOf(judge('', release(folder, version)))).resolves.toEqual([]);
});

test.each(RELEASES)('%s %s still verifies in 2040', async (folder, version) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01T00:00:00Z') });
  await expect(rulesOf(judge('', release(folder, version)))).resolves.toEqual([]);
});

test('the signature of one release is none for the other', async () => {
  const [good, bad] = RELEASES.map(([folder, version]) => release(folder, version));
  const { findings } = await judge('', { ...bad, evidence: good?.evidence ?? [] });
  expect(findings.map(({ rule }) => rule)).toEqual(['signature/identity-mismatch', 'signature/subject-mismatch']);
});

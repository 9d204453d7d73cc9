// An SBOM is judged in a thread of its own, which ends when it is told to, whatever the document is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeApart } from '../../../src/sbom/apart/judge-apart.ts';
import { judgeSbom } from '../../../src/sbom/judge-sbom.ts';
import { bom, component, entries, rulesWith } from './judged.ts';

const folder = mkdtempSync(join(tmpdir(), 'sbom-apart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'bom');
const rules = rulesWith({ denyPackages: entries('pkg:npm/left-pad') });
const request = { path, rules, subjectMatchRequired: false };

const many = (count: number) =>
  bom({ components: Array.from({ length: count }, (_, index) => component({ name: `a${index}` })), dependencies: [] });

describe('an SBOM that is judged apart', () => {
  test('is judged as it is here', async () => {
    const members = { purl: 'pkg:npm/left-pad@1.3.0', hashes: [{ alg: 'SHA-256', content: 'ab' }] };
    writeFileSync(path, JSON.stringify(bom({ components: [component(members)], dependencies: [] })));
    const here = await judgeSbom(request);
    expect(here.findings.length).toBeGreaterThan(0);
    await expect(judgeApart(request)).resolves.toEqual(here);
  });

  test('is refused as it is here', async () => {
    writeFileSync(path, '{"a":1,"a":2}');
    const [here, apart] = await Promise.all(
      [judgeSbom, judgeApart].map((judge) => judge(request).catch((error) => error)),
    );
    expect(apart.finding).toEqual(here.finding);
    expect(apart.finding).toMatchObject({ rule: 'sbom/duplicate-key', place: { line: 1, column: 8 } });
  });

  test('is given up where it takes too long', async () => {
    writeFileSync(
      path,
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>${'<component type="library"/>'.repeat(200_000)}</components></bom>`,
    );
    const started = performance.now();
    await expect(judgeApart(request, { deadline: 2000, heap: 1024 })).rejects.toThrow(/^sbom\/too-slow/);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('is given up where it takes too much memory', async () => {
    writeFileSync(path, JSON.stringify(many(200_000)));
    await expect(judgeApart(request, { deadline: 60_000, heap: 32 })).rejects.toThrow(/^sbom\/too-much-memory/);
  });
});

// docs/policy.md: every example in it does what the document says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { HostStore } from '../../../src/policy/loading/host-store.ts';
import { readPolicyTest } from '../../../src/policy/testing/policy-test.ts';
import { runPolicyCase } from '../../../src/policy/testing/run-policy-case.ts';
import { readPolicyText, TODAY } from '../../kit/documents.ts';
import { type Example, examplesOf, markedLine } from '../../kit/markdown.ts';

const DOCUMENT = fileURLToPath(new URL('../../../docs/policy.md', import.meta.url));
const examples = examplesOf(readFileSync(DOCUMENT, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'as-declared-document-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'schema_version: 1\nname: acme\n';

const titled = (kind: string) =>
  examples
    .filter(({ info }) => info.join(' ').startsWith(kind))
    .map((example): [number, Example] => [example.line, example]);

describe('an example of docs/policy.md', () => {
  it('is of a kind that is run', () => {
    const kinds = examples.map(({ language, info }) => [language, info[0]].join(' ').trim());
    const known = ['yaml policy', 'yaml policy-part', 'yaml policy-test', 'sh'];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    expect(examples.length).toBeGreaterThan(12);
  });

  it.each(titled('policy').filter(([, { info }]) => info.length === 1 && info[0] !== 'policy-test'))(
    'at line %i is a policy',
    async (_line, { info, text }) => {
      const { layer, findings } = await readPolicyText(info[0] === 'policy-part' ? HEAD + text : text, TODAY);
      expect(findings).toEqual([]);
      expect(layer).toBeDefined();
    },
  );

  it.each(titled('policy refused'))('at line %i is refused, at the line that it marks', async (_line, example) => {
    const { layer, findings } = await readPolicyText(example.text, TODAY);
    expect(layer).toBeUndefined();
    expect(findings.map(({ rule, place }) => [rule, place?.line])).toEqual([[example.info[2], markedLine(example)]]);
  });

  it.each(titled('policy-test'))('at line %i holds for the first policy', async (_line, { text }) => {
    const [first] = examples.filter(({ info }) => info.join(' ') === 'policy');
    writeFileSync(join(folder, 'policy.yml'), first?.text ?? '');
    const path = join(folder, 'test.yml');
    writeFileSync(path, text);
    const { test, findings } = await readPolicyTest(path);
    expect(findings).toEqual([]);
    const policy = { address: { path: join(folder, 'policy.yml') }, store: new HostStore(() => '') };
    for (const one of test?.cases ?? []) {
      expect(await runPolicyCase(one, path, policy, TODAY)).toEqual({ name: one.name, missing: [], unexpected: [] });
    }
    expect(test?.cases).toHaveLength(3);
  });
});

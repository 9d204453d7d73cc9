import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../../scripts/validator-modules.ts';
import { checkSchema } from '../../../src/schema.ts';
import { documentOf, lines, readManifestText } from '../../kit/documents.ts';

const SCHEMA = {
  type: 'object',
  description: 'A recipe.',
  properties: {
    title: { type: 'string', description: 'What it is called.' },
    serves: { type: 'integer', minimum: 1, description: 'How many it feeds.' },
    course: { enum: ['starter', 'main', 'dessert'] },
    steps: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'How it is made.' },
    hot: { const: true },
  },
  required: ['title'],
  patternProperties: { '^x-': {} },
  additionalProperties: false,
};

const validate = new Ajv2020(OPTIONS).compile(SCHEMA);

const check = (text: string) => checkSchema(documentOf(text), validate);

describe('a document that its schema allows', () => {
  it('has no findings', async () => {
    expect(check('title: a\nserves: 2\ncourse: main\nx-mine: {any: thing}\n')).toEqual([]);
  });
});

describe('everything that a schema does not allow is told at once,', () => {
  it('in the order of the text, each at its own place', async () => {
    const findings = check('serves: 0\ncourse: mian\nsteps: [a, 1]\nhot: false\nspicy: 1\n');
    expect(lines(findings)).toEqual([
      'manifest/invalid-value 1:1 /title',
      'manifest/invalid-value 1:9 /serves',
      'manifest/invalid-value 2:9 /course',
      'manifest/invalid-value 3:12 /steps/1',
      'manifest/invalid-value 4:6 /hot',
      'manifest/unknown-key 5:1 /spicy',
    ]);
  });

  it('by the rules of its kind of document', async () => {
    const [finding] = checkSchema(documentOf('titel: a', 'scenario'), validate);
    expect(finding?.rule).toMatch(/^runtime\/scenario-/);
  });

  it.each([
    ['title: 1.2', '1.2 stands where text belongs.', 'Put it in quotes, so that it is text.'],
    ['title: a\nserves: two', '"two" stands where a whole number belongs.', 'Expected here: How many it feeds.'],
    ['title: a\nserves: .nan', 'NaN stands where a whole number belongs.', 'Expected here: How many it feeds.'],
    ['title: a\nserves: 1e400', 'Infinity stands where a whole number belongs.', 'Expected here: How many it feeds.'],
    ['title: a\nserves: "2"', '"2" stands where a whole number belongs.', 'Take it out of its quotes.'],
    [
      'title: a\nsteps: stir',
      '"stir" stands where a list belongs.',
      'Put it in square brackets, as a list of one. Expected here: How it is made.',
    ],
    [
      'title: a\nsteps: stir and  bake',
      '"stir and  bake" stands where a list belongs.',
      'Write it as a list, in square brackets, each item by itself: ["stir", "and", "bake"]. Expected here: How it is made.',
    ],
    ['title: a\nserves: 0', '0 is less than 1.', 'Expected here: How many it feeds.'],
    ['title: a\nsteps: []', 'A list is empty.', 'Expected here: How it is made.'],
    ['title:', 'Nothing stands where text belongs.', 'Expected here: What it is called.'],
    ['title: [a]', 'A list stands where text belongs.', 'Expected here: What it is called.'],
    ['title: a\ncourse: desert', '"desert" is none of "starter", "main", "dessert".', 'Did you mean "dessert"?'],
    ['serves: 1', 'The key "title" is missing here.', 'Expected here: What it is called.'],
    ['title: a\nServes: 1', 'No manifest has the key "Serves" here.', 'Did you mean "serves"?'],
    [
      'title: a\nbudget: 1',
      'No manifest has the key "budget" here.',
      'Take it out: this version would not act on it, and nothing is skipped. Known here: title, serves, course, steps, hot.',
    ],
    [
      '[]',
      'A list stands where a map belongs.',
      'Expected here: A recipe. Its keys: title, serves, course, steps, hot.',
    ],
  ])('%j: %s', async (text, message, fix) => {
    expect(check(text)).toMatchObject([{ message, fix, level: 'error' }]);
  });

  it('with at most fifty findings and one that counts the others', async () => {
    const findings = check(`title: a\nsteps: [${Array.from({ length: 80 }, (_, index) => index).join(', ')}]`);
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)?.message).toBe('30 more places are not what they should be.');
  });

  it('and inherited names are no keys', async () => {
    const findings = check('title: a\n"__proto__": 1\nconstructor: 2\n"toString": 3\n');
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 3 }, () => 'manifest/unknown-key'));
  });
});

describe('a misspelt key', () => {
  it.each([
    ['catgory: web-client', 'Did you mean "category"?'],
    ['Category: web-client', 'Did you mean "category"?'],
    ['sbomRef: sbom.json', 'Did you mean "sbom_ref"?'],
    ['sbom-ref: sbom.json', 'Did you mean "sbom_ref"?'],
    ['capabilites: {}', 'Did you mean "capabilities"?'],
    ['entryPoint: {}', 'Did you mean "entrypoint"?'],
    ['capabilities: {network: {}}', 'Did you mean "networking"?'],
    ['capabilities: {networking: {allowed_domain: []}}', 'Did you mean "allowed_domains"?'],
  ])('%s', async (line, fix) => {
    const { findings } = await readManifestText(`name: a\nversion: "1"\n${line}\n`);
    expect(findings).toMatchObject([{ rule: 'manifest/unknown-key', fix }]);
  });

  it('that resembles nothing is not guessed at', async () => {
    const { findings } = await readManifestText('name: a\nversion: "1"\nzebra: 1\n');
    expect(findings[0]?.fix).toMatch(/^Take it out: .*Known here: manifest_version, name/);
  });
});

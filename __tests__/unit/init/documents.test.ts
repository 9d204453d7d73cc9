// Whatever a folder says, what is written holds its strings exactly, and is what it should be.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entry, yamlText } from '../../../src/document/commented-yaml.ts';
import { validate } from '../../../src/document/validators/scenario.js';
import { type Clues, SAYS_NOTHING } from '../../../src/init/clues.ts';
import { manifestText } from '../../../src/init/documents/manifest.ts';
import { policyText } from '../../../src/init/documents/policy.ts';
import { scenarioText } from '../../../src/init/documents/scenario.ts';
import { workflowText } from '../../../src/init/documents/workflow.ts';
import { packWords } from '../../../src/init/first-files.ts';
import type { Folder } from '../../../src/init/folder.ts';
import { isToolName } from '../../../src/init/naming.ts';
import { isReadable, shown } from '../../../src/init/plain.ts';
import { type Proposal, propose } from '../../../src/init/proposal.ts';
import { recognise } from '../../../src/init/recognise.ts';
import { judgeManifest } from '../../../src/manifest/read-manifest.ts';
import { readLayer } from '../../../src/policy/reading/read-layer.ts';
import { inertLines } from '../../../src/report/escape.ts';
import { checkSchema } from '../../../src/schema.ts';
import { documentOf, TODAY } from '../../kit/documents.ts';
import { hostileText } from '../../kit/hostile-text.ts';
import { workflowErrors } from '../../kit/workflow.ts';

/** Words that YAML gives a meaning to, and ends of lines and comments. */
const text = fc.oneof(
  hostileText,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'true',
    '1.0',
    'null',
    '~',
    '- a',
    'a: b',
    '#',
    ' # x',
    '"',
    "'",
    '${{ github.token }}',
    '*x',
    '&x',
    '<<',
  ),
  fc.constantFrom('@acme/tool', 'tool', 'API_KEY', '1.2.3', 'https://api.example.com', 'cli.js', 'curl', '2026-01-01'),
);

const list = fc.array(text, { maxLength: 4 });

/** Folders of every kind, with any text in every place where a text may stand. */
const folders: fc.Arbitrary<Folder> = fc
  .record({ name: text, version: text, words: list, variables: list, bins: list, url: text, key: text, files: list })
  .map(({ name, version, words, variables, bins, url, key, files }) => {
    const packageJson = {
      name,
      version,
      bin: { [key]: 'cli.js', [name]: 'x.js' },
      dependencies: Object.fromEntries(words.map((word) => [word, '1'])),
      engines: { node: version },
    };
    const serverJson = {
      name,
      version,
      packages: [
        {
          transport: { type: 'stdio' },
          packageArguments: words.map((value) => ({ type: 'positional', value })),
          environmentVariables: variables.map((each) => ({ name: each, isRequired: true, default: url })),
        },
      ],
    };
    const bundle = {
      manifest_version: '0.3',
      name,
      version,
      server: { entry_point: key, mcp_config: { command: 'node', args: words, env: { [key]: '${user_config.a}' } } },
      user_config: { a: { type: 'directory', default: url }, [key]: { type: 'file' } },
    };
    const needs = {
      requires: { bins, env: variables, anyBins: words, config: words },
      os: [name],
      install: [{ kind: key }],
    };
    const skill = `---\nmetadata: ${JSON.stringify(JSON.stringify({ openclaw: needs }))}\n---\n`;
    const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    const scripts = [...files, 'cli.js'].map((each) => [each, { executable: true, head: '#!/bin/sh\n' }] as const);
    return {
      given: 'folder',
      path: '/folder',
      name,
      files: new Map(scripts),
      top: scripts.map(([each]) => each),
      texts: new Map([
        ['package.json', bytes(packageJson)],
        ['server.json', bytes(serverJson)],
        ['manifest.json', bytes(bundle)],
        ['SKILL.md', bytes(skill)],
      ]),
    } satisfies Folder;
  });

/** Folders whose files are refused write nothing, and say nothing here. */
function proposed(folder: Folder): Proposal | undefined {
  const one = (name: string, map: Folder['texts']): Folder => ({
    ...folder,
    texts: new Map([...map].filter(([key]) => key === name)),
  });
  const clues = [...folder.texts.keys()].flatMap((name): readonly Clues[] => {
    try {
      return recognise(one(name, folder.texts));
    } catch {
      return [];
    }
  });
  return clues.length === 0 ? undefined : propose(clues, folder, {}, []);
}

describe('for any folder', () => {
  test('the manifest is one by its schema and its rules, and says exactly what is proposed', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(folders, async (folder) => {
        const proposal = proposed(folder);
        if (proposal === undefined) return;
        written += 1;
        const document = documentOf(manifestText(proposal), 'manifest');
        const { manifest, findings } = judgeManifest(document);
        expect(findings).toEqual([]);
        expect(manifest).toMatchObject({
          name: proposal.name.value,
          version: proposal.version.value,
          dependencies: proposal.dependencies,
          artifact: { path: proposal.artifact.path },
        });
        expect(manifest?.entrypoint?.value.command).toEqual(proposal.start?.value.command);
        const { domains, env, spawn } = manifest!.capabilities;
        expect(env.map(({ value }) => value)).toEqual(proposal.env.map(({ value }) => value));
        expect(spawn.map(({ value }) => value)).toEqual(proposal.spawn.map(({ value }) => value));
        expect(domains.length).toBe(proposal.domains.length);
        expect([...manifest!.capabilities.read, ...manifest!.capabilities.write]).toEqual([]);
        expect(domains.filter(({ value }) => value.host.includes('*'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(written).toBeGreaterThan(200);
  });

  test('scenario, policy and workflow are what they should be', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async (folder) => {
        const proposal = proposed(folder);
        if (proposal === undefined) return;
        const scenario = documentOf(scenarioText(proposal), 'scenario');
        expect(checkSchema(scenario, validate)).toEqual([]);
        const { layer, findings } = readLayer(documentOf(policyText(proposal), 'policy'), TODAY);
        expect(findings).toEqual([]);
        expect(
          layer?.categories.get(proposal.category.value)?.ceiling.env?.items.map(({ value }) => value) ?? [],
        ).toEqual(proposal.env.map(({ value }) => value.name));
        const pack = packWords(proposal, 'tools/x');
        const workflow = workflowText(proposal, { manifest: 'tools/x/as-declared.yml', policy: 'p.yml', pack });
        expect(await workflowErrors(workflow)).toEqual([]);
        const steps = parse(workflow).jobs.gate.steps;
        expect(steps.map((step: object) => Object.keys(step))).toEqual([
          ['uses', 'with'],
          ['name', 'run'],
          ['uses', 'with'],
        ]);
        // Nothing of a folder is an expression, nor anything to a shell but a word.
        expect(JSON.stringify(parse(workflow))).not.toContain('${{');
        expect(steps[1].run).toMatch(/^tar -C tools\/x -czf [\w./@+=,-]+( [\w@+=,.][\w@+=,.-]*)+$/);
      }),
      { numRuns: 100 },
    );
  });
});

test('no comment ends before its line does, no value before its key’s, and no line is a command where it is printed', () => {
  const commands = fc.constantFrom('##[group]a', '::error::x', 'a\n::error::b', '"##[a"', "'##[\\");
  fc.assert(
    fc.property(fc.oneof(text, commands), fc.array(fc.oneof(text, commands)), (value, comments) => {
      fc.pre(isReadable(value));
      const lines = comments.map((comment) => `From ${comment} and ${shown(comment)}`);
      const tree = { entries: [entry('a', value, ...lines), entry('b', [value, value]), entry('c', 1)], after: lines };
      const written = yamlText(lines, tree);
      expect(documentOf(written).value).toEqual({ a: value, b: [value, value], c: 1 });
      expect(inertLines(written)).toBe(written);
    }),
    { numRuns: 1000 },
  );
});

test('a foreign name is written as it is or in letters of ours', () => {
  fc.assert(
    fc.property(text, (name) => {
      const folder: Folder = { given: 'f', path: '/f', name, files: new Map(), top: [], texts: new Map() };
      const clues: Clues = { ...SAYS_NOTHING, what: 'a tool', file: 'x', name: { value: name, from: 'x' } };
      const proposal = propose([clues], folder, {}, []);
      expect(isToolName(proposal.name.value)).toBe(true);
      expect(proposal.name.value === name).toBe(isToolName(name));
    }),
  );
});

test('the manifest has the folder that a command starts in, and the lockfile of what it needs', () => {
  const clues: Clues = {
    ...SAYS_NOTHING,
    what: 'a tool',
    file: 'x',
    start: { value: { command: ['python3', 'a.py'], cwd: 'src', hasHelp: false }, from: 'x' },
    lockfile: { value: 'package-lock.json', from: 'x' },
  };
  expect(parse(manifestText(propose([clues], emptyFolder(), {}, [])))).toMatchObject({
    artifact: { path: 'f.tgz', closure: { lockfile: 'package-lock.json' } },
    entrypoint: { command: ['python3', 'a.py'], cwd: 'src' },
  });
});

test('the manifest of a tool that nothing says how to start has no command, and says so', () => {
  const remarks = [{ part: 'entrypoint', text: 'There are several scripts.' }] as const;
  const text = manifestText(propose([{ ...SAYS_NOTHING, what: 'a tool', file: 'x', remarks }], emptyFolder(), {}, []));
  expect(parse(text).entrypoint).toBeUndefined();
  expect(text).toMatch(
    /# Missing, since no file says it: how the tool starts\.\n(#.*\n)?#   There are several scripts\./,
  );
});

test('the workflow has what the README’s has, and no way to be skipped', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');
  const [, block = ''] = /```yaml\n(on: [^]*?)```/.exec(readme) ?? [];
  const expected = parse(block);
  const proposal = propose([{ ...SAYS_NOTHING, what: 'a tool', file: 'x' }], emptyFolder(), {}, []);
  const paths = { manifest: 'as-declared.json', policy: '.github/as-declared/policy.yml', pack: ['tar', 'x'] };
  const { name, on, permissions, jobs } = parse(workflowText(proposal, paths));
  expect({ name, on, permissions }).toEqual({ name: 'as-declared', on: expected.on, permissions: {} });
  const [checkout, pack, gate] = jobs.gate.steps;
  expect([checkout, gate]).toEqual(expected.jobs.gate.steps);
  expect(Object.keys(pack)).toEqual(['name', 'run']);
  expect(Object.keys(jobs.gate)).toEqual(['runs-on', 'timeout-minutes', 'permissions', 'steps']);
  expect(jobs.gate.permissions).toEqual(expected.jobs.gate.permissions);
});

test('GitHub’s reader would have found something wrong', async () => {
  expect(await workflowErrors('on: pull_requests\njobs: {}\n')).not.toEqual([]);
});

function emptyFolder(): Folder {
  return { given: 'f', path: '/f', name: 'f', files: new Map(), top: [], texts: new Map() };
}

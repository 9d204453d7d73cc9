// Files that are missing, broken or of something else: each ends in exit code 1 or 2 with a finding that says what and
// where, the tool is not started, and nothing is left behind.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  EXAMPLES,
  errors,
  exampleWords,
  type GateEnd,
  gate,
  gateTool,
  leftBehind,
  onlyTool,
  statuses,
  wordsFor,
} from '../kit/gate.ts';
import { jsonLines, makeTool, newFolder, removeFolders, type Tool, type ToolParts } from '../kit/tool.ts';

const FILES = { main: '#!/bin/sh\necho ran\n' };

afterEach(async () => expect(await leftBehind()).toEqual([]));
afterAll(removeFolders);

/** The tool was not started, and both the report and the person are told why. */
function expectRefusal(end: GateEnd, rule: string): void {
  const { findings, cases, observed } = onlyTool(end);
  const found = findings.find((each) => each.rule === rule);
  expect(findings.map((each) => each.rule)).toContain(rule);
  expect(found?.level).toBe('error');
  expect(end.stdout).toContain(rule);
  expect(`${end.stdout}${end.stderr}`).not.toMatch(/^\s+at .*\.js:\d+/m);
  expect({ cases, executed: observed.executed }).toEqual({ cases: [], executed: [] });
  expect(statuses(end).runtime).not.toBe('pass');
}

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

interface Fault {
  readonly what: string;
  readonly parts?: ToolParts;
  /** Breaks a tool that is right. */
  readonly spoil?: (tool: Tool) => void;
  readonly words?: (tool: Tool) => readonly string[];
  readonly rule: string;
  readonly exitCode: 1 | 2;
  /** What the finding says and where. */
  readonly finding?: object;
}

const MANIFEST_FAULTS: readonly Fault[] = [
  {
    what: 'a manifest that is not there',
    spoil: ({ manifest }) => rmSync(manifest),
    rule: 'manifest/unreadable',
    exitCode: 2,
  },
  {
    what: 'a manifest that is a folder',
    spoil: ({ manifest }) => (rmSync(manifest), mkdirSync(manifest)),
    rule: 'manifest/unreadable',
    exitCode: 2,
  },
  {
    what: 'a manifest that is not JSON',
    spoil: ({ manifest }) => writeFileSync(manifest, '{"name": "probe",\n "version": "1.0.0"]\n'),
    rule: 'manifest/not-parsable',
    exitCode: 1,
    finding: { line: 2 },
  },
  {
    what: 'a manifest that is empty',
    spoil: ({ manifest }) => writeFileSync(manifest, ''),
    rule: 'manifest/invalid-value',
    exitCode: 1,
  },
  {
    what: 'a key of the manifest that there is not',
    spoil: ({ manifest }) =>
      writeFileSync(manifest, '{\n  "name": "probe",\n  "version": "1.0.0",\n  "capabilites": {}\n}\n'),
    rule: 'manifest/unknown-key',
    exitCode: 1,
    finding: { line: 4, column: 3, pointer: '/capabilites', fix: expect.stringContaining('capabilities') },
  },
  {
    what: 'a capability that is misspelt',
    parts: { manifest: { capabilities: { networking: { allowed_domain: ['a.example.com'] } } } },
    rule: 'manifest/unknown-key',
    exitCode: 1,
    finding: { pointer: '/capabilities/networking/allowed_domain', fix: expect.stringContaining('allowed_domains') },
  },
];

const POLICY_FAULTS: readonly Fault[] = [
  { what: 'a policy that is not there', spoil: ({ policy }) => rmSync(policy), rule: 'policy/unreadable', exitCode: 2 },
  {
    what: 'a policy that is not YAML',
    spoil: ({ policy }) => writeFileSync(policy, 'name: [acme\nmode: enforce\n'),
    rule: 'policy/not-parsable',
    exitCode: 2,
  },
  {
    what: 'a key of the policy that there is not',
    parts: { policy: { severities: {} } },
    rule: 'policy/unknown-key',
    exitCode: 2,
    finding: { fix: expect.stringContaining('severity') },
  },
  {
    what: 'a policy that has expired',
    parts: { policy: { expires: '2024-02-29' } },
    rule: 'policy/expired',
    exitCode: 1,
    finding: { pointer: '/expires', message: expect.stringContaining('2024-02-29') },
  },
  {
    what: 'more than the policy allows',
    parts: { manifest: { capabilities: { memory: { max_rss_mb: 4096 } } } },
    rule: 'policy/memory-over-ceiling',
    exitCode: 1,
    finding: { file: expect.stringContaining('as-declared.json'), pointer: '/capabilities/memory/max_rss_mb' },
  },
  {
    what: 'a category that the policy does not have',
    parts: { manifest: { category: 'build' } },
    rule: 'policy/category-unknown',
    exitCode: 1,
    finding: { pointer: '/category' },
  },
];

const ARTIFACT_FAULTS: readonly Fault[] = [
  {
    what: 'an artifact that is not there',
    spoil: ({ artifact }) => rmSync(artifact),
    rule: 'signature/artifact-unreadable',
    exitCode: 2,
  },
  {
    what: 'an artifact that is cut off',
    spoil: ({ artifact }) => truncateSync(artifact, readFileSync(artifact).length - 20),
    rule: 'signature/artifact-corrupt',
    exitCode: 1,
  },
  {
    what: 'an artifact that is no archive',
    spoil: ({ artifact }) => writeFileSync(artifact, gzipSync('no archive')),
    rule: 'signature/artifact-format',
    exitCode: 1,
  },
  {
    what: 'an artifact of other bytes than the manifest says',
    parts: { manifest: { artifact: { path: 'tool.tgz', digest: { sha256: '0'.repeat(64) } } } },
    rule: 'signature/artifact-digest-mismatch',
    exitCode: 1,
    finding: { pointer: '/artifact/digest/sha256' },
  },
  {
    what: 'a program that the artifact does not have',
    parts: { command: ['./other'] },
    rule: 'host/interpreter-unavailable',
    exitCode: 2,
    finding: { pointer: '/entrypoint/command', message: expect.stringContaining('./other') },
  },
  {
    what: 'a program that the host does not have',
    parts: { command: ['no-such-program'] },
    rule: 'host/interpreter-unavailable',
    exitCode: 2,
    finding: { message: expect.stringContaining('no-such-program') },
  },
  {
    what: 'a program outside of the tool',
    parts: { command: ['../../usr/bin/id'] },
    rule: 'host/interpreter-unavailable',
    exitCode: 2,
  },
  {
    what: 'no program to start',
    parts: { manifest: { entrypoint: undefined } },
    rule: 'runtime/nothing-exercised',
    exitCode: 2,
  },
];

const ONE_CASE = { name: 'runs' };

const SCENARIO_FAULTS: readonly Fault[] = [
  {
    what: 'a scenario that is named and is not there',
    words: () => ['--scenario', '/nowhere.yml'],
    rule: 'runtime/scenario-unreadable',
    exitCode: 2,
  },
  {
    what: 'a scenario that is not YAML',
    spoil: ({ scenario }) => writeFileSync(scenario, 'cases: [\n'),
    rule: 'runtime/scenario-not-parsable',
    exitCode: 2,
  },
  {
    what: 'a key of the scenario that there is not',
    parts: { cases: [{ ...ONE_CASE, arguments: [] }] },
    rule: 'runtime/scenario-unknown-key',
    exitCode: 2,
    finding: { pointer: '/cases/0/arguments' },
  },
  { what: 'a scenario without a case', parts: { cases: [] }, rule: 'runtime/scenario-invalid-value', exitCode: 2 },
  {
    what: 'a fixture outside of the scenario’s folder',
    parts: { cases: [{ ...ONE_CASE, files: { '/cache/': '../..' } }] },
    rule: 'runtime/scenario-path-escapes',
    exitCode: 2,
  },
  {
    what: 'a fixture behind a link',
    parts: { cases: [{ ...ONE_CASE, files: { '/cache/': 'link' } }] },
    spoil: ({ folder }) => symlinkSync('/etc', join(folder, 'link')),
    rule: 'runtime/scenario-path-escapes',
    exitCode: 2,
  },
  {
    what: 'a fixture that is not there',
    parts: { cases: [{ ...ONE_CASE, files: { '/cache/': 'nothing' } }] },
    rule: 'runtime/scenario-unreadable',
    exitCode: 2,
    finding: { pointer: '/cases/0/files/~1cache~1' },
  },
  {
    what: 'a fixture that holds a link',
    parts: {
      manifest: { capabilities: { filesystem: { access: 'read-only', paths: ['/cache/'] } } },
      cases: [{ ...ONE_CASE, files: { '/cache/': 'cache' } }],
    },
    spoil: ({ folder }) => (mkdirSync(join(folder, 'cache')), symlinkSync('/etc/shadow', join(folder, 'cache/link'))),
    rule: 'runtime/scenario-invalid-value',
    exitCode: 2,
  },
  {
    what: 'a fixture where the manifest asks for nothing',
    parts: { cases: [{ ...ONE_CASE, files: { '/cache/': 'cache' } }] },
    spoil: ({ folder }) => mkdirSync(join(folder, 'cache')),
    rule: 'runtime/scenario-invalid-value',
    exitCode: 2,
  },
];

describe.each([...MANIFEST_FAULTS, ...POLICY_FAULTS, ...ARTIFACT_FAULTS, ...SCENARIO_FAULTS])(
  '$what',
  ({ parts, spoil, words, rule, exitCode, finding }) => {
    test(`ends with ${exitCode} and ${rule}`, async () => {
      const tool = await makeTool({ files: FILES, ...parts });
      spoil?.(tool);
      const end = await gateTool(tool, words?.(tool));
      expectRefusal(end, rule);
      expect(onlyTool(end).findings).toContainEqual(expect.objectContaining({ rule, ...finding }));
      expect(end.exitCode).toBe(exitCode);
    });
  },
);

describe('what belongs to the artifact', () => {
  /** A copy of the honest example that a test can break. */
  function copyOfExample(): string {
    const folder = join(newFolder('example'), 'web-fetcher');
    cpSync(join(EXAMPLES, 'web-fetcher'), folder, { recursive: true });
    return folder;
  }

  function gateCopy(folder: string, ...more: readonly string[]): Promise<GateEnd> {
    const words = exampleWords('web-fetcher', ...more);
    return gate(
      words.map((word) =>
        word.replace(join(EXAMPLES, 'web-fetcher', 'as-declared.json'), join(folder, 'as-declared.json')),
      ),
    );
  }

  test('a bundle of another artifact fails, and the tool is not started', async () => {
    const other = join(EXAMPLES, 'web-fetcher-compromised/web-fetcher-1.2.1.tgz.sigstore.json');
    const end = await gate(exampleWords('web-fetcher', '--bundle', other));
    expectRefusal(end, 'signature/subject-mismatch');
    expect(end.exitCode).toBe(1);
  });

  test('a bundle that is not there fails', async () => {
    const end = await gate(exampleWords('web-fetcher', '--bundle', '/nowhere.json'));
    expectRefusal(end, 'signature/missing');
    expect(end.exitCode).toBe(1);
  });

  test('no bundle at all where a signature is required fails', async () => {
    const folder = copyOfExample();
    const path = join(folder, 'as-declared.json');
    const manifest = read(path) as { artifact: Record<string, unknown> };
    delete manifest.artifact.bundle;
    writeFileSync(path, jsonLines(manifest));
    const end = await gateCopy(folder);
    expectRefusal(end, 'signature/missing');
    expect(end.exitCode).toBe(1);
  });

  test('a bundle that is broken is not taken for one', async () => {
    const folder = copyOfExample();
    writeFileSync(join(folder, 'web-fetcher-1.2.0.tgz.sigstore.json'), '{"mediaType": "application/vnd.dev.sigst');
    const end = await gateCopy(folder);
    expectRefusal(end, 'signature/not-json');
    expect(statuses(end).signature).not.toBe('pass');
  });

  test('a trusted root that is not there cannot be judged by', async () => {
    const end = await gate(exampleWords('web-fetcher', '--trusted-root', '/nowhere.json'));
    expectRefusal(end, 'signature/trust-root-unreadable');
    expect(end.exitCode).toBe(2);
  });

  test.each([
    ['is not there', (sbom: string) => rmSync(sbom), 'sbom/missing'],
    ['is cut off', (sbom: string) => truncateSync(sbom, 1000), 'sbom/not-parsable'],
    ['is no SBOM', (sbom: string) => writeFileSync(sbom, '{}'), 'sbom/not-cyclonedx'],
    [
      'is of another artifact',
      (sbom: string) => cpSync(join(EXAMPLES, 'web-fetcher-compromised/sbom.json'), sbom),
      'sbom/subject-version-mismatch',
    ],
  ])('an SBOM that %s is never passed', async (_what, spoil, rule) => {
    const folder = copyOfExample();
    spoil(join(folder, 'sbom.json'));
    const end = await gateCopy(folder);
    expect(errors(end)).toContain(rule);
    expect(['fail', 'error']).toContain(statuses(end).sbom);
    expect([1, 2]).toContain(end.exitCode);
  });

  test('no SBOM at all where one is required fails', async () => {
    const policy = { supply_chain: { require: { signature: false, sbom: true } } };
    const end = await gateTool(await makeTool({ files: FILES, policy }));
    expect(errors(end)).toEqual(['sbom/missing']);
    expect(end.exitCode).toBe(1);
  });
});

describe('where to write', () => {
  test.each(['--report', '--summary'])('%s into a folder that is not there is never a pass', async (option) => {
    const tool = await makeTool({ files: FILES });
    const end = await gate([...wordsFor(tool).slice(0, 4), option, '/nowhere/verdict']);
    expect(end.stderr).toContain('/nowhere/verdict');
    expect(end.stdout).toContain('✓ PASS');
    expect(end.exitCode).toBe(2);
  });
});

// Files that are missing, broken or of something else: each ends in exit code 1 or 2 with a finding that says what and
// where, the tool is not started, and nothing is left behind.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { expectFaults, type Fault, HARMLESS } from '../kit/fault.ts';
import { errors, gate, gateTool, wordsFor } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { makeTool, removeFolders } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

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
    rule: 'manifest/not-parsable',
    exitCode: 1,
  },
  {
    what: 'a manifest in YAML that is called .json',
    spoil: ({ manifest }) => writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/\n\}\s*$/, ',\n}\n')),
    rule: 'manifest/not-parsable',
    exitCode: 1,
    finding: { line: 12, column: 4, fix: expect.stringContaining('Take it out.') },
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
    what: 'a fixture below one that is a file',
    parts: {
      manifest: { capabilities: { filesystem: { access: 'read-only', paths: ['/cache/'] } } },
      cases: [{ ...ONE_CASE, files: { '/cache/a': 'one', '/cache/a/b': 'one' } }],
      beside: { one: '1' },
    },
    rule: 'runtime/scenario-invalid-value',
    exitCode: 2,
    finding: { pointer: '/cases/0/files/~1cache~1a~1b' },
  },
  {
    what: 'two fixtures at one path',
    parts: {
      manifest: { capabilities: { filesystem: { access: 'read-only', paths: ['/cache/'] } } },
      cases: [{ ...ONE_CASE, files: { '/cache/a': 'one', '/cache/a/': 'other' } }],
      beside: { one: '1', other: '2' },
    },
    rule: 'runtime/scenario-invalid-value',
    exitCode: 2,
    finding: { pointer: '/cases/0/files/~1cache~1a~1' },
  },
  {
    what: 'a fixture where the manifest asks for nothing',
    parts: { cases: [{ ...ONE_CASE, files: { '/cache/': 'cache' } }] },
    spoil: ({ folder }) => mkdirSync(join(folder, 'cache')),
    rule: 'runtime/scenario-invalid-value',
    exitCode: 2,
    finding: { pointer: '/cases/0/files/~1cache~1' },
  },
];

describe('a manifest that denies what loads every program', () => {
  test.each(['mmap', 'openat', 'execve', 'set_tid_address', 'read'])('is told so: %s', async (name) => {
    const end = await gateTool(
      await makeTool({ files: HARMLESS, manifest: { capabilities: { syscalls: { deny: [name] } } } }),
    );
    expect([end.exitCode, errors(end)]).toEqual([1, ['runtime/indispensable-denied']]);
  });
});

expectFaults([...MANIFEST_FAULTS, ...POLICY_FAULTS, ...SCENARIO_FAULTS]);

describe('where to write', () => {
  test.each(['--report', '--summary'])('%s into a folder that is not there starts nothing', async (option) => {
    const tool = await makeTool({ files: HARMLESS });
    const end = await gate([...wordsFor(tool).slice(0, 4), option, '/nowhere/verdict']);
    const what = `The ${option.slice(2)} cannot be written to /nowhere/verdict: /nowhere: no such file or directory.`;
    expect(end.stderr.split('\n')).toEqual([`as-declared: ${what}`, expect.stringMatching(/^Name a file/), '']);
    expect(end.stdout).toBe('');
    expect(end.exitCode).toBe(2);
  });
});

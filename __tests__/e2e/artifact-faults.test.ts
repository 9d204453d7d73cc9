// An artifact, a bundle or an SBOM that is missing, broken or of something else: never a pass, and where the bytes are
// not what they should be, the tool is not started.
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { expectFaults, expectRefusal, type Fault, HARMLESS } from '../kit/fault.ts';
import { EXAMPLES, errors, exampleWords, type GateEnd, gate, gateTool, statuses } from '../kit/gate.ts';
import { refuseRemains } from '../kit/remains.ts';
import { jsonLines, makeTool, newFolder, removeFolders } from '../kit/tool.ts';

afterEach(refuseRemains);
afterAll(removeFolders);

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

expectFaults(ARTIFACT_FAULTS);

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

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
    const words = exampleWords('web-fetcher');
    const end = await gate(words.map((word) => (word.endsWith('trusted-root.json') ? '/nowhere.json' : word)));
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
    const end = await gateTool(await makeTool({ files: HARMLESS, policy }));
    expect(errors(end)).toEqual(['sbom/missing']);
    expect(end.exitCode).toBe(1);
  });
});

// A tool's author commits links, and pipes that nobody writes to, in the places of files that as-declared reads. What
// they lead to is another's: no byte of it may be told, and nothing may wait for it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { HARMLESS } from '../../kit/fault.ts';
import { errors, exampleWords, type GateEnd, gate, gateTool, wordsFor } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { makeTool, newFolder, removeFolders, type Tool, type ToolParts } from '../../kit/tool.ts';

const SECRET = 'hunter2';

afterEach(refuseRemains);
afterAll(removeFolders);

/** A file of somebody else on this host. */
function secretFile(content: string): string {
  const path = join(newFolder('private'), 'credentials');
  writeFileSync(path, content);
  return path;
}

function said(end: GateEnd): string {
  return `${end.stdout}${end.stderr}${JSON.stringify(end.report)}`;
}

const SIGNED: ToolParts = {
  policy: {
    supply_chain: {
      require: { signature: true, sbom: false, sbom_subject_match: false },
      identities: [{ issuer: 'https://issuer.example.com', subject: 'someone' }],
    },
  },
  manifest: { artifact: { path: 'tool.tgz', bundle: 'bundle.json' } },
};

const LISTED: ToolParts = { manifest: { sbom_ref: 'sbom.json' } };

interface Place {
  readonly what: string;
  readonly parts?: ToolParts;
  readonly path: (tool: Tool) => string;
  readonly rule: string;
  readonly linked: string;
}

const PLACES: readonly Place[] = [
  { what: 'manifest', path: (tool) => tool.manifest, rule: 'manifest/unreadable', linked: 'manifest/unreadable' },
  {
    what: 'scenario',
    path: (tool) => tool.scenario,
    rule: 'runtime/scenario-unreadable',
    linked: 'runtime/scenario-unreadable',
  },
  {
    what: 'SBOM',
    parts: LISTED,
    path: ({ folder }) => join(folder, 'sbom.json'),
    rule: 'sbom/unreadable',
    linked: 'manifest/linked-path',
  },
  {
    what: 'bundle',
    parts: SIGNED,
    path: ({ folder }) => join(folder, 'bundle.json'),
    rule: 'signature/bundle-unreadable',
    linked: 'manifest/linked-path',
  },
  {
    what: 'artifact',
    path: (tool) => tool.artifact,
    rule: 'signature/artifact-unreadable',
    linked: 'manifest/linked-path',
  },
];

describe.each(PLACES)('in the place of the $what', ({ parts, path, rule, linked }) => {
  test.each([
    ['text', `password = ${SECRET}\n`],
    ['JSON', `{"auths": {"registry.example.com": {"auth": "${SECRET}"}}}`],
  ])('denies a link to %s of another, and tells nothing of it', async (_kind, content) => {
    const tool = await makeTool({ files: HARMLESS, ...parts });
    rmSync(path(tool), { force: true });
    symlinkSync(secretFile(content), path(tool));
    const end = await gateTool(tool);
    expect(errors(end)).toContain(linked);
    expect(said(end)).not.toContain(SECRET);
    expect(end.exitCode).not.toBe(0);
  });

  test('denies a link to the environment of as-declared itself', async () => {
    const tool = await makeTool({ files: HARMLESS, ...parts });
    rmSync(path(tool), { force: true });
    symlinkSync('/proc/self/environ', path(tool));
    // Alone, so that it stands where a quotation begins.
    const end = await gate(wordsFor(tool), { within: ['/usr/bin/env', '-i', `TOKEN=${SECRET}`] });
    expect(errors(end)).toContain(linked);
    expect(said(end)).not.toContain(SECRET);
  });

  test('denies a link that leads nowhere', async () => {
    const tool = await makeTool({ files: HARMLESS, ...parts });
    rmSync(path(tool), { force: true });
    symlinkSync('nowhere', path(tool));
    const end = await gateTool(tool);
    expect(end.exitCode).not.toBe(0);
    expect(errors(end)).not.toEqual([]);
  });

  test('denies a pipe that nobody writes to, without waiting for it', async () => {
    const tool = await makeTool({ files: HARMLESS, ...parts });
    rmSync(path(tool), { force: true });
    execFileSync('mkfifo', [path(tool)]);
    const end = await gateTool(tool);
    expect(errors(end)).toContain(rule);
    expect(end.exitCode).toBe(2);
    expect(end.ms).toBeLessThan(20_000);
  });
});

test.each(['--sbom', '--bundle'])('denies a link that %s names', async (option) => {
  const tool = await makeTool({ files: HARMLESS, ...SIGNED });
  const link = join(tool.folder, 'link.json');
  symlinkSync(secretFile(`{"token": "${SECRET}"}`), link);
  const end = await gateTool(tool, [option, link]);
  expect(errors(end)).toContain(option === '--sbom' ? 'sbom/unreadable' : 'signature/bundle-unreadable');
  expect(said(end)).not.toContain(SECRET);
});

test('denies a file that the manifest names behind a linked folder', async () => {
  const tool = await makeTool({ files: HARMLESS, manifest: { artifact: { path: 'dist/tool.tgz' } } });
  const elsewhere = newFolder('elsewhere');
  renameSync(tool.artifact, join(elsewhere, 'tool.tgz'));
  symlinkSync(elsewhere, join(tool.folder, 'dist'));
  const denied = await gateTool(tool);
  expect(errors(denied)).toEqual(['manifest/linked-path']);
  rmSync(join(tool.folder, 'dist'));
  mkdirSync(join(tool.folder, 'dist'));
  renameSync(join(elsewhere, 'tool.tgz'), join(tool.folder, 'dist/tool.tgz'));
  const allowed = await gateTool(tool);
  expect(allowed.exitCode).toBe(0);
});

test('denies a trusted root that is a pipe, without waiting for it', async () => {
  const pipe = join(newFolder('root'), 'root.json');
  execFileSync('mkfifo', [pipe]);
  const end = await gate(exampleWords('web-fetcher').map((word) => (word.endsWith('trusted-root.json') ? pipe : word)));
  expect(errors(end)).toEqual(['signature/trust-root-unreadable']);
  expect(end.exitCode).toBe(2);
  expect(end.ms).toBeLessThan(20_000);
});

test('takes a manifest whose folder is reached through a link', async () => {
  const tool = await makeTool({ files: HARMLESS });
  const link = join(newFolder('via'), 'tools');
  symlinkSync(tool.folder, link);
  const end = await gateTool({ ...tool, manifest: join(link, 'as-declared.json') });
  expect(errors(end)).toEqual([]);
  expect(end.exitCode).toBe(0);
});

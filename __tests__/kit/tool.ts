// A tool to be gated, made in a folder of its own: artifact, manifest, policy and scenario. Each is right unless a test
// says otherwise.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

export type Files = Readonly<Record<string, string | Buffer>>;

export interface ToolParts {
  /** The artifact's files by their names in it. Scripts (`#!`) and programs (ELF) can be executed. */
  readonly files?: Files;
  /** What is started; the file `main` unless given. */
  readonly command?: readonly string[];
  /** Replaces parts of the manifest. */
  readonly manifest?: object;
  /** Replaces parts of the policy. */
  readonly policy?: object;
  /** The scenario's cases; without any there is no scenario. */
  readonly cases?: readonly object[];
  /** The scenario's conversation, with or without cases. */
  readonly mcp?: object;
  /** Files beside the manifest, for the scenario to place, and those of them that can be executed. */
  readonly beside?: Files;
  readonly executable?: readonly string[];
}

export interface Tool {
  readonly folder: string;
  readonly manifest: string;
  readonly policy: string;
  readonly artifact: string;
  readonly scenario: string;
}

/** All that any tool asks for, so that its own manifest is what binds it. */
const CEILING = {
  domains: 'any',
  ports: 'any',
  listen: 'any',
  read: 'any',
  write: 'any',
  spawn: 'any',
  env: 'any',
  syscalls: [
    'ptrace',
    'kcmp',
    'vmsplice',
    'userfaultfd',
    'keyctl',
    'setpgid',
    'memfd_create',
    'execveat',
    'io_uring_setup',
    'personality',
  ],
  memory_mb: 512,
  pids: 64,
  cpu_seconds: 60,
  wall_seconds: 60,
};

const CATEGORY = { ceiling: CEILING, require_isolation: ['network-namespace', 'memory-limit', 'seccomp-filter'] };

/** Neither signature nor SBOM is asked for: those questions have tests of their own. */
const POLICY = {
  schema_version: 1,
  name: 'acme',
  mode: 'enforce',
  supply_chain: { require: { signature: false, sbom: false, sbom_subject_match: false } },
  base_runtime: { read: ['/usr', '/lib', '/lib64', '/etc/ssl'], env: ['PATH', 'LANG'] },
  defaults: { memory_mb: 128, pids: 32, cpu_seconds: 20, wall_seconds: 20 },
  // One run of each case, unless a test is about more.
  runtime: { conditions: [] },
  categories: { compute: CATEGORY, filesystem: CATEGORY, 'web-client': CATEGORY, subprocess: CATEGORY },
};

function isExecutable(content: Buffer): boolean {
  return ['#!', '\x7fELF'].some((magic) => content.subarray(0, magic.length).toString('latin1') === magic);
}

/** A packed artifact of regular files. */
export function packed(files: Files): Promise<Buffer> {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    archive.entry({ name, mode: isExecutable(content) ? 0o755 : 0o644 }, content);
  }
  archive.finalize();
  return buffer(archive.pipe(createGzip()));
}

const folders: string[] = [];

/** An empty folder that `removeFolders` removes. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.push(folder);
  return folder;
}

/** The same, for every user of this machine. */
export function newSharedFolder(name: string): string {
  const folder = newFolder(name);
  chmodSync(folder, 0o777);
  return folder;
}

/** Removes the folders of a test file's tools and runs. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function writeAt(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Data as a document with one line for each key, so that findings have lines to point to. */
export function jsonLines(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export async function makeTool(parts: ToolParts): Promise<Tool> {
  const folder = newFolder('tool');
  const tool = {
    folder,
    manifest: join(folder, 'as-declared.json'),
    policy: join(folder, 'policy.json'),
    artifact: join(folder, 'tool.tgz'),
    scenario: join(folder, 'as-declared.scenario.yml'),
  };
  const { files = {}, command = ['./main'], cases, mcp, beside = {}, executable = [] } = parts;
  const manifest = {
    name: 'probe',
    version: '1.0.0',
    category: 'compute',
    artifact: { path: 'tool.tgz' },
    entrypoint: { command },
    ...parts.manifest,
  };
  writeAt(tool.manifest, jsonLines(manifest));
  writeAt(tool.policy, jsonLines({ ...POLICY, ...parts.policy }));
  writeAt(tool.artifact, await packed(files));
  // JSON is YAML.
  if (cases !== undefined || mcp !== undefined) writeAt(tool.scenario, jsonLines({ cases, mcp }));
  for (const [name, content] of Object.entries(beside)) writeAt(join(folder, name), content);
  for (const name of executable) chmodSync(join(folder, name), 0o755);
  return tool;
}

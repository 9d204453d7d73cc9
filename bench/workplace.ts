import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { droppedIdentity, type Identity } from '../src/sandbox/host/identity.ts';
import type { Words } from './paired.ts';

export const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Whom a sandboxed tool is on the host: what is native beside it runs as the same. */
export const IDENTITY: Partial<Identity> = droppedIdentity() ?? {};

/** What a person's shell would have, and nothing that differs from run to run. */
export const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp', LANG: 'C.UTF-8' };

/** A tool of the bench, and how it is run in its sandbox. */
export interface BenchTool {
  /** Its folder, which is `/tool` inside. */
  readonly folder: string;
  readonly manifest: string;
  readonly policy: string;
  /** `as-declared run` of it, with arguments. */
  readonly run: (args?: readonly string[], options?: readonly string[]) => Words;
}

export interface ToolParts {
  readonly files?: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly category: string;
  readonly capabilities?: object;
}

/** Wide enough that nothing of a workload is held back: what is measured is the sandbox, not its limits. */
const LIMITS = { memory_mb: 4096, pids: 256, cpu_seconds: 600, wall_seconds: 600 };
const CEILING = { domains: 'any', ports: 'any', read: 'any', write: 'any', env: 'any', spawn: 'any', ...LIMITS };
const CATEGORIES = ['compute', 'filesystem', 'web-client', 'build', 'subprocess'];

function policyText(): string {
  return JSON.stringify({
    schema_version: 1,
    name: 'bench',
    mode: 'enforce',
    supply_chain: { require: { signature: false, sbom: false, sbom_subject_match: false } },
    base_runtime: { read: ['/usr', '/lib', '/lib64'], env: [] },
    defaults: LIMITS,
    categories: Object.fromEntries(CATEGORIES.map((category) => [category, { ceiling: CEILING }])),
  });
}

/** Where a bench keeps its data, gone at its end. */
export class Workplace {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'bench-'));
    chmodSync(this.path, 0o755);
  }

  /** A folder of data that the sandbox's user owns. */
  folder(name: string): string {
    const path = join(this.path, name);
    mkdirSync(path, { mode: 0o755 });
    const { uid, gid } = IDENTITY;
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
    return path;
  }

  tool(name: string, { files = {}, command, category, capabilities = {} }: ToolParts): BenchTool {
    const [home, folder] = [this.folder(name), this.folder(`${name}.tool`)];
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text, { mode: 0o755 });
    const [manifest, policy] = [join(home, 'as-declared.json'), join(home, 'policy.json')];
    const artifact = { path: 'none.tgz' };
    writeFileSync(
      manifest,
      JSON.stringify({ name, version: '1.0.0', category, artifact, entrypoint: { command }, capabilities }),
    );
    writeFileSync(policy, policyText());
    const words = [CLI, 'run', '--manifest', manifest, '--policy', policy, '--tool', folder];
    const run = (args: readonly string[] = [], options: readonly string[] = []): Words => {
      return [process.execPath, ...words, ...options, '--', ...args];
    };
    return { folder, manifest, policy, run };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Something that a row needs and this machine has not: the row is told of and the bench fails. */
export class Missing extends Error {}

/** @throws Missing */
export function requirePrograms(...paths: readonly string[]): void {
  const missing = paths.filter((path) => spawnSync('/usr/bin/test', ['-x', path]).status !== 0);
  if (missing.length > 0) throw new Missing(`needs ${missing.join(', ')}`);
}

// Fails when dist/ is not what the sources build, or when two builds differ.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function build(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'check-dist-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/build.ts'), folder], { stdio: 'inherit' });
    return digests(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

const built = build();
const again = differences(built, build());
const stale = differences(built, digests(join(root, 'dist')));
for (const path of again) console.error(`differs from build to build: ${path}`);
for (const path of stale) console.error(`stale in dist/: ${path}`);
if (again.length + stale.length > 0) {
  console.error('Run npm run build and commit dist/.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is what the sources build: ${built.size} files`);
}

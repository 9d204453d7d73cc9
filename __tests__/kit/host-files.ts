// What of this machine no run may change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const FILES = ['/etc/passwd', '/etc/hosts', '/etc/resolv.conf', '/proc/self/mounts', '/proc/sys/kernel/core_pattern'];

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Two of them are equal when nothing that they tell of has changed. */
export function hostFiles(): Readonly<Record<string, string>> {
  const built = readdirSync(DIST).filter((name) => name.endsWith('js'));
  const files = [...FILES, ...built.map((name) => join(DIST, name))];
  const roots = ['/', '/dev', '/etc', '/usr/local/bin'].map((folder) => [folder, readdirSync(folder).join('\n')]);
  return Object.fromEntries([['name', hostname()], ...roots, ...files.map((path) => [path, digest(path)])]);
}

// Files of this machine that attacks go for. Others of its users change other files meanwhile.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const AIMED_AT = [
  '/made',
  '/dev/made',
  '/usrlocal',
  '/etc/ld.so.preload',
  '/etc/resolv.conf',
  '/etc/hosts',
  '/proc/sys/kernel/core_pattern',
];

function digest(path: string): string {
  if (!existsSync(path)) return 'absent';
  return statSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'a folder';
}

/** Two of them are equal when nothing that they tell of has changed. */
export function hostFiles(): Readonly<Record<string, string>> {
  const built = readdirSync(DIST).map((name) => join(DIST, name));
  return Object.fromEntries([['name', hostname()], ...[...AIMED_AT, ...built].map((path) => [path, digest(path)])]);
}

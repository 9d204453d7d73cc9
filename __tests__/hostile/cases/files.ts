// Files, folders and other things of the host that are not the tool's.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviations, WORKED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newSharedFolder } from '../../kit/tool.ts';
import type { Wall } from '../../kit/wall.ts';
import { TELLING } from '../walls/telling.ts';
import { TREE } from '../walls/tree.ts';
import type { Item } from './attack-list.ts';
import { denied } from './denied.ts';

const WRITE = ['runtime/undeclared-write'];
const READ = ['runtime/undeclared-read'];

/** The kernel lets it, and it is told of; untold it would be a pass. */
function told(name: string, of: Item, attack: Attack, rules: readonly string[], wall: Wall): HostileCase {
  const untold: Attack = { ...attack, succeeded: (end) => deviations(end).length === 0 };
  return { name, of, attack: untold, ended: WORKED, rules, exitCode: 1, wall };
}

export const READ_ONLY: readonly HostileCase[] = [
  ...['append', 'replace', 'remove', 'open_mode'].map((way) =>
    denied(
      `to ${way} what it may only read`,
      'remount',
      {
        words: ['files', way, '/cache/page'],
        parts: {
          manifest: { capabilities: { filesystem: { access: 'read-only', paths: ['/cache/'] } } },
          cases: [{ name: 'reads', files: { '/cache/': 'cache' } }],
          beside: { 'cache/page': 'a page' },
        },
      },
      WRITE,
      TREE.readOnly,
    ),
  ),
  denied(
    'another resolver',
    'query-name tunnelling',
    { words: ['files', 'append', '/etc/resolv.conf'] },
    WRITE,
    TREE.readOnlyText,
  ),
  denied('another account', 'setuid', { words: ['files', 'append', '/etc/passwd'] }, WRITE, TREE.readOnlyText),
  denied(
    'a library before all others',
    'LD_PRELOAD/NODE_OPTIONS through manifest env',
    { words: ['write', '/etc/ld.so.preload'] },
    WRITE,
    TREE.sealedRoot,
  ),
  denied(
    'a folder before all others',
    'PATH planting',
    { words: ['files', 'make_folder', '/usrlocal'] },
    WRITE,
    TREE.sealedRoot,
  ),
  denied('a file of the root', 'remount', { words: ['write', '/made'] }, WRITE, TREE.sealedRoot),
  denied('a file of /dev', 'disk fill', { words: ['write', '/dev/made'] }, [], TREE.sealedDev),
];

/** What a runner reads commands from, in a folder that everybody may write to. */
function runnerFile(variable: string): () => Attack {
  return () => {
    const path = join(newSharedFolder('runner'), variable);
    writeFileSync(path, 'before\n');
    chmodSync(path, 0o666);
    return {
      words: ['write', path],
      options: { env: { [variable]: path } },
      succeeded: () => readFileSync(path, 'utf8') !== 'before\n',
    };
  };
}

/** Nothing is there to be read; untold it would be a pass. */
function sought(name: string, of: Item, words: readonly string[]): HostileCase {
  const attack: Attack = { words, succeeded: (end) => deviations(end).length === 0 };
  return denied(name, of, attack, READ, TELLING.reads);
}

export const SOUGHT: readonly HostileCase[] = [
  sought('a key of the runner', 'tokens in env and /proc/1/environ', ['read', '/root/.ssh/id_ed25519']),
  sought('a key by a link', 'hiding from the tracer', ['read_by_link', '/home/tool/.ssh/id_ed25519', '/tmp']),
  sought('a key by its own root', 'hiding from the tracer', ['read_by_root', '/home/tool/.ssh/id_ed25519', '/tmp']),
  sought('the memory of the first process', 'reading the worker’s memory', ['read', '/proc/1/mem']),
  sought('the accounts’ secrets', '/proc and /sys leaks', ['read', '/etc/shadow']),
];

export const RUNNER_FILES: readonly HostileCase[] = [
  ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((variable) =>
    denied(`a line in ${variable}`, 'GITHUB_ENV/PATH/OUTPUT/STEP_SUMMARY', runnerFile(variable), [], TREE.privateTmp),
  ),
  denied(
    'a hook of the checkout',
    '.git/hooks',
    () => {
      const path = join(newSharedFolder('checkout'), 'pre-commit');
      return { words: ['write', path], succeeded: () => existsSync(path) };
    },
    [],
    TREE.privateTmp,
  ),
  denied(
    'a change to as-declared itself',
    'tampering with our own dist or report',
    () => {
      const folder = mkdtempSync('/var/tmp/as-declared-dist-');
      const path = join(folder, 'cli.js');
      writeFileSync(path, 'before\n');
      chmodSync(folder, 0o777);
      chmodSync(path, 0o666);
      return {
        words: ['files', 'append', path],
        succeeded: () => readFileSync(path, 'utf8') !== 'before\n',
        close: () => rmSync(folder, { recursive: true }),
      };
    },
    WRITE,
    TREE.nothingElse,
  ),
  denied(
    'a verdict of its own',
    'tampering with our own dist or report',
    () => {
      const path = join(newSharedFolder('verdict'), 'report.json');
      return { words: ['write', path], succeeded: () => existsSync(path) };
    },
    [],
    TREE.privateTmp,
  ),
];

export const DEEDS: readonly HostileCase[] = [
  told(
    'a folder by a descriptor that was passed on',
    'SCM_RIGHTS',
    { words: ['files', 'by_passed_folder', '/home/tool'] },
    WRITE,
    TELLING.writes,
  ),
  told(
    'a file that had no name',
    'hiding from the tracer',
    { words: ['files', 'nameless', '/home/tool'] },
    WRITE,
    TELLING.writes,
  ),
  told(
    'a name that looks like a record',
    'hiding from the tracer',
    { words: ['files', 'with_newline', '/home/tool'] },
    WRITE,
    TELLING.writes,
  ),
  told(
    'a file that would be moved to another file system',
    'hiding from the tracer',
    { words: ['files', 'moved_between_mounts', '/tmp', '/home/tool'] },
    WRITE,
    TELLING.writes,
  ),
  told(
    'a program without a file',
    'memfd+execveat',
    {
      words: ['kernel', 'memfd-exec'],
      parts: {
        manifest: { category: 'build' },
        policy: { categories: { build: { ceiling: { memory_mb: 256, pids: 64 } } } },
      },
    },
    ['runtime/undeclared-exec'],
    TELLING.programs,
  ),
  told(
    'a program of the base runtime',
    'programs that are not declared',
    { words: ['run', '/usr/bin/id'] },
    ['runtime/undeclared-exec'],
    TELLING.programs,
  ),
  told(
    'a set-user-id program',
    'setuid',
    { words: ['run', '/usr/bin/passwd', '--help'], parts: { manifest: { category: 'filesystem' } } },
    ['runtime/undeclared-exec'],
    TELLING.programs,
  ),
];

// What of the host and of as-declared could be seen from inside.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { HostileCase } from '../../kit/hostile-case.ts';
import { newFolder } from '../../kit/tool.ts';
import { NAMESPACES } from '../walls/namespaces.ts';
import { TREE } from '../walls/tree.ts';
import { denied } from './denied.ts';

const READ = ['runtime/undeclared-read'];

const BWRAP_DEVICES = [
  'null',
  'zero',
  'full',
  'random',
  'urandom',
  'tty',
  'console',
  'stdin',
  'stdout',
  'stderr',
  'fd',
  'core',
  'pts',
  'ptmx',
  'shm',
];

const SECRET = 'ghs_doNotTellAnybody';
const ENVIRONMENT = { GITHUB_TOKEN: SECRET, AWS_SECRET_ACCESS_KEY: SECRET };

export const LEAKS: readonly HostileCase[] = [
  denied(
    'a token in its environment',
    'tokens in env and /proc/1/environ',
    { words: ['own_environment', 'doNotTell'], options: { env: ENVIRONMENT } },
    [],
    NAMESPACES.clearedEnvironment,
    NAMESPACES.scrubbedEnvironment,
  ),
  denied(
    'a token in the environment of the sandbox’s first process',
    'tokens in env and /proc/1/environ',
    { words: ['read_environment', '/proc/1/environ', 'doNotTell'], options: { env: ENVIRONMENT } },
    READ,
    NAMESPACES.scrubbedEnvironment,
  ),
  denied(
    'what the sandbox was built from',
    '/proc and /sys leaks',
    { words: ['files', 'holds', '/proc/1/cmdline', '--ro-', 'bind'] },
    [],
    NAMESPACES.argumentsApart,
  ),
  denied(
    'the host’s name',
    '/proc and /sys leaks',
    { words: ['files', 'host_name', hostname()] },
    [],
    NAMESPACES.hostName,
  ),
  denied(
    'the host’s accounts',
    '/proc and /sys leaks',
    { words: ['files', 'holds', '/etc/passwd', 'daemon'] },
    [],
    TREE.ownAccounts,
  ),
  denied(
    'the machine’s devices',
    '/proc and /sys leaks',
    { words: ['files', 'devices_beyond', ...BWRAP_DEVICES] },
    [],
    TREE.ownDev,
  ),
  ...[3, 12].map((number) =>
    denied(
      `${number} open descriptors of the runner`,
      'fd leaks',
      () => {
        const path = join(newFolder('secret'), 'token');
        writeFileSync(path, SECRET);
        const descriptor = openSync(path, 'r+');
        return {
          words: ['descriptors'],
          options: { inherit: Array.from({ length: number }, () => descriptor) },
          close: () => closeSync(descriptor),
        };
      },
      [],
      NAMESPACES.closedDescriptors,
    ),
  ),
];

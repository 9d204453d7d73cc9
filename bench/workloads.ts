import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, type Workplace } from './workplace.ts';

/** Work that is done again and again, natively and sandboxed alike. */
export interface Workload {
  readonly name: string;
  readonly needs: readonly string[];
  /** One round of it: for sh, with `$data` and `$out` as folders to read and to write, or for Node. */
  readonly round: string;
  readonly language: 'sh' | 'node';
}

/** Where work reads and writes. */
export interface WorkFolders {
  readonly data: string;
  readonly out: string;
}

/** Does the work as often as its last argument says. */
export function workProgram({ language, round }: Workload, { data, out }: WorkFolders): string {
  switch (language) {
    case 'sh':
      return `#!/bin/sh -e\ndata=${data} out=${out} n=0\nwhile [ $n -lt $1 ]; do\n${round}\nn=$((n+1))\ndone >/dev/null\n`;
    case 'node':
      return `for (let n = 0; n < Number(process.argv[2]); n += 1) {\n${round}\n}\n`;
  }
}

const FILES = 4_000;
const PER_FOLDER = 40;
const COMMITS = 2_000;

/** Text that looks like a program, different in every file. */
function text(index: number): string {
  const lines = Array.from(
    { length: 60 },
    (_, number) => `const value_${index}_${number} = lookUp(${index * number});`,
  );
  return `${lines.join('\n')}\n`;
}

/** Data of all workloads: 4,000 files and an archive of them, one file of 400 MB, a history, a C source. */
export function makeData(workplace: Workplace): WorkFolders {
  const data = workplace.folder('data');
  for (let index = 0; index < FILES; index += 1) {
    const folder = join(data, 'tree', `d${Math.floor(index / PER_FOLDER)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `f${index}.js`), text(index));
  }
  execFileSync('/usr/bin/tar', ['-C', data, '-cf', join(data, 'tree.tar'), 'tree']);
  writeFileSync(join(data, 'large'), Buffer.alloc(400 * 1024 * 1024, 'as declared '));
  writeFileSync(join(data, 'source.c'), source());
  const repository = join(data, 'repository');
  execFileSync('/usr/bin/git', ['init', '--quiet', '--bare', repository]);
  execFileSync('/usr/bin/git', ['-C', repository, 'fast-import', '--quiet'], { input: history() });
  if (IDENTITY.uid !== undefined) execFileSync('/usr/bin/chown', ['-R', `${IDENTITY.uid}:${IDENTITY.gid}`, data]);
  return { data, out: workplace.folder('out') };
}

function source(): string {
  const functions = Array.from({ length: 400 }, (_, index) => {
    return `int f${index}(int a, int b) { int s = 0; for (int i = a; i < b; i++) s += i * ${index} % 7; return s; }`;
  });
  return `#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n${functions.join('\n')}\n`;
}

/** Commits in the language of git-fast-import(1), each changing one of twenty files. */
function history(): string {
  const commits = Array.from({ length: COMMITS }, (_, index) => {
    const [message, content] = [`change ${index}`, text(index)];
    const who = `A U Thor <author@example.com> ${1_700_000_000 + index} +0000`;
    const head = `commit refs/heads/master\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n${message}\n`;
    return `${head}M 100644 inline f${index % 20}.js\ndata ${content.length}\n${content}`;
  });
  return `${commits.join('\n')}\n`;
}

function shell(name: string, round: string, ...needs: readonly string[]): Workload {
  return { name, round, needs, language: 'sh' };
}

export const WORKLOADS: readonly Workload[] = [
  shell(
    'Python imports',
    '/usr/bin/python3 -c "import json, http.client, email, sqlite3, asyncio, unittest, xml.dom.minidom, decimal"',
    '/usr/bin/python3',
  ),
  {
    name: 'Node start',
    needs: [],
    round: "require('node:child_process').execFileSync(process.execPath, ['-e', '0']);",
    language: 'node',
  },
  shell(
    'find over 47,000 calls',
    `for i in 1 2 3 4 5 6 7 8 9 10 11; do /usr/bin/find "$data/tree" -size +1M; done`,
    '/usr/bin/find',
  ),
  shell(
    'untar of 4,000 files',
    '/usr/bin/tar -xf "$data/tree.tar" -C "$out"; /usr/bin/rm -rf "$out/tree"',
    '/usr/bin/tar',
  ),
  shell('sha256 of 400 MB', '/usr/bin/sha256sum "$data/large"', '/usr/bin/sha256sum'),
  shell(
    'git log of 2,000 commits',
    '/usr/bin/git -c safe.directory=* -C "$data/repository" log --stat master',
    '/usr/bin/git',
  ),
  shell('gcc compile', '/usr/bin/gcc -O1 -c "$data/source.c" -o "$out/source.o"', '/usr/bin/gcc'),
  shell('grep over 4,000 files', '/usr/bin/grep -r "lookUp(7) *;" "$data/tree"', '/usr/bin/grep'),
];

// A git repository of a test's own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './tool.ts';

const AUTHOR = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example', '-c', 'commit.gpgSign=false'];

export class Repository {
  readonly folder: string;

  constructor(folder = newFolder('repository')) {
    this.folder = folder;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** What git prints. Nothing of the machine's configuration has a part in it. */
  git(...words: readonly string[]): string {
    return execFileSync('git', [...AUTHOR, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: '/nonexistent', LC_ALL: 'C' },
    });
  }

  write(path: string, content: string | Buffer): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Commits all that is there under a branch's name, and stays on it. */
  commit(branch: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', branch);
    this.git('branch', '--force', branch);
  }
}

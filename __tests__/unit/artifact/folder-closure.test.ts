import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArtifact } from '../../../src/artifact/artifact.ts';
import { type Closure, materialiseClosure, uncoveredCode } from '../../../src/artifact/closure.ts';

let stage: string;
let modules: string;

beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'as-declared-closure-'));
  for (const name of ['beside', 'artifact', 'closure']) mkdirSync(join(stage, name));
  modules = join(stage, 'beside/node_modules');
});

afterEach(() => {
  rmSync(stage, { recursive: true });
});

function install(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, name, 'package.json'), '{}');
    writeFileSync(join(modules, name, 'index.js'), '');
  }
}

async function closureOf(path: string): Promise<Closure> {
  writeFileSync(join(stage, 'tool'), '#!/usr/bin/env node\n');
  const artifact = await openArtifact(join(stage, 'tool'), join(stage, 'artifact'));
  const { signal: interrupted } = new AbortController();
  const context = { artifact, manifestFolder: join(stage, 'beside'), into: join(stage, 'closure'), interrupted };
  return materialiseClosure({ kind: 'folder', path }, context);
}

describe('a closure from a folder', () => {
  it('is mounted as it is and counted as uncovered', async () => {
    install('left', '@scope/right', 'left/node_modules/deep', 'left/lib');
    mkdirSync(join(modules, '.bin'));
    symlinkSync('../left/index.js', join(modules, '.bin/left'));
    const closure = await closureOf('node_modules');
    expect(closure).toEqual({ kind: 'folder', path: modules, packages: 3, files: 9, covered: false });
    expect(uncoveredCode(closure, { file: 'as-declared.json' })).toMatchObject([
      { rule: 'signature/uncovered-code', level: 'warning', evidence: { kind: 'folder', packages: 3, files: 9 } },
    ]);
  });

  it.each([
    ['leads out of it', '../../secret'],
    ['is absolute', '/etc/passwd'],
    ['leads nowhere', 'gone'],
    ['is the folder above it', '..'],
  ])('is refused when a link in it %s', async (_, target) => {
    install('left');
    writeFileSync(join(stage, 'secret'), '');
    symlinkSync(target, join(modules, 'link'));
    await expect(closureOf('node_modules')).rejects.toThrow('signature/closure-unsafe');
  });

  it('is refused when it is itself a link out of the manifest folder', async () => {
    symlinkSync(tmpdir(), modules);
    await expect(closureOf('node_modules')).rejects.toThrow('signature/closure-unsafe');
  });

  it.each(['..', '/etc', '.'])('is refused at %s', async (path) => {
    await expect(closureOf(path)).rejects.toThrow('signature/closure-unsafe');
  });

  it('is refused when it is not there', async () => {
    await expect(closureOf('node_modules')).rejects.toThrow('signature/closure-unreadable');
  });

  it('is refused when it is a file', async () => {
    writeFileSync(modules, '');
    await expect(closureOf('node_modules')).rejects.toThrow('signature/closure-unreadable');
  });
});

// Somebody swaps artifact and manifest while the gate reads them. Whatever it reads, it passes nothing but the pair that
// was signed and declared, and says which bytes those were.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES, gate, onlyTool } from '../../kit/gate.ts';
import { refuseRemains } from '../../kit/remains.ts';
import { newFolder, removeFolders } from '../../kit/tool.ts';

/** Replaces each file by the other of its pair and back, for as long as it lives: `sh -c … ARTIFACT MANIFEST`. */
const SWAP = `
while :; do
  for to in evil good; do
    for file in "$0" "$1"; do cp "$file.$to" "$file.new"; mv "$file.new" "$file"; sleep 0.01; done
  done
done`;

let words: readonly string[];
let sha256: string;
let swapper: ChildProcess;

beforeAll(() => {
  const folder = newFolder('swapped');
  cpSync(EXAMPLES, folder, { recursive: true });
  const artifact = join(folder, 'web-fetcher/web-fetcher-1.2.0.tgz');
  const manifest = join(folder, 'web-fetcher/as-declared.json');
  const bytes = readFileSync(artifact);
  sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${artifact}.good`, bytes);
  cpSync(join(folder, 'web-fetcher-compromised/web-fetcher-1.2.1.tgz'), `${artifact}.evil`);
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(`${manifest}.good`, text);
  writeFileSync(`${manifest}.evil`, text.replace('*.example.com', '*.example.net'));
  words = ['--manifest', manifest, '--policy', join(folder, 'policy.yml')];
  words = [...words, '--trusted-root', join(folder, 'trusted-root.json'), '--report', join(folder, 'report.json')];
  swapper = spawn('/bin/sh', ['-c', SWAP, artifact, manifest], { stdio: 'ignore', detached: true });
});
afterEach(refuseRemains);
afterAll(() => {
  process.kill(-(swapper.pid ?? 0), 'SIGKILL');
  removeFolders();
});

describe('a swap in the middle', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is no pass of anything else, time %d', async () => {
    const end = await gate(words);
    const { artifact, grant, checks } = onlyTool(end);
    const wasRun = checks.runtime.status !== 'skipped';
    expect(wasRun).toBe(end.exitCode === 0);
    expect(!wasRun || artifact?.sha256 === sha256).toBe(true);
    expect(!wasRun || JSON.stringify(grant?.domains) === '["*.example.com:443"]').toBe(true);
  });
});

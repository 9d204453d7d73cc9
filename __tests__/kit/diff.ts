// `as-declared diff` through dist, in a repository with two versions of a manifest.
import { expect } from 'vitest';
import { type GateEnd, type GateOptions, GateRun } from './gate.ts';
import { Repository } from './repository.ts';
import { jsonLines } from './tool.ts';

export const NAME = { name: 'web-fetcher', version: '1.2.0' };

function manifest(...hosts: string[]): string {
  return jsonLines({ ...NAME, capabilities: { networking: { allowed_domains: hosts } } });
}

export const BASE = manifest('docs.example.com');
export const HEAD = manifest('docs.example.com', 'api.evil.dev');

/** Branches `base` and `head`, of which the head asks for one host more. */
export function twoVersions(): Repository {
  const repository = new Repository();
  repository.write('as-declared.json', BASE);
  repository.commit('base');
  repository.write('as-declared.json', HEAD);
  repository.commit('head');
  return repository;
}

export function diffIn(folder: string, words: readonly string[], options: GateOptions = {}): Promise<GateEnd> {
  return new GateRun(['diff', ...words], { cwd: folder, ...options }).ended;
}

/** Why something cannot be judged, where nothing is said that could be read as an answer. */
export async function complaintIn(
  folder: string,
  words: readonly string[],
  options: GateOptions = {},
): Promise<string> {
  const { exitCode, stdout, stderr } = await diffIn(folder, words, options);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

// What the author of a tool may try beside its code: the scenario, the home, the places that the policy denies.
import { afterAll, describe, expect, test } from 'vitest';
import { errors, type GateEnd, gateTool } from '../../kit/gate.ts';
import { type Files, makeTool, removeFolders, type ToolParts } from '../../kit/tool.ts';

afterAll(removeFolders);

function script(...lines: readonly string[]): Files {
  return { main: ['#!/bin/sh', ...lines, ''].join('\n') };
}

async function gateParts(parts: ToolParts): Promise<GateEnd> {
  return gateTool(await makeTool(parts));
}

const NEVER = { neverallow: [{ id: 'credentials', reason: 'keys', read: ['${HOME}/.npmrc'] }] };

describe('a scenario', () => {
  test.each(['PYTHONPATH', 'LD_PRELOAD', 'PATH', 'ANYTHING'])('cannot set %s where it is not granted', async (name) => {
    const cases = [{ name: 'one', env: { [name]: '/data' } }];
    const end = await gateParts({ files: script('exit 0'), cases });
    expect(errors(end)).toEqual(['runtime/scenario-invalid-value']);
    expect(end.exitCode).toBe(2);
  });

  test('sets a variable that is granted', async () => {
    const manifest = { capabilities: { env: [{ name: 'API_KEY' }] } };
    const cases = [{ name: 'one', env: { API_KEY: 'of the case' } }];
    const end = await gateParts({ files: script('test "$API_KEY" = "of the case"'), manifest, cases });
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

describe('the home', () => {
  test.each(['.bashrc', '.npmrc', '.config/systemd/user/evil.service', 'notes.txt'])(
    'cannot be written to at %s without a word',
    async (name) => {
      const end = await gateParts({
        files: script(`exec 2>/dev/null; d=$HOME/${name}; mkdir "\${d%/*}"; : > "$d"; exit 0`),
      });
      expect(errors(end)).toContain('runtime/undeclared-write');
      expect(end.exitCode).toBe(1);
    },
  );

  test('has a cache that is free to use', async () => {
    const mkdir = { capabilities: { process: { spawn: ['/usr/bin/mkdir'] } } };
    const end = await gateParts({ files: script('mkdir "$HOME/.cache"', ': > "$HOME/.cache/x"'), manifest: mkdir });
    expect(errors(end)).toEqual([]);
    expect(end.exitCode).toBe(0);
  });
});

test('a place that the policy denies by name cannot be looked at without a word', async () => {
  const end = await gateParts({ files: script('read x < "$HOME/.npmrc"', 'exit 0'), policy: NEVER });
  expect(errors(end)).toContain('runtime/undeclared-read');
  expect(end.exitCode).toBe(1);
});

import { afterAll, describe, expect, test } from 'vitest';
import { cluesOf, onlyClues } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

describe('a script', () => {
  test.each([
    ['run', '#!/bin/sh\n', ['sh', 'run']],
    ['run', '#!/usr/bin/env bash\n', ['bash', 'run']],
    ['run', '#! /usr/bin/env  python3 \n', ['python3', 'run']],
    ['run.py', '#!/usr/bin/python\n', ['python3', 'run.py']],
    ['run', '#!/usr/bin/env node\r\n', ['node', 'run']],
    ['run', '#!/usr/bin/perl\n', ['perl', 'run']],
    ['run', '#!/usr/bin/env ruby\n', ['ruby', 'run']],
    ['run.py', '#!/usr/bin/env -S uv run --script\n', ['./run.py']],
    ['run', '#!/usr/bin/awk -f\n', ['./run']],
    ['run.sh', 'echo\n', ['sh', 'run.sh']],
    ['run.mjs', '', ['node', 'run.mjs']],
    ['run.rb', '', ['ruby', 'run.rb']],
  ])('%s that begins with %j is started by %j', async (name, content, command) => {
    expect((await onlyClues({ [name]: content })).start?.value.command).toEqual(command);
  });

  test('is chosen from several by the folder’s name, or by a name for the first', async () => {
    const bySome = await onlyClues({ 'some-tool.sh': '', 'main.sh': '', 'other.sh': '' });
    expect(bySome.start?.value.command).toEqual(['sh', 'some-tool.sh']);
    const byMain = await onlyClues({ 'main.sh': '', 'other.sh': '' });
    expect(byMain.start?.value.command).toEqual(['sh', 'main.sh']);
  });

  test.each([
    'setup.py',
    'test_tool.py',
    'tool.test.js',
    'vite.config.js',
    'notes.md',
    '.hidden.sh',
    'a b.sh',
    'x;y.sh',
  ])('%s is none', async (name) => {
    expect(await cluesOf({ [name]: 'print()\n' })).toEqual([]);
  });
});

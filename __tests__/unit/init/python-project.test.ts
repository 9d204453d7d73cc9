import { afterAll, describe, expect, test } from 'vitest';
import { cluesOf, onlyClues, remarks } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

function project(more: string): string {
  return `[project]\nname = "acme-tool"\nversion = "2.0.1"\n${more}`;
}

const SCRIPT = '[project.scripts]\nacme-tool = "acme.cli:main"\n';

describe('a Python project', () => {
  test.each([
    ['flat', 'acme/cli.py', undefined],
    ['in the src layout', 'src/acme/cli.py', 'src'],
    ['a package', 'acme/cli/__init__.py', undefined],
  ])('%s is started as an installer would, without installing it', async (_, file, cwd) => {
    const clues = await onlyClues({ 'pyproject.toml': project(SCRIPT), [file]: '' });
    expect(clues).toMatchObject({ name: { value: 'acme-tool' }, version: { value: '2.0.1' } });
    const code = 'import sys, acme.cli as tool; sys.argv[0] = "acme-tool"; sys.exit(tool.main())';
    expect(clues.start?.value).toMatchObject({ command: ['python3', '-c', code], file, hasHelp: true });
    expect(clues.start?.value.cwd).toBe(cwd);
  });

  test.each([
    'x = "os:system(\'id\')"',
    'x = "a;import os:main"',
    'x = "../a:main"',
    'x = "a:main\\nimport os"',
    '"x\\" y" = "a:main"',
    'x = 7',
  ])('puts nothing into code that is not a plain reference: %s', async (line) => {
    const clues = await onlyClues({ 'pyproject.toml': project(`[project.scripts]\n${line}\n`) });
    expect(clues.start).toBeUndefined();
    expect(remarks(clues)).toEqual([expect.stringContaining('no plain "module:function"')]);
  });

  test('is an MCP server by its dependencies, which as-declared does not install', async () => {
    const text = project(`dependencies = ["mcp[cli]>=1.2", "httpx ; python_version > '3.8'"]\n${SCRIPT}`);
    const clues = await onlyClues({ 'pyproject.toml': text, 'acme/cli.py': '' });
    expect(clues).toMatchObject({ isMcpServer: true, dependencies: ['mcp', 'httpx'] });
    expect(remarks(clues)).toEqual([expect.stringContaining('installs no Python packages')]);
  });

  test('leaves out a version that is dynamic', async () => {
    const text = '[project]\nname = "acme-tool"\ndynamic = ["version"]\n[project.scripts]\na = "a:main"\n';
    expect(await onlyClues({ 'pyproject.toml': text })).not.toHaveProperty('version');
  });

  test('is not what the settings of a linter describe', async () => {
    expect(await cluesOf({ 'pyproject.toml': '[tool.ruff]\nline-length = 120\n' })).toEqual([]);
  });
});

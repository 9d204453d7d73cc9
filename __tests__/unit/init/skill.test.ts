import { afterAll, describe, expect, test } from 'vitest';
import { surveyFolder } from '../../../src/init/folder.ts';
import { recognise } from '../../../src/init/recognise.ts';
import { refusedBy } from '../../kit/documents.ts';
import { cluesOf, onlyClues, remarks, toolFolder } from '../../kit/init.ts';
import { removeFolders } from '../../kit/tool.ts';

afterAll(removeFolders);

function skillFile(matter: string): string {
  return `---\nname: todo\ndescription: Lists.\n${matter}---\n\n# Todo\n`;
}

const NEEDS = {
  requires: { bins: ['curl', 'python3', 'jq'], env: ['TODO_API_KEY', 'TODO_URL'] },
  primaryEnv: 'TODO_URL',
  envVars: [{ name: 'TODO_DIR', required: false }, { name: 'TODO_USER' }],
};

describe('a skill', () => {
  test.each([
    ['a map', `metadata: ${JSON.stringify({ openclaw: NEEDS })}\n`],
    ['the text of one', `metadata: '${JSON.stringify({ openclaw: NEEDS })}'\n`],
    ['one under an older name', `metadata: ${JSON.stringify({ clawdbot: NEEDS })}\n`],
    ['one under the oldest', `metadata:\n  clawdis: ${JSON.stringify(NEEDS)}\n`],
  ])('gives its programs and variables from metadata that is %s', async (_, matter) => {
    const clues = await onlyClues({ 'SKILL.md': skillFile(matter) });
    expect(clues).toMatchObject({ what: 'a skill', name: { value: 'todo' } });
    expect(clues.programs.map(({ value }) => value)).toEqual(['curl', 'jq']);
    expect(clues.env.map(({ value }) => value)).toEqual([
      { name: 'TODO_API_KEY', required: true, secret: true },
      { name: 'TODO_URL', required: true, secret: true },
      { name: 'TODO_DIR', required: false, secret: false },
      { name: 'TODO_USER', required: true, secret: false },
    ]);
  });

  test('leaves out what is a choice, a setting of the agent or an installation, and says so', async () => {
    const needs = {
      requires: { anyBins: ['rg', 'grep'], config: ['browser.enabled'] },
      install: [{ kind: 'brew', formula: 'ripgrep' }],
      os: ['darwin'],
    };
    const clues = await onlyClues({ 'SKILL.md': skillFile(`metadata: ${JSON.stringify({ openclaw: needs })}\n`) });
    expect(clues).toMatchObject({ programs: [], env: [], urls: [] });
    expect(remarks(clues)).toEqual([
      expect.stringContaining('process: requires.anyBins of SKILL.md: one of "rg", "grep"'),
      expect.stringContaining('files: requires.config'),
      expect.stringContaining('closure: install of SKILL.md ("brew")'),
      expect.stringContaining('platform: os of SKILL.md'),
    ]);
  });

  test('is started by its only script, or the one that is called after it', async () => {
    const one = await cluesOf({ 'SKILL.md': skillFile(''), 'scripts/todo.py': '' });
    expect(one.at(-1)?.start?.value.command).toEqual(['python3', 'scripts/todo.py']);
    const two = await cluesOf({ 'SKILL.md': skillFile(''), 'scripts/add.sh': '', 'scripts/remove.sh': '' });
    expect(two.at(-1)?.start).toBeUndefined();
    expect(remarks(two.at(-1)!)).toEqual([expect.stringContaining('"scripts/add.sh", "scripts/remove.sh"')]);
  });

  test('without front matter is a text like any other', async () => {
    expect(await cluesOf({ 'SKILL.md': '# How to\n\n---\nname: x\n---\n' })).toEqual([]);
  });

  test('is refused at its line when the front matter is no YAML', async () => {
    const folder = await surveyFolder(
      toolFolder({ 'SKILL.md': '---\nname: todo\ndescription: use when: asked\n---\n' }),
    );
    expect(refusedBy(() => recognise(folder))).toMatchObject({
      rule: 'host/init-not-parsable',
      place: { file: `${folder.given}/SKILL.md`, line: 3, column: 14 },
    });
  });

  test.each([
    ['metadata: "{ not json"\n', 'host/init-not-parsable'],
    ['metadata: &a { openclaw: *a }\n', 'host/init-unsupported-yaml'],
    ['metadata: {}\nmetadata: {}\n', 'host/init-duplicate-key'],
  ])('is refused for %j', async (matter, rule) => {
    const folder = await surveyFolder(toolFolder({ 'SKILL.md': skillFile(matter) }));
    expect(refusedBy(() => recognise(folder))).toMatchObject({ rule });
  });
});

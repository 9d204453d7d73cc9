// What the README tells a newcomer to do, done to the letter.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { gate } from '../kit/gate.ts';
import { newFolder, packed, removeFolders } from '../kit/tool.ts';

const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

afterAll(removeFolders);

/** The fenced blocks of a section, by their language and in their order. */
function blocks(section: string, language: string): readonly string[] {
  const [, rest = ''] = README.split(`\n## ${section}\n`);
  const [text = ''] = rest.split('\n## ');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
}

describe('the first tool of one’s own', () => {
  test('passes as the README has it, and fails when it reads what it does not declare', async () => {
    const folder = newFolder('readme');
    const [script = ''] = blocks('A first tool of your own', 'sh');
    const [manifest = ''] = blocks('A first tool of your own', 'json');
    const [scenario = '', policy = ''] = blocks('A first tool of your own', 'yaml');
    const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
    mkdirSync(join(folder, 'fixtures'));
    write('fixtures/name.txt', 'Ada\n');
    write('as-declared.json', manifest);
    write('as-declared.scenario.yml', scenario);
    write('policy.yml', policy);
    const words = ['--manifest', 'as-declared.json', '--policy', 'policy.yml'];
    write('hello.tgz', await packed({ 'hello.sh': script }));
    const honest = await gate(words, { cwd: folder });
    expect(honest).toMatchObject({ exitCode: 0 });
    write('hello.tgz', await packed({ 'hello.sh': script.replace('read -r', 'cat /root/.ssh/id_rsa; read -r') }));
    expect(await gate(words, { cwd: folder })).toMatchObject({ exitCode: 1 });
  });
});

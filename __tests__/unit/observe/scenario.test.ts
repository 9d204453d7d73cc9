import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScenario, type ScenarioReading } from '../../../src/observe/scenario.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'as-declared-scenario-'));
  mkdirSync(join(folder, 'fixtures/cache'), { recursive: true });
  writeFileSync(join(folder, 'fixtures/page.html'), '<p>hello</p>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = () => join(folder, 'as-declared.scenario.yml');

function read(text: string): Promise<ScenarioReading> {
  writeFileSync(place(), text);
  return readScenario(place());
}

const aCase = (rest: string) => `cases:\n  - name: plain\n${rest.replace(/^(?=.)/gm, '    ')}\n`;

const rulesOf = async (text: string) => (await read(text)).findings.map(({ rule }) => rule);

describe('a scenario', () => {
  it('is read with all that a case can say', async () => {
    const { scenario, findings } = await read(`
cases:
  - name: fetches a page
    args: ["https://api.example.com/page", --text]
    stdin: "hello\\n"
    env: {LANG: C}
    files: {/cache/: fixtures/cache, "\${HOME}/page": ./fixtures/page.html}
    upstreams:
      api.example.com:443:
        - {path: /page, body_file: fixtures/page.html, headers: {content-type: text/html}}
        - {path: /api, method: POST, status: 201, body: done}
      API.example.com: [{path: /upper}]
    timeout_s: 2.5
    expect: {exit_code: 3, stdout_matches: ["hello*world"]}
`);
    expect(findings).toEqual([]);
    const [first] = scenario?.cases ?? [];
    expect(first).toMatchObject({
      name: 'fetches a page',
      pointer: '/cases/0',
      args: ['https://api.example.com/page', '--text'],
      stdin: 'hello\n',
      env: { LANG: 'C' },
      files: [
        { at: '/cache', from: join(folder, 'fixtures/cache'), place: { line: 7 } },
        { at: '/home/tool/page', from: join(folder, 'fixtures/page.html'), place: { line: 7 } },
      ],
      timeoutSeconds: 2.5,
      expect: { exitCode: 3, stdoutMatches: ['hello*world'] },
    });
    expect([...(first?.upstreams ?? [])]).toEqual([
      [
        'api.example.com:443',
        [
          { path: '/page', status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<p>hello</p>') },
          { path: '/api', method: 'POST', status: 201, headers: {}, body: Buffer.from('done') },
          { path: '/upper', status: 200, headers: {}, body: Buffer.alloc(0) },
        ],
      ],
    ]);
  });

  it('expects a good end where it says nothing', async () => {
    const { scenario } = await read('cases: [{name: plain}]');
    expect(scenario?.cases[0]).toEqual({
      name: 'plain',
      pointer: '/cases/0',
      args: [],
      stdin: '',
      env: {},
      files: [],
      upstreams: new Map(),
      expect: { exitCode: 0, stdoutMatches: [] },
    });
  });

  it('may have remarks of its own', async () => {
    expect(await rulesOf('x-owner: me\ncases: [{name: plain, x-why: because}]')).toEqual([]);
  });

  it('is refused when it is not there', async () => {
    await expect(readScenario(join(folder, 'none.yml'))).rejects.toMatchObject({
      finding: { rule: 'runtime/scenario-unreadable' },
    });
  });

  it.each([
    ['cases: [', 'runtime/scenario-not-parsable'],
    ['cases: [{name: a, name: b}]', 'runtime/scenario-duplicate-key'],
    ['cases: [&a {name: a}, *a]', 'runtime/scenario-unsupported-yaml'],
  ])('is refused when it is broken: %s', async (text, rule) => {
    await expect(read(text)).rejects.toMatchObject({ finding: { rule } });
  });

  it.each([
    ['no cases', 'cases: []', 'runtime/scenario-invalid-value'],
    ['a case without a name', 'cases: [{}]', 'runtime/scenario-invalid-value'],
    ['a name of nothing but spaces', 'cases: [{name: "  "}]', 'runtime/scenario-invalid-value'],
    ['a key that nobody knows', 'cases: [{name: a, command: [sh]}]', 'runtime/scenario-unknown-key'],
    ['neither cases nor a conversation', '{}', 'runtime/scenario-invalid-value'],
    ['a call of no tool', 'mcp: {calls: [{arguments: {}}]}', 'runtime/scenario-invalid-value'],
    ['a conversation with a name', 'mcp: {name: a}', 'runtime/scenario-unknown-key'],
    ['a case that is called like the conversation', 'mcp: {}\ncases: [{name: mcp}]', 'runtime/scenario-duplicate-case'],
    ['two cases of a name', 'cases: [{name: a}, {name: a}]', 'runtime/scenario-duplicate-case'],
    ['a NUL in a word', aCase('args: ["a\\0b"]'), 'runtime/scenario-invalid-value'],
    ['a number for a word', aCase('args: [1]'), 'runtime/scenario-invalid-value'],
    ['an environment variable that is none', aCase('env: {"A=B": x}'), 'runtime/scenario-invalid-value'],
    ['a time that is none', aCase('timeout_s: 0'), 'runtime/scenario-invalid-value'],
    ['an exit code that is none', aCase('expect: {exit_code: 256}'), 'runtime/scenario-invalid-value'],
    [
      'an interim status',
      aCase('upstreams: {a.example.com: [{path: /, status: 100}]}'),
      'runtime/scenario-invalid-value',
    ],
    [
      'a path that is an address',
      aCase('upstreams: {a.example.com: [{path: "http://x/"}]}'),
      'runtime/scenario-invalid-value',
    ],
    [
      'a header with a line in it',
      aCase('upstreams: {a.example.com: [{path: /, headers: {a: "b\\nc: d"}}]}'),
      'runtime/scenario-invalid-value',
    ],
    ['a host without replies', aCase('upstreams: {a.example.com: []}'), 'runtime/scenario-invalid-value'],
    [
      'two bodies',
      aCase('upstreams: {a.example.com: [{path: /, body: x, body_file: fixtures/page.html}]}'),
      'runtime/scenario-invalid-value',
    ],
    ['a relative place for a file', aCase('files: {cache: fixtures/cache}'), 'runtime/scenario-invalid-value'],
    ['a place with dots', aCase('files: {/cache/../etc: fixtures/cache}'), 'runtime/scenario-invalid-value'],
  ])('is told what is wrong with %s', async (_, text, rule) => {
    expect(await rulesOf(text)).toEqual([rule]);
  });

  it('is told everything that is wrong at once, each at its line', async () => {
    const { findings } = await read(`cases:
  - name: a
    files: {/cache/: ../other}
  - name: a
    upstreams:
      10.0.0.1: [{path: /, body_file: none.html}]
`);
    expect(findings.map(({ rule, place }) => [rule, place?.line])).toEqual([
      ['runtime/scenario-path-escapes', 3],
      ['runtime/scenario-invalid-value', 6],
      ['runtime/scenario-unreadable', 6],
      ['runtime/scenario-duplicate-case', 4],
    ]);
  });
});

describe('an upstream', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1:443',
    '[::1]:443',
    '0x7f.1',
    '2130706433',
    '*.example.com',
    'localhost',
    'http://a.example.com',
    'a.example.com:0',
  ])('is a host by name and no other thing: %s', async (name) => {
    expect(await rulesOf(aCase(`upstreams: {"${name}": [{path: /}]}`))).toEqual(['runtime/scenario-invalid-value']);
  });
});

describe('a file beside the scenario', () => {
  const named = (path: string) => rulesOf(aCase(`files: {/cache/: ${JSON.stringify(path)}}`));
  const body = (path: string) => rulesOf(aCase(`upstreams: {a.example.com: [{path: /, body_file: ${path}}]}`));

  it.each(['../x', '/etc/passwd', 'fixtures/../../x', '..'])('is not outside of its folder: %s', async (path) => {
    expect(await named(path)).toEqual(['runtime/scenario-path-escapes']);
    expect(await body(path)).toEqual(['runtime/scenario-path-escapes']);
  });

  it('is not reached over a link, wherever in the path it is', async () => {
    symlinkSync('/etc', join(folder, 'fixtures/outside'));
    symlinkSync('page.html', join(folder, 'fixtures/inside'));
    for (const path of ['fixtures/outside', 'fixtures/outside/passwd', 'fixtures/inside']) {
      expect(await named(path)).toEqual(['runtime/scenario-path-escapes']);
      expect(await body(path)).toEqual(['runtime/scenario-path-escapes']);
    }
  });

  it('may stand below a link, if the scenario does so too', async () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    try {
      writeFileSync(place(), aCase('files: {/cache/: fixtures/cache}'));
      const { scenario, findings } = await readScenario(join(link, 'as-declared.scenario.yml'));
      expect(findings).toEqual([]);
      expect(scenario?.cases[0]?.files).toMatchObject([{ at: '/cache', from: join(folder, 'fixtures/cache') }]);
    } finally {
      rmSync(link);
    }
  });

  it('is there, and is a file or a folder', async () => {
    execFileSync('mkfifo', [join(folder, 'fixtures/fifo')]);
    expect(await named('fixtures/none')).toEqual(['runtime/scenario-unreadable']);
    expect(await named('fixtures/fifo')).toEqual(['runtime/scenario-unreadable']);
    expect(await body('fixtures/fifo')).toEqual(['runtime/scenario-unreadable']);
    expect(await body('fixtures/cache')).toEqual(['runtime/scenario-unreadable']);
  });

  it('is no longer as a body than replies may be together', async () => {
    writeFileSync(join(folder, 'big'), '');
    truncateSync(join(folder, 'big'), 20 * 1024 * 1024);
    expect(await body('big')).toEqual([]);
    const twice = aCase('upstreams: {a.example.com: [{path: /, body_file: big}, {path: /b, body_file: big}]}');
    expect(await rulesOf(twice)).toEqual(['runtime/scenario-too-large']);
  });
});

import { describe, expect, it } from 'vitest';
import { manifestChanges, removedRequests } from '../../../../src/manifest/changes/compare.ts';
import { manifestOf, readManifestText } from '../../../kit/documents.ts';
import { capabilities } from './said.ts';

const network = (...allowed_domains: string[]) => ({ networking: { allowed_domains } });

describe('network access', () => {
  it.each([
    [network(), network('api.evil.dev'), ['widened medium adds network access to api.evil.dev (443)']],
    [network(), network('*.evil.dev'), ['widened high adds network access to *.evil.dev (443)']],
    [network('a.evil.dev'), network('*.evil.dev'), ['widened high adds network access to *.evil.dev (443)']],
    [network('*.evil.dev'), network('a.evil.dev'), ['narrowed high drops network access to *.evil.dev (443)']],
    [
      network('*.evil.dev'),
      network('evil.dev', '*.evil.dev'),
      ['widened medium adds network access to evil.dev (443)'],
    ],
    [
      network('a.dev'),
      network('a.dev:8443'),
      ['widened medium adds port 8443 of a.dev', 'narrowed medium drops port 443 of a.dev'],
    ],
    [network(), network('a.dev:8443', 'a.dev:80'), ['widened medium adds network access to a.dev (80 and 8443)']],
    [network(), network('*.evil.dev', 'a.evil.dev'), ['widened high adds network access to *.evil.dev (443)']],
    [network(), { networking: { allowed_ports: [1, 2] } }, []],
  ])('from %j to %j', async (base, head, said) => {
    expect(await capabilities(base, head)).toEqual(said);
  });

  it('a shared port is one change at its own line, whatever number of hosts it opens', async () => {
    const hosts = Array.from({ length: 7 }, (_, index) => `h${index}.acme.dev`);
    const base = await manifestOf({ capabilities: network(...hosts) });
    const networking = { allowed_domains: hosts, allowed_ports: [443, 8443] };
    const [change, ...more] = manifestChanges(base, await manifestOf({ capabilities: { networking } }));
    expect(more).toEqual([]);
    expect(change?.what).toBe('adds port 8443 of h0.acme.dev, h1.acme.dev, h2.acme.dev, h3.acme.dev and 3 more');
    expect(change?.place.pointer).toBe('/capabilities/networking/allowed_ports/1');
  });

  it('listening is by port', async () => {
    const listen = (...ports: number[]) => ({ networking: { listen: ports } });
    expect(await capabilities(listen(80), listen(8080))).toEqual([
      'widened medium listens on port 8080',
      'narrowed medium no longer listens on port 80',
    ]);
  });
});

describe('files and programs', () => {
  const files = (read: string[], write: string[]) => ({ filesystem: { read, write } });

  it.each([
    [files([], []), files(['/a'], []), ['widened medium adds read access to /a']],
    [files([], []), files(['/a'], ['/a']), ['widened high adds write access to /a']],
    [
      files(['/a'], []),
      files([], ['/a/b']),
      ['widened high adds write access to /a/b', 'narrowed medium drops read access to /a'],
    ],
    [files(['/a'], []), files(['/a/b', '/a'], []), []],
    [
      files(['/a'], []),
      files(['/ab'], []),
      ['widened medium adds read access to /ab', 'narrowed medium drops read access to /a'],
    ],
    [files([], ['/a']), files(['/a'], []), ['narrowed high drops write access to /a']],
    [files([], []), files(['${TOOL}/data', '${TMP}'], ['${TMP}/x']), []],
    [files([], []), files([], ['${TOOL}/data']), ['widened high adds write access to ${TOOL}/data']],
  ])('from %j to %j', async (base, head, said) => {
    expect(await capabilities(base, head)).toEqual(said);
  });

  it('a program is no folder', async () => {
    const spawn = (...paths: string[]) => ({ process: { spawn: paths } });
    expect(await capabilities(spawn('/usr/bin'), spawn('/usr/bin', '/usr/bin/git'))).toEqual([
      'widened high may now start /usr/bin/git',
    ]);
  });
});

describe('limits', () => {
  it.each([
    [512, 1024, ['widened low raises memory from 512 to 1024 MiB']],
    [1024, 512, ['narrowed low lowers memory from 1024 to 512 MiB']],
    // What the policy's default is, nobody knows here: it may be more and may be less.
    [
      undefined,
      512,
      [
        "widened low asks for 512 MiB of memory in place of the policy's default",
        "narrowed low limits memory to 512 MiB in place of the policy's default",
      ],
    ],
    [
      512,
      undefined,
      [
        "widened low leaves memory to the policy's default in place of 512 MiB",
        'narrowed low no longer asks for 512 MiB of memory',
      ],
    ],
  ])('from %j to %j', async (base, head, said) => {
    const memory = (max_rss_mb: number | undefined) => (max_rss_mb === undefined ? {} : { memory: { max_rss_mb } });
    expect(await capabilities(memory(base), memory(head))).toEqual(said);
  });

  it('are named each', async () => {
    const limits = (n: number) => ({ cpu: { max_seconds: n, wall_seconds: n }, process: { max_pids: n } });
    expect(await capabilities(limits(1), limits(2))).toEqual([
      'widened low raises processor time from 1 to 2 s',
      'widened low raises the time of a run from 1 to 2 s',
      'widened low raises the number of processes from 1 to 2',
    ]);
  });
});

describe('environment variables', () => {
  const env = (...entries: object[]) => ({ env: entries });

  it.each([
    [env(), env({ name: 'LEVEL' }), ['widened medium reads the environment variable LEVEL']],
    [env(), env({ name: 'X', secret: true }), ['widened high reads the environment variable X, a secret']],
    [env(), env({ name: 'GITHUB_TOKEN' }), ['widened high reads the environment variable GITHUB_TOKEN']],
    [env(), env({ name: 'MONKEY' }), ['widened medium reads the environment variable MONKEY']],
    [
      env({ name: 'X' }),
      env({ name: 'X', required: true, secret: true }),
      ['changed medium keeps the value of X secret', 'changed low cannot do without X'],
    ],
    [env({ name: 'X', secret: true }, { name: 'X' }), env({ name: 'X' }, { name: 'X', secret: true }), []],
  ])('from %j to %j', async (base, head, said) => {
    expect(await capabilities(base, head)).toEqual(said);
  });
});

describe('a change', () => {
  it('stands at the line of the head, and what was removed at the line of the base', async () => {
    const base = await readManifestText(
      'name: a\nversion: 1.0.0\ncapabilities:\n  filesystem:\n    write: [/gone]\n  memory: { max_rss_mb: 1 }\n',
    );
    const head = await readManifestText(
      'name: a\nversion: 1.0.0\nisolation: { required: [landlock] }\ncapabilities:\n  memory:\n    max_rss_mb: 2\n',
    );
    if (base.manifest === undefined || head.manifest === undefined) throw new Error('these are manifests');
    const seen = manifestChanges(base.manifest, head.manifest).map(({ what, place, before }) => [
      what,
      place.line,
      before?.line,
    ]);
    expect(seen).toEqual([
      ['raises memory from 1 to 2 MiB', 6, 6],
      ['requires the isolation landlock', 3, 1],
      ['drops write access to /gone', 5, undefined],
    ]);
  });

  it('of a new tool is all that it asks for, and of a removed one all that it asked for', async () => {
    const manifest = await manifestOf({
      category: 'build',
      isolation: { required: ['landlock'] },
      capabilities: { filesystem: { read: ['/a'] } },
    });
    expect(manifestChanges(undefined, manifest).map(({ kind, what, before }) => [kind, what, before])).toEqual([
      ['widened', "is a build tool in place of the policy's default category", undefined],
      ['widened', 'adds read access to /a', undefined],
    ]);
    expect(removedRequests(manifest).map(({ kind, what }) => [kind, what])).toEqual([
      ['narrowed', 'no longer says that it is a build tool'],
      ['narrowed', 'drops read access to /a'],
    ]);
  });
});

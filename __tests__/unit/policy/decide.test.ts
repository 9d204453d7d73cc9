import { describe, expect, it } from 'vitest';
import { decideGrant, type GrantDecision } from '../../../src/policy/deciding/decide.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { manifestOf, policyOf } from '../../kit/documents.ts';

type Data = Record<string, unknown>;

/** A web-client's request against a web-client's ceiling. */
async function decide(
  capabilities: Data,
  ceiling: Data,
  more: Data = {},
  mode = 'enforce' as Policy['mode'],
): Promise<GrantDecision> {
  const manifest = await manifestOf({ category: 'web-client', capabilities });
  const policy = await policyOf({ categories: { 'web-client': { ceiling } }, ...more });
  return decideGrant(manifest, { ...policy, mode });
}

const rules = ({ findings }: GrantDecision): readonly string[] => findings.map(({ rule }) => rule);

const networking = (allowed_domains: readonly string[], allowed_ports?: readonly number[]): Data => ({
  networking: { allowed_domains, ...(allowed_ports === undefined ? {} : { allowed_ports }) },
});

const DOMAIN = 'policy/domain-not-allowed';
const PORT = 'policy/port-not-allowed';
const PATH = 'policy/path-not-allowed';
const RESERVED = 'policy/path-reserved';

describe('domains: what is asked for, what is allowed, what is wrong with it', () => {
  it.each<[readonly string[], readonly string[] | 'any', string | undefined]>([
    [['api.b.c'], ['api.b.c'], undefined],
    [['API.B.C'], ['api.b.c'], undefined],
    [['a.b.c'], ['*.b.c'], undefined],
    [['x.a.b.c'], ['*.b.c'], undefined],
    [['*.b.c'], ['*.b.c'], undefined],
    [['*.a.b.c'], ['*.b.c'], undefined],
    [['a.b.c', 'x.y.z'], ['*.b.c', 'x.y.z'], undefined],
    [['bücher.example'], ['xn--bcher-kva.example'], undefined],
    [['whatever.dev', '*.else.dev'], 'any', undefined],
    [[], [], undefined],
    [['b.c'], ['*.b.c'], DOMAIN],
    [['*.b.c'], ['b.c'], DOMAIN],
    [['*.b.c'], ['a.b.c'], DOMAIN],
    [['*.b.c'], ['*.a.b.c'], DOMAIN],
    [['ab.c'], ['b.c'], DOMAIN],
    [['evil-b.c'], ['*.b.c'], DOMAIN],
    [['a.b.c.evil.dev'], ['*.b.c'], DOMAIN],
    [['a.b.c'], [], DOMAIN],
    [['a.b.c'], ['a.b'], DOMAIN],
  ])('%j in %j: %s', async (asked, domains, rule) => {
    const decision = await decide(networking(asked), { domains });
    expect(rules(decision)).toEqual(rule === undefined ? [] : [rule]);
    expect(decision.grant === undefined).toBe(rule !== undefined);
  });

  it('are denied where the ceiling does not speak of them', async () => {
    expect(rules(await decide(networking(['a.b.c']), {}))).toEqual([DOMAIN]);
  });

  it('say that a wildcard does not stand for the name itself', async () => {
    const { findings } = await decide(networking(['b.c']), { domains: ['*.b.c'] });
    expect(findings[0]?.message).toContain('*.b.c stands for the names below b.c, not for b.c itself.');
  });
});

describe('ports: domains asked for, ports asked for, ceiling, what is wrong with it', () => {
  it.each<[string, readonly number[] | undefined, Data, string | undefined]>([
    ['a.b.c', undefined, { domains: ['a.b.c'] }, undefined],
    ['a.b.c', [443], { domains: ['a.b.c'] }, undefined],
    ['a.b.c:443', [80], { domains: ['a.b.c'] }, undefined],
    ['a.b.c', [80], { domains: ['a.b.c'], ports: [80, 443] }, undefined],
    ['a.b.c:8443', undefined, { domains: ['a.b.c'], ports: [8443] }, undefined],
    ['a.b.c:8443', undefined, { domains: ['a.b.c:8443'] }, undefined],
    ['a.b.c:8443', undefined, { domains: ['*.b.c:8443'] }, undefined],
    ['a.b.c:9999', [1, 65535], { domains: 'any', ports: 'any' }, undefined],
    ['a.b.c', [80], { domains: ['a.b.c'], ports: 'any' }, undefined],
    ['a.b.c', [80], { domains: ['a.b.c'] }, PORT],
    ['a.b.c', [80], { domains: 'any' }, PORT],
    ['a.b.c:8443', undefined, { domains: ['a.b.c'] }, PORT],
    ['a.b.c', undefined, { domains: ['a.b.c:8443'] }, PORT],
    ['a.b.c', undefined, { domains: ['a.b.c'], ports: [] }, PORT],
    ['a.b.c', undefined, { domains: ['a.b.c:8443'], ports: 'any' }, PORT],
    ['a.b.c:80', undefined, { domains: ['x.b.c:80', 'a.b.c'] }, PORT],
  ])('%s and %j in %j: %s', async (domain, ports, ceiling, rule) => {
    expect(rules(await decide(networking([domain], ports), ceiling))).toEqual(rule === undefined ? [] : [rule]);
  });

  it('point at the line that names the port', async () => {
    const own = await decide(networking(['a.b.c:80']), { domains: ['a.b.c'] });
    expect(own.findings[0]?.place?.pointer).toBe('/capabilities/networking/allowed_domains/0');
    const shared = await decide(networking(['a.b.c', 'x.b.c'], [443, 80]), { domains: ['*.b.c'], ports: [443] });
    expect(shared.findings.map(({ place }) => place?.pointer)).toEqual(['/capabilities/networking/allowed_ports/1']);
    expect(shared.findings[0]?.related?.[0]?.pointer).toBe('/categories/web-client/ceiling/ports');
  });

  it('of one host are granted together', async () => {
    const { grant } = await decide(networking(['a.b.c:8443', 'a.b.c', 'x.b.c']), {
      domains: ['*.b.c'],
      ports: [443, 8443],
    });
    expect(grant?.endpoints.map(({ value }) => value)).toEqual([
      { host: 'a.b.c', ports: [443, 8443] },
      { host: 'x.b.c', ports: [443] },
    ]);
  });
});

describe('denied domains: asked for, denied, what is wrong with it', () => {
  it.each<[string, string, string | undefined]>([
    ['a.b.c', 'a.b.c', 'policy/domain-denied'],
    ['a.b.c', '*.b.c', 'policy/domain-denied'],
    ['*.b.c', 'a.b.c', 'policy/domain-denied'],
    ['*.b.c', '*.a.b.c', 'policy/domain-denied'],
    ['a.b.c', 'a.b.c:443', 'policy/domain-denied'],
    ['a.b.c:8443', 'a.b.c', 'policy/domain-denied'],
    ['a.b.c', '*.a.b.c', undefined],
    ['b.c', '*.b.c', undefined],
    ['a.b.c', 'x.b.c', undefined],
    ['a.b.c', 'a.b.c:80', undefined],
    ['a.b.c', '*.c.b', undefined],
  ])('%s without %s: %s', async (asked, denied, rule) => {
    const tools = [{ match: 'web-*', deny: { domains: [denied] } }];
    const decision = await decide(networking([asked]), { domains: 'any', ports: 'any' }, { tools });
    expect(rules(decision)).toEqual(rule === undefined ? [] : [rule]);
  });

  it('name both places, where a wildcard holds what is denied', async () => {
    const tools = [{ match: 'web-*', ceiling: { domains: 'any' }, deny: { domains: ['*.internal.example.com'] } }];
    const { grant, findings } = await decide(networking(['*.example.com']), {}, { tools });
    expect(grant).toBeUndefined();
    expect(findings).toMatchObject([
      {
        rule: 'policy/domain-denied',
        message: 'web-fetcher asks to connect to *.example.com. Policy "acme" denies it *.internal.example.com.',
        fix: 'Ask for what does not touch *.internal.example.com: it cannot be cut out of what holds it.',
        place: { file: 'manifest.yml', line: 1, pointer: '/capabilities/networking/allowed_domains/0' },
        related: [{ file: 'policy.yml', line: 1, pointer: '/tools/0/deny/domains/0' }],
        evidence: { requested: '*.example.com', denied: '*.internal.example.com' },
      },
    ]);
  });

  it('hold for the tools that match, and no others', async () => {
    const tools = [{ match: 'other-*', deny: { domains: ['a.b.c'] } }];
    expect(rules(await decide(networking(['a.b.c']), { domains: 'any' }, { tools }))).toEqual([]);
  });
});

describe('paths: read, written, ceiling, what is wrong with them', () => {
  it.each<[readonly string[], readonly string[], Data, readonly string[]]>([
    [['/cache/'], [], { read: ['/cache'] }, []],
    [['/cache/a/b'], [], { read: ['/cache'] }, []],
    [['/cache'], [], { write: ['/cache'] }, []],
    [['/anything'], [], { read: 'any' }, []],
    [['/anything'], [], { write: 'any' }, []],
    [[], ['/out/a'], { write: ['/out'] }, []],
    [['${TOOL}/data'], ['${TMP}/x'], {}, []],
    [['${TMP}'], [], {}, []],
    [['${HOME}/a'], [], { read: ['${HOME}'] }, []],
    [['/cached'], [], { read: ['/cache'] }, [PATH]],
    [['/'.concat('var')], [], { read: ['/var/cache'] }, [PATH]],
    [[], ['/cache'], { read: ['/cache'] }, [PATH]],
    [[], ['/cache'], { read: 'any' }, [PATH]],
    [[], ['${TOOL}/data'], {}, [PATH]],
    [['${HOME}'], [], { read: ['${HOME}/a'] }, [PATH]],
    [['/home/me/a'], [], { read: ['${HOME}'] }, [PATH]],
    [['/a', '/b'], ['/c'], {}, [PATH, PATH, PATH]],
    [['/proc/self/root/etc/shadow'], [], { read: 'any' }, [RESERVED]],
    [['/etc'], [], { read: ['/etc'] }, [RESERVED]],
    [[], ['/run/app'], { write: 'any' }, [RESERVED]],
    [[], ['${TOOL}/data'], { write: ['${TOOL}'] }, [RESERVED]],
    [['/proc'], [], {}, [PATH]],
  ])('read %j, write %j in %j: %j', async (read, write, ceiling, expected) => {
    expect(rules(await decide({ filesystem: { read, write } }, ceiling))).toEqual(expected);
  });

  it('are not granted under audit where they belong to the sandbox', async () => {
    const { grant, findings } = await decide(
      { filesystem: { read: ['/data', '/run/app'], write: ['/dev/x'] } },
      { read: 'any', write: 'any' },
      {},
      'audit',
    );
    expect(grant?.read.map(({ value }) => value)).toEqual(['/data']);
    expect(grant?.write).toEqual([]);
    expect(findings.map(({ rule, place }) => [rule, place?.pointer])).toEqual([
      [RESERVED, '/capabilities/filesystem/read/1'],
      [RESERVED, '/capabilities/filesystem/write/0'],
    ]);
  });

  it('may be read where every tool may read', async () => {
    const more = { base_runtime: { read: ['/usr'] } };
    expect(rules(await decide({ filesystem: { read: ['/usr/share/dict'] } }, {}, more))).toEqual([]);
    expect(rules(await decide({ filesystem: { write: ['/usr/share/dict'] } }, {}, more))).toEqual([PATH]);
  });
});

describe('denied paths: read, written, denied, what is wrong with them', () => {
  it.each<[readonly string[], readonly string[], Data, readonly string[]]>([
    [['/a/b'], [], { read: ['/a/b'] }, ['policy/path-denied']],
    [['/a'], [], { read: ['/a/b'] }, ['policy/path-denied']],
    [['/a/b/c'], [], { read: ['/a/b'] }, ['policy/path-denied']],
    [[], ['/a/b'], { read: ['/a/b'] }, ['policy/path-denied']],
    [[], ['/a'], { write: ['/a/b'] }, ['policy/path-denied']],
    [['/a/b'], [], { write: ['/a/b'] }, []],
    [['/ab'], [], { read: ['/a'] }, []],
    [['${HOME}'], [], { read: ['${HOME}/.ssh'] }, ['policy/path-denied']],
    [['/home/me/.ssh'], [], { read: ['${HOME}/.ssh'] }, ['policy/path-denied']],
    [['/home/me'], [], { read: ['${HOME}/.ssh'] }, ['policy/path-denied']],
    [['/home'], [], { read: ['${HOME}/.ssh'] }, ['policy/path-denied']],
    [['/root/.ssh/id'], [], { read: ['${HOME}/.ssh'] }, ['policy/path-denied']],
    [['${HOME}/.ssh'], [], { read: ['/root'] }, ['policy/path-denied']],
    [['/home/me/.config'], [], { read: ['${HOME}/.ssh'] }, []],
    [['/homes/me/.ssh'], [], { read: ['${HOME}/.ssh'] }, []],
  ])('read %j, write %j without %j: %j', async (read, write, deny, expected) => {
    const decision = await decide({ filesystem: { read, write } }, { write: 'any' }, { tools: [{ match: '*', deny }] });
    expect(rules(decision)).toEqual(expected);
  });
});

describe('numbers: asked for, ceiling, default, granted, what is wrong with it', () => {
  it.each<[number | undefined, number | undefined, number | undefined, number, string | undefined]>([
    [512, 1024, 256, 512, undefined],
    [1024, 1024, 256, 1024, undefined],
    [undefined, 1024, 256, 256, undefined],
    [undefined, 128, 256, 128, undefined],
    [256, undefined, 256, 256, undefined],
    [undefined, undefined, undefined, 256, undefined],
    [1025, 1024, 256, 1024, 'policy/memory-over-ceiling'],
    [257, undefined, 256, 256, 'policy/memory-over-ceiling'],
  ])('%s MiB in %s by default %s: %s, %s', async (asked, ceiling, standard, granted, rule) => {
    const decision = await decide(
      asked === undefined ? {} : { memory: { max_rss_mb: asked } },
      ceiling === undefined ? {} : { memory_mb: ceiling },
      standard === undefined ? {} : { defaults: { memory_mb: standard } },
      'audit',
    );
    expect(rules(decision)).toEqual(rule === undefined ? [] : [rule]);
    expect(decision.grant?.limits.memoryBytes).toBe(granted * 1024 * 1024);
  });

  it.each([
    [{ process: { max_pids: 65 } }, 'policy/pids-over-ceiling', '/defaults/pids'],
    [{ cpu: { max_seconds: 61 } }, 'policy/cpu-over-ceiling', '/defaults/cpu_seconds'],
    [{ cpu: { wall_seconds: 121 } }, 'policy/wall-over-ceiling', '/defaults/wall_seconds'],
  ])('%j: %s', async (capabilities, rule, pointer) => {
    const { findings } = await decide(capabilities, {});
    expect(findings).toMatchObject([{ rule, related: [{ pointer }] }]);
  });

  it('that nobody names are safe', async () => {
    const { grant } = await decide({}, {});
    expect(grant?.limits).toEqual({
      memoryBytes: 256 * 1024 * 1024,
      pids: 64,
      cpuSeconds: 60,
      wallSeconds: 120,
      fileBytes: 256 * 1024 * 1024,
      openFiles: 1024,
      tmpBytes: 64 * 1024 * 1024,
    });
  });
});

describe('lists: asked for, ceiling, denied, what is wrong with them', () => {
  it.each<[Data, Data, Data, readonly string[]]>([
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: ['/usr/bin/git'] }, {}, []],
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: 'any' }, {}, []],
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: ['/usr/bin'] }, {}, ['policy/spawn-not-allowed']],
    [{ process: { spawn: ['/usr/bin/git'] } }, {}, {}, ['policy/spawn-not-allowed']],
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: 'any' }, { spawn: ['/usr/bin'] }, ['policy/spawn-denied']],
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: 'any' }, { spawn: ['/usr/bin/git'] }, ['policy/spawn-denied']],
    [{ process: { spawn: ['/usr/bin/git'] } }, { spawn: 'any' }, { spawn: ['/usr/bin/gi'] }, []],
    [{ env: [{ name: 'API_KEY' }] }, { env: ['API_KEY'] }, {}, []],
    [{ env: [{ name: 'API_KEY' }] }, { env: 'any' }, {}, []],
    [{ env: [{ name: 'LANG' }] }, {}, {}, []],
    [{ env: [{ name: 'api_key' }] }, { env: ['API_KEY'] }, {}, ['policy/env-not-allowed']],
    [{ env: [{ name: 'API_KEY' }] }, { env: 'any' }, { env: ['API_KEY'] }, ['policy/env-denied']],
    [{ networking: { listen: [8080] } }, { listen: [8080] }, {}, []],
    [{ networking: { listen: [8080] } }, { listen: 'any' }, {}, []],
    [{ networking: { listen: [8080] } }, { ports: [8080] }, {}, ['policy/listen-not-allowed']],
    [{ networking: { listen: [8080] } }, { listen: 'any' }, { listen: [8080] }, ['policy/listen-denied']],
    [{ syscalls: { allow: ['memfd_create'] } }, { syscalls: ['memfd_create'] }, {}, []],
    [{ syscalls: { allow: ['memfd_create'] } }, {}, {}, ['policy/syscall-not-allowed']],
    [
      { syscalls: { allow: ['memfd_create'] } },
      { syscalls: ['memfd_create'] },
      { syscalls: ['memfd_create'] },
      ['policy/syscall-denied'],
    ],
    [{ syscalls: { deny: ['socket'] } }, {}, {}, []],
  ])('%j in %j without %j: %j', async (capabilities, ceiling, deny, expected) => {
    const more = { base_runtime: { env: ['LANG'] }, tools: [{ match: '*', deny }] };
    expect(rules(await decide(capabilities, ceiling, more))).toEqual(expected);
  });
});

describe('a finding', () => {
  it('says what is asked for and what is allowed, where, and what to do', async () => {
    const { findings } = await decide(networking(['api.evil.dev']), {
      domains: ['*.example.com', 'api.acme.dev:8443'],
    });
    expect(findings).toEqual([
      {
        rule: DOMAIN,
        level: 'error',
        message:
          'web-fetcher asks to connect to api.evil.dev. Policy "acme" allows only *.example.com, api.acme.dev:8443.',
        fix: "Take it out of the manifest, or have the policy's owners add it to categories.web-client.ceiling.domains.",
        place: { file: 'manifest.yml', line: 1, column: 114, pointer: '/capabilities/networking/allowed_domains/0' },
        related: [{ file: 'policy.yml', line: 1, column: 101, pointer: '/categories/web-client/ceiling/domains' }],
        evidence: { requested: 'api.evil.dev', allowed: ['*.example.com', 'api.acme.dev:8443'] },
      },
    ]);
  });

  it('does not list a thousand alternatives', async () => {
    const domains = Array.from({ length: 1000 }, (_, index) => `h${index}.example.com`);
    const { findings } = await decide(networking(['a.b.c']), { domains });
    expect(findings[0]?.message).toMatch(/h7\.example\.com and 992 more\.$/);
  });

  it('stands for every request that is not covered', async () => {
    const decision = await decide(
      { ...networking(['a.b.c']), filesystem: { read: ['/x'] }, memory: { max_rss_mb: 9999 }, env: [{ name: 'KEY' }] },
      {},
    );
    expect(rules(decision)).toEqual([DOMAIN, PATH, 'policy/memory-over-ceiling', 'policy/env-not-allowed']);
  });
});

describe('the category', () => {
  const categories = {
    compute: { ceiling: { memory_mb: 100 } },
    'web-client': { ceiling: { memory_mb: 200 } },
    build: { ceiling: { memory_mb: 300 } },
  };

  it.each<[string, Data, Data, string | undefined]>([
    [
      'is the one that the policy assigns',
      { category: 'build' },
      { tools: [{ match: 'web-*', category: 'web-client' }] },
      'web-client',
    ],
    [
      'is the last one that the policy assigns',
      {},
      {
        tools: [
          { match: '*', category: 'compute' },
          { match: 'web-*', category: 'build' },
        ],
      },
      'build',
    ],
    [
      'else the one that the manifest asks for',
      { category: 'build' },
      { default_category: 'compute', tools: [{ match: 'other', category: 'compute' }] },
      'build',
    ],
    ['else the default', {}, { default_category: 'compute' }, 'compute'],
    ['else nothing', {}, {}, undefined],
  ])('%s', async (_, manifest, policy, category) => {
    const decision = decideGrant(await manifestOf(manifest), await policyOf({ categories, ...policy }));
    expect(decision.grant?.category).toBe(category);
    expect(rules(decision)).toEqual(category === undefined ? ['policy/no-category'] : []);
  });

  it.each(['enforce', 'audit'])('has to have a ceiling under %s', async (mode) => {
    const decision = decideGrant(await manifestOf({ category: 'web-server' }), await policyOf({ mode, categories }));
    expect(rules(decision)).toEqual(['policy/category-unknown']);
    expect(decision.grant).toBeUndefined();
  });
});

describe('the entries for single tools', () => {
  it('replace the ceiling key by key, the later the stronger, and what they deny adds up', async () => {
    const tools = [
      { match: 'web-*', ceiling: { domains: ['*.b.c'], memory_mb: 100 }, deny: { domains: ['x.b.c'] } },
      { match: 'web-fetcher', ceiling: { memory_mb: 50 }, deny: { domains: ['y.b.c'] } },
    ];
    const ceiling = { domains: ['z.dev'], memory_mb: 500, read: ['/cache'] };
    const asks = {
      ...networking(['a.b.c', 'x.b.c', 'y.b.c', 'z.dev']),
      filesystem: { read: ['/cache'] },
      memory: { max_rss_mb: 60 },
    };
    const { findings } = await decide(asks, ceiling, { tools });
    expect(findings.map(({ rule, related }) => `${rule} ${related?.[0]?.pointer}`)).toEqual([
      'policy/domain-denied /tools/0/deny/domains/0',
      'policy/domain-denied /tools/1/deny/domains/0',
      'policy/domain-not-allowed /tools/0/ceiling/domains',
      'policy/memory-over-ceiling /tools/1/ceiling/memory_mb',
    ]);
  });
});

describe('what no tool may have', () => {
  const neverallow = [{ id: 'creds', reason: 'credentials', read: ['${HOME}/.ssh'], env: ['AWS_SECRET_ACCESS_KEY'] }];

  it('is refused whatever allows it, with its reason', async () => {
    const ceiling = { read: 'any', env: 'any' };
    const tools = [{ match: '*', ceiling }];
    const asks = { filesystem: { read: ['${HOME}/.ssh/id_ed25519'] }, env: [{ name: 'AWS_SECRET_ACCESS_KEY' }] };
    const { findings } = await decide(asks, ceiling, { neverallow, tools });
    expect(findings).toMatchObject([
      {
        rule: 'policy/neverallow',
        message:
          'web-fetcher asks to read ${HOME}/.ssh/id_ed25519. Policy "acme" forbids ${HOME}/.ssh to every tool: credentials ("creds").',
        related: [{ pointer: '/neverallow/0/read/0' }],
      },
      { rule: 'policy/neverallow', fix: 'Take it out of the manifest.', related: [{ pointer: '/neverallow/0/env/0' }] },
    ]);
  });

  it.each(['enforce', 'audit'] as const)('cannot be in the base runtime either, under %s', async (mode) => {
    const more = {
      neverallow: [{ id: 'a', reason: 'b', read: ['/etc/shadow'], env: ['LANG'] }],
      base_runtime: { read: ['/usr', '/etc'], env: ['LANG'] },
    };
    const decision = await decide({}, {}, more, mode);
    expect(decision.grant).toBeUndefined();
    expect(decision.findings).toMatchObject([
      {
        rule: 'policy/contradiction',
        place: { pointer: '/base_runtime/read/1' },
        related: [{ pointer: '/neverallow/0/read/0' }],
      },
      {
        rule: 'policy/contradiction',
        place: { pointer: '/base_runtime/env/0' },
        related: [{ pointer: '/neverallow/0/env/0' }],
      },
    ]);
  });
});

describe('isolation', () => {
  it('is required by either side, each demand once, and recommended by the author', async () => {
    const { grant } = decideGrant(
      await manifestOf({
        category: 'web-client',
        isolation: { required: ['memory-limit', 'landlock'], recommended: ['seccomp-filter:web-client'] },
      }),
      await policyOf({
        categories: {
          'web-client': {
            ceiling: {},
            require_isolation: ['memory-limit', 'seccomp-filter', 'seccomp-filter:compute'],
          },
        },
      }),
    );
    expect(grant?.isolation.required.map(({ value, place }) => [value, place.file])).toEqual([
      [{ name: 'memory-limit' }, 'manifest.yml'],
      [{ name: 'landlock' }, 'manifest.yml'],
      [{ name: 'seccomp-filter' }, 'policy.yml'],
      [{ name: 'seccomp-filter', category: 'compute' }, 'policy.yml'],
    ]);
    expect(grant?.isolation.recommended).toMatchObject([{ value: { name: 'seccomp-filter', category: 'web-client' } }]);
  });
});

describe('under audit', () => {
  it.each<[Data, Data, readonly string[], readonly string[]]>([
    [{ write: ['/a'] }, { read: ['/a'] }, ['/a'], []],
    [{ write: ['/a'] }, { read: ['/a/b', '/c'] }, ['/a/b'], []],
    [{ write: ['/a'] }, { read: ['/a'], write: ['/a/b'] }, ['/a'], ['/a/b']],
    [{ write: ['/a'] }, { write: ['/a'] }, [], ['/a']],
    [{ write: ['/a'] }, {}, [], []],
  ])('of %j in %j is left to read %j and to write %j', async (filesystem, ceiling, read, write) => {
    const { grant } = await decide({ filesystem }, ceiling, {}, 'audit');
    expect(grant?.read.map(({ value }) => value)).toEqual(read);
    expect(grant?.write.map(({ value }) => value)).toEqual(write);
  });

  it('the findings are those of enforce, and the grant is what is left', async () => {
    const asks = {
      networking: { allowed_domains: ['*.example.com', 'evil.dev', 'a.b.c'], allowed_ports: [443, 80], listen: [1] },
      filesystem: { read: ['/data', '/etc'], write: ['/out'] },
      memory: { max_rss_mb: 2048 },
      process: { spawn: ['/usr/bin/git', '/usr/bin/sh'] },
      env: [{ name: 'API_KEY', secret: true }, { name: 'OTHER' }],
    };
    const ceiling = {
      domains: ['api.example.com', '*.internal.example.com', '*.b.c'],
      read: ['/data/public', '/data/private'],
      memory_mb: 1024,
      spawn: ['/usr/bin/git'],
      env: ['API_KEY'],
    };
    const tools = [{ match: '*', deny: { domains: ['db.internal.example.com'], read: ['/data/private/keys'] } }];
    const audit = await decide(asks, ceiling, { tools }, 'audit');
    const enforce = await decide(asks, ceiling, { tools });
    expect(audit.findings).toEqual(enforce.findings);
    expect(enforce.grant).toBeUndefined();
    expect(audit.grant).toMatchObject({
      endpoints: [{ value: { host: 'api.example.com', ports: [443] } }, { value: { host: 'a.b.c', ports: [443] } }],
      listen: [],
      read: [{ value: '/data/public', place: { pointer: '/capabilities/filesystem/read/0' } }],
      write: [],
      limits: { memoryBytes: 1024 * 1024 * 1024 },
      spawn: [{ value: '/usr/bin/git' }],
      env: [{ value: { name: 'API_KEY', required: false, secret: true } }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { exposureOf, isBelowAny, withoutLinks } from '../../../src/observe/exposure.ts';
import type { SandboxPlan } from '../../../src/sandbox/plan/plan.ts';

const plan = {
  command: { program: '/tool/run', args: [], cwd: '/tool', env: {} },
  mounts: [
    { kind: 'read-only', from: '/usr', at: '/usr' },
    { kind: 'link', to: 'usr/bin', at: '/bin' },
    { kind: 'text', at: '/etc/hosts', content: '' },
    { kind: 'proc', at: '/proc' },
    { kind: 'private', at: '/tmp', bytes: 1 },
    { kind: 'folder', at: '/tmp/made' },
    { kind: 'writable', from: '/x/granted', at: '/data', shows: 'folder' },
    { kind: 'seal', at: '/' },
  ],
} as unknown as SandboxPlan;

const exposure = exposureOf(plan, { starts: ['/usr/bin/node'], runtimes: [{ at: '/opt/py' }] }, new Map(), {
  nameAt: () => undefined,
});

describe('exposureOf', () => {
  it('tells a plan’s paths apart by what may be done to them', () => {
    expect(exposure).toMatchObject({
      tool: '/tool',
      home: '/home/tool',
      readable: ['/usr', '/etc/hosts'],
      writable: ['/tmp', '/data'],
      links: [{ at: '/bin', to: '/usr/bin' }],
      programs: ['/tool/run', '/usr/bin/node'],
      runtimes: ['/opt/py'],
    });
  });
});

describe('withoutLinks', () => {
  it.each([
    ['/bin/sh', '/usr/bin/sh'],
    ['/bin', '/usr/bin'],
    ['/binary', '/binary'],
    ['/usr/bin/sh', '/usr/bin/sh'],
  ])('%s is %s', (path, plain) => {
    expect(withoutLinks(path, exposure)).toBe(plain);
  });
});

describe('isBelowAny', () => {
  it('goes by whole parts', () => {
    expect(isBelowAny(['/cache'], '/cache/a')).toBe(true);
    expect(isBelowAny(['/cache'], '/cached')).toBe(false);
  });
});

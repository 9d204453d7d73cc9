import { describe, expect, it } from 'vitest';
import { makeCondition } from '../../../src/observe/conditions/conditions.ts';
import { lackingMeans, type Means, surveyMeans } from '../../../src/observe/conditions/means.ts';
import { CONDITION_NAMES } from '../../../src/policy/conditions.ts';
import { PLAIN_SURROUNDINGS } from '../../../src/sandbox/plan/surroundings.ts';
import { GRANT } from './support.ts';

const ALL: Means = {
  clock: '/usr/lib/faketime.so',
  shell: { path: '/usr/bin/sh', file: '/usr/bin/dash' },
  hasNetwork: true,
  isTaken: () => false,
};

function made(name: (typeof CONDITION_NAMES)[number], means = ALL) {
  const condition = makeCondition(name, means);
  if (condition === undefined) throw new Error(`no ${name}`);
  return condition;
}

describe('a condition', () => {
  it.each(CONDITION_NAMES)('differs from the plain run: %s', (name) => {
    const { surroundings, offline, traced, repeatedBy, canaries } = made(name);
    const isPlain = JSON.stringify(surroundings) === JSON.stringify(PLAIN_SURROUNDINGS);
    expect([isPlain, offline, traced, repeatedBy !== undefined, canaries.length > 0]).not.toEqual([
      ...[true, false, true, false, false],
    ]);
  });

  it('has a title of its own', () => {
    expect(new Set(CONDITION_NAMES.map((name) => made(name).title)).size).toBe(CONDITION_NAMES.length);
  });

  it.each([
    ['clock', { clock: undefined }],
    ['repeat', { shell: undefined }],
    ['offline', { hasNetwork: false }],
  ] as const)('is not made of nothing: %s', (name, without) => {
    const means = Object.fromEntries(
      Object.entries({ ...ALL, ...without }).filter(([, value]) => value !== undefined),
    ) as unknown as Means;
    expect(makeCondition(name, means)).toBeUndefined();
  });

  it('of all at once has what each of them changes', () => {
    const { surroundings, canaries } = made('together');
    for (const name of ['ci', 'clock', 'machine'] as const)
      expect(surroundings.env).toMatchObject(made(name).surroundings.env);
    expect(surroundings.hostName).toBe(made('machine').surroundings.hostName);
    const files = (name: (typeof CONDITION_NAMES)[number]) => made(name).surroundings.files.map(({ at }) => at);
    expect(files('together')).toEqual([...files('clock'), ...files('canaries')]);
    expect(canaries.length).toBe(made('canaries').canaries.length);
  });

  it('puts no bait where something is granted', () => {
    const { surroundings } = made('canaries', { ...ALL, isTaken: (path) => path.startsWith('/home/tool/.') });
    expect(surroundings.files).toEqual([]);
  });
});

describe('what conditions are made with', () => {
  const grant = (read: readonly string[]) => ({ ...GRANT, baseRuntime: { read, env: [] } });

  it('is only what the sandbox shows', async () => {
    expect(await surveyMeans(grant(['/usr']))).toMatchObject({ shell: { path: '/usr/bin/sh' } });
    const none = await surveyMeans(grant(['/usr/bin/env']));
    expect([none.clock, none.shell]).toEqual([undefined, undefined]);
  });

  it('keeps bait away from what is granted, and from what holds or lies in it', async () => {
    const read = ['/home/tool/.aws', '/home/tool/.ssh/keys'].map((value) => ({ value, place: { file: 'm' }, by: [] }));
    const { isTaken } = await surveyMeans({ ...grant([]), read });
    const paths = ['.aws/credentials', '.ssh', '.ssh/id_ed25519', '.kube/config'];
    expect(paths.map((path) => isTaken(`/home/tool/${path}`))).toEqual([true, true, false, false]);
  });

  it('is told where it is not there and wanted', () => {
    const nothing = { hasNetwork: true, isTaken: () => false };
    const told = (names: Parameters<typeof lackingMeans>[0]) =>
      lackingMeans(names, nothing).map(({ message }) => message);
    expect(told(['clock', 'repeat', 'ci'])).toEqual([
      expect.stringContaining('another clock'),
      expect.stringContaining('twice'),
    ]);
    expect(told(['ci', 'offline'])).toEqual([]);
  });
});

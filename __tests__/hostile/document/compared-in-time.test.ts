import { beforeAll, describe, expect, it } from 'vitest';
import { manifestChanges } from '../../../src/manifest/changes/compare.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { manifestOf } from '../../kit/documents.ts';

/** As many as one list of a manifest may have. */
const MANY = 1000;
const PORTS = 64;

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const ports = times(PORTS, (index) => index + 1);
const otherPorts = times(PORTS, (index) => index + 1001);

/** `*.a.a.a.example.com`: every name lies in all the shorter ones. */
function nested(index: number): string {
  return `*.${'a.'.repeat(index % 100)}x${Math.floor(index / 100)}.example.com`;
}

function network(allowed_domains: readonly string[], allowed_ports: readonly number[]): object {
  return { capabilities: { networking: { allowed_domains, allowed_ports } } };
}

function files(root: string): object {
  const paths = times(MANY, (index) => `/${root}/${'long/'.repeat(80)}${index}`);
  return { capabilities: { filesystem: { read: paths, write: paths.map((path) => `${path}/w`) } } };
}

const demands = times(MANY, (index) => ['seccomp-filter:build', 'seccomp-filter:compute', 'landlock'][index % 3]);

const PAIRS: readonly (readonly [string, object, object])[] = [
  ['a thousand hosts at other ports', network(times(MANY, nested), ports), network(times(MANY, nested), otherPorts)],
  ['hosts that lie in each other', network([], ports), network(times(MANY, nested), ports)],
  [
    'a thousand hosts with ports of their own',
    network(
      times(MANY, () => '*.example.com'),
      ports,
    ),
    network(
      times(MANY, (index) => `h${index}.example.com:${index + 1}`),
      ports,
    ),
  ],
  ['two thousand long paths', files('a'), files('b')],
  ['a thousand demands', { isolation: { required: demands, recommended: demands } }, {}],
  [
    'a thousand variables and calls',
    {},
    {
      capabilities: {
        env: times(MANY, (index) => ({ name: `V${index}` })),
        syscalls: { allow: times(MANY, (index) => `a${index}`), deny: times(MANY, (index) => `d${index}`) },
        process: { spawn: times(MANY, (index) => `/bin/p${index}`) },
      },
    },
  ],
];

describe('manifests as long as they may be are compared within two seconds:', () => {
  let empty: Manifest;
  beforeAll(async () => {
    empty = await manifestOf({});
  });

  it.each(PAIRS)('%s', async (_name, one, other) => {
    const [base, head] = [await manifestOf(one), await manifestOf(other)];
    for (const [from, to] of [
      [base, head],
      [head, base],
      [empty, head],
    ] as const) {
      const start = process.cpuUsage();
      manifestChanges(from, to);
      // Of processor time: other work on the machine is not the comparison's.
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(2000);
    }
    expect(manifestChanges(base, head).length).toBeGreaterThan(0);
  });
});

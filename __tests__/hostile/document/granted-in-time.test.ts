import { describe, expect, it } from 'vitest';
import { decideGrant } from '../../../src/policy/deciding/decide.ts';
import type { PolicyLayer } from '../../../src/policy/layer.ts';
import { resolvePolicy } from '../../../src/policy/resolving/resolve.ts';
import { layerOf, manifestOf } from '../../kit/documents.ts';

/** Of the processor, in seconds. Judged target by target against every name, this took minutes. */
const BOUND = 10;

const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index));

async function secondsFor(
  allowed_domains: readonly string[],
  domains: readonly string[],
  files: number,
): Promise<number> {
  const manifest = await manifestOf({
    category: 'compute',
    capabilities: { networking: { allowed_domains, allowed_ports: many(64, (index) => index + 1) } },
  });
  const layer = await layerOf({ categories: { compute: { ceiling: { domains, ports: 'any' } } } });
  const [first, ...rest] = many(files, () => layer) as [PolicyLayer, ...PolicyLayer[]];
  const policy = resolvePolicy([{ open: false, layers: [first, ...rest] }]);
  const before = process.cpuUsage();
  decideGrant(manifest, { ...policy, mode: 'audit' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a manifest of a thousand hosts at 64 ports, before 16 files of two thousand hosts,', () => {
  it.each([
    ['of which none is allowed', (index: number) => `h${index}.evil.dev`],
    ['of which all are', (index: number) => `h${index}.example.com`],
    ['of which each is a wildcard', (index: number) => `*.h${index}.example.com`],
  ])('%s, is judged in time', async (_, name) => {
    const allowed = [
      ...many(1000, (index) => `h${index}.example.com`),
      ...many(1000, (index) => `x.h${index}.example.com`),
    ];
    expect(await secondsFor(many(1000, name), allowed, 16)).toBeLessThan(BOUND);
  });
});

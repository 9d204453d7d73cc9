// A tool that may reach some hosts, and programs of network.py that reach for more.
import { deviations, REFUSED, WORKED } from '../../kit/attack.ts';
import type { HostileCase } from '../../kit/hostile-case.ts';
import type { Wall } from '../../kit/wall.ts';
import type { Item } from './attack-list.ts';

const DOMAINS = ['api.example.com', 'api.example.com:80', 'other.example.net:8443', '*.example.com'];

const MANIFEST = { category: 'web-client', capabilities: { networking: { allowed_domains: DOMAINS } } };

const REPLIES = [{ path: '/', body: 'hello' }];

/** Both ports of the host answer, so that what is refused is refused for what it is. */
const CASES = [{ name: 'reaches out', upstreams: { 'api.example.com:443': REPLIES, 'api.example.com:80': REPLIES } }];

export const PARTS = { manifest: MANIFEST, cases: CASES };

export function denied(
  name: string,
  of: Item,
  words: readonly string[],
  rules: readonly string[],
  wall: Wall,
  ...behind: readonly Wall[]
): HostileCase {
  const attack = { words: ['network', ...words], parts: PARTS };
  return { name, of, attack, ended: REFUSED, rules, exitCode: 1, wall, behind };
}

/** Nothing of it arrives anywhere; untold it would be a pass. */
export function told(
  name: string,
  of: Item,
  words: readonly string[],
  rules: readonly string[],
  wall: Wall,
  ended: number = WORKED,
): HostileCase {
  const succeeded = (end: Parameters<typeof deviations>[0]) => deviations(end).length === 0;
  const attack = { words: ['network', ...words], parts: PARTS, succeeded };
  return { name, of, attack, ended, rules, exitCode: 1, wall };
}

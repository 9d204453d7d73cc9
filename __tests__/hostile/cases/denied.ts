import { REFUSED } from '../../kit/attack.ts';
import type { HostileCase } from '../../kit/hostile-case.ts';
import type { Wall } from '../../kit/wall.ts';
import type { Item } from './attack-list.ts';

/** The program sees that it is refused, and says so by how it ends. */
export function denied(
  name: string,
  of: Item,
  attack: HostileCase['attack'],
  rules: readonly string[],
  wall: Wall,
  ...behind: readonly Wall[]
): HostileCase {
  return { name, of, attack, ended: REFUSED, rules, exitCode: 1, wall, behind };
}

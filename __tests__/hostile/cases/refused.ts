import type { HostileCase } from '../../kit/hostile-case.ts';
import type { Wall } from '../../kit/wall.ts';
import type { Item } from './attack-list.ts';

export const ESCAPES = 'runtime/scenario-path-escapes';
export const INVALID = 'runtime/scenario-invalid-value';

/** Refused before anything is run. */
export function refused(
  name: string,
  of: Item,
  attack: HostileCase['attack'],
  rule: string,
  exitCode: 1 | 2,
  wall: Wall,
  ...behind: readonly Wall[]
): HostileCase {
  return { name, of, attack, ended: null, rules: [rule], exitCode, wall, behind };
}

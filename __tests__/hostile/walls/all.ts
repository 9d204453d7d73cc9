import type { Wall } from '../../kit/wall.ts';
import { EGRESS } from './egress.ts';
import { FILTER } from './filter.ts';
import { HOST } from './host.ts';
import { LIMITS } from './limits.ts';
import { NAMESPACES } from './namespaces.ts';
import { TELLING } from './telling.ts';
import { TREE } from './tree.ts';

export const ALL_WALLS: readonly Wall[] = [NAMESPACES, TREE, FILTER, LIMITS, EGRESS, HOST, TELLING].flatMap((room) =>
  Object.values<Wall>(room),
);

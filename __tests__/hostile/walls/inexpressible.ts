// What a host cannot show, by kind of host. Everything that is not here has to be shown.
import { isRoot } from '../../kit/lacking.ts';
import type { Wall } from '../../kit/wall.ts';
import { EGRESS } from './egress.ts';
import { NAMESPACES } from './namespaces.ts';

interface Inexpressible {
  readonly host: string;
  /** Whether this is such a host. */
  readonly isHere: boolean;
  readonly walls: readonly Wall[];
  /** Whether the attacks can be made there at all; if so, `dist/` refuses them there too. */
  readonly canTry: boolean;
  readonly reason: string;
}

export const INEXPRESSIBLE: readonly Inexpressible[] = [
  {
    host: 'an ordinary user’s',
    isHere: !isRoot,
    walls: [NAMESPACES.noCapability, NAMESPACES.dropsRoot, NAMESPACES.ordinaryId],
    canTry: true,
    reason: 'bwrap has no capability to keep when root did not start it.',
  },
  {
    host: 'an ordinary user’s',
    isHere: !isRoot,
    walls: [EGRESS.publicAddresses, EGRESS.ownAddresses],
    canTry: false,
    reason: 'Only root can show as-declared another /etc/hosts and leave it the host’s programs as root’s own.',
  },
  {
    host: 'any',
    isHere: true,
    walls: [EGRESS.cloudServices],
    canTry: true,
    reason: 'The address is the cloud’s, and nothing is sent there; unit/egress/addresses.test.ts judges it.',
  },
];

/** Walls that are in the way of nothing by themselves, and defences that no patch of ours takes away. */
export const NO_WALLS: Readonly<Record<string, string>> = {
  '--unshare-user': 'Started by an ordinary user, bwrap makes a user namespace whether or not it is told to.',
  '--unshare-uts': 'What --hostname needs; the name of the host is what there is to see.',
  '--unshare-cgroup-try': 'Hides where in the tree the group of as-declared is: in the root of it, on most hosts.',
  '--setenv': 'Gives; what is taken away is --clearenv’s.',
  '--symlink': 'Gives: the links of a merged /usr.',
  '--tmpfs': 'Gives a folder, of which --size is the wall.',
  '--chdir': 'Gives a place to start from.',
  '--info-fd': 'Tells as-declared which process to put within its limits, without which nothing starts.',
  '--block-fd': 'Holds the tool until it is within its limits: a moment that no test meets reliably.',
};

export function inexpressibleHere(wall: Wall): Inexpressible | undefined {
  return INEXPRESSIBLE.find(({ isHere, walls }) => isHere && walls.includes(wall));
}

import { describe, expect, it } from 'vitest';
import { isFinishedRoot } from '../../../src/sandbox/chain/is-built.ts';

const line = (id: number, device: string, root: string, options: string) =>
  `${id} 68 ${device} ${root} / ${options} - tmpfs tmpfs rw\n${id + 1} ${id} 0:50 / /proc rw,nosuid - proc proc rw\n`;

const HOST = line(27, '254:0', '/', 'rw,relatime');

describe('a sandbox is', () => {
  it.each([
    ['not built while its root is the host’s', HOST, HOST, false],
    ['not built while its root is still filled', line(112, '0:49', '/', 'rw,nosuid,nodev'), HOST, false],
    ['built when what was filled is its root', line(114, '0:49', '/newroot', 'ro,nosuid,nodev'), HOST, true],
    ['built where the root is not sealed, which others find', line(114, '0:49', '/newroot', 'rw,nosuid'), HOST, true],
    [
      'not built while its root is that of a sandbox in which all this runs',
      line(9, '0:40', '/newroot', 'ro,nosuid'),
      line(7, '0:40', '/newroot', 'ro,nosuid'),
      false,
    ],
    ['not built where nothing is known of its root', '', HOST, false],
  ])('%s', (_, inside, ours, built) => {
    expect(isFinishedRoot(inside, ours)).toBe(built);
  });
});

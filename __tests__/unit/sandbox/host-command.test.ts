import { expect, test } from 'vitest';
import { HostCommandError, hostCommand } from '../../../src/sandbox/host/host-command.ts';

test('a host program gets nothing of our environment, and yet one: sudo 1.9.16 crashes where there is none', async () => {
  expect(await hostCommand(['/usr/bin/env'])).toBe('LC_ALL=C\n');
});

test('a host program that ends badly is told with what it said', async () => {
  const failing = hostCommand(['/bin/sh', '-c', 'echo no >&2; exit 3']);
  await expect(failing).rejects.toThrow(HostCommandError);
  await expect(failing).rejects.toThrow('exit 3: no');
});

import { closeSync, readdirSync, readFileSync } from 'node:fs';

/** O_CLOEXEC as /proc/PID/fdinfo prints flags, in octal. */
const CLOSE_ON_EXEC = 0o2000000;

/** What a descriptor of ours was opened with: open(2). @throws when it is none */
export function openFlags(descriptor: number): number {
  const [, flags = '0'] = /flags:\s+(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'latin1')) ?? [];
  return Number.parseInt(flags, 8);
}

function staysOpen(descriptor: number): boolean {
  try {
    return (openFlags(descriptor) & CLOSE_ON_EXEC) === 0;
  } catch {
    // It was the one that listed the folder.
    return false;
  }
}

/**
 * Closes what this process was started with beyond its three streams. bwrap hands every open descriptor on, and a
 * runner's socket or log would end up in the tool's hands. Node's own descriptors close by themselves.
 */
export function closeInherited(): void {
  if (process.platform !== 'linux') return;
  for (const name of readdirSync('/proc/self/fd')) {
    const descriptor = Number(name);
    if (descriptor > 2 && staysOpen(descriptor)) {
      try {
        closeSync(descriptor);
      } catch {
        // Gone already.
      }
    }
  }
}

// Things of the kernel by which processes of the host could be reached.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSED } from '../../kit/attack.ts';
import type { Attack, HostileCase } from '../../kit/hostile-case.ts';
import { newFolder } from '../../kit/tool.ts';
import { NAMESPACES } from '../walls/namespaces.ts';
import { TELLING } from '../walls/telling.ts';

/** The kinds of System V objects, by the calls that make and remove them. */
const MAKE = {
  shared_memory: `
import ctypes, sys
libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
key, ipc_creat, ipc_rmid = int(sys.argv[1]), 0o1000, 0
if sys.argv[2] == 'make': ctypes.memmove(libc.shmat(libc.shmget(key, 4096, ipc_creat | 0o666), None, 0), b'secret', 6)
else: libc.shmctl(libc.shmget(key, 0, 0), ipc_rmid, None)
`,
  message_queue: `
import ctypes, sys
libc = ctypes.CDLL(None)
key, ipc_creat, ipc_rmid = int(sys.argv[1]), 0o1000, 0
if sys.argv[2] == 'make': libc.msgget(key, ipc_creat | 0o666)
else: libc.msgctl(libc.msgget(key, 0), ipc_rmid, None)
`,
} as const;

function python(script: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync('/usr/bin/python3', ['-c', script, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function ofSystemV(kind: keyof typeof MAKE): HostileCase {
  const key = String(0x4144_0000 + process.pid);
  return {
    name: `the host’s ${kind.replace('_', ' ')}`,
    of: 'System V objects',
    attack: (): Attack => {
      python(MAKE[kind], key, 'make');
      return {
        words: ['files', kind, key],
        parts: { manifest: { category: 'subprocess' } },
        close: () => python(MAKE[kind], key, 'remove'),
      };
    },
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.ipc,
  };
}

/** Hands a descriptor to whoever connects to an abstract name. */
const ACCOMPLICE = `
import socket, sys
with socket.socket(socket.AF_UNIX) as server, open(sys.argv[2], 'rb') as secret:
    server.bind('\\0' + sys.argv[1])
    server.listen()
    print('ready', flush=True)
    while True:
        connection, _ = server.accept()
        socket.send_fds(connection, [b'x'], [secret.fileno()])
`;

async function handedIn(): Promise<Attack> {
  const path = join(newFolder('secret'), 'token');
  writeFileSync(path, 'secret');
  const name = `as-declared-accomplice-${process.pid}`;
  const accomplice = spawn('/usr/bin/python3', ['-c', ACCOMPLICE, name, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(accomplice.stdout, 'data');
  return {
    words: ['files', 'from_abstract', name],
    parts: {
      manifest: { category: 'web-client', capabilities: { networking: { allowed_domains: ['api.example.com'] } } },
    },
    close: () => void accomplice.kill('SIGKILL'),
  };
}

export const HOST_IPC: readonly HostileCase[] = [
  ofSystemV('shared_memory'),
  ofSystemV('message_queue'),
  {
    name: 'a descriptor that somebody outside hands in',
    of: 'SCM_RIGHTS',
    attack: handedIn,
    ended: REFUSED,
    rules: [],
    exitCode: 1,
    wall: NAMESPACES.network,
    behind: [TELLING.demands],
  },
];

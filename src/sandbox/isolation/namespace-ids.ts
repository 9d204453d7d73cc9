import { readlinkSync } from 'node:fs';

const KINDS = ['net', 'pid', 'mnt', 'user', 'ipc', 'uts'] as const;

export type NamespaceKind = (typeof KINDS)[number];

/** Identities of a process's namespaces: `net:[4026531840]`. */
export type Namespaces = Readonly<Record<NamespaceKind, string>>;

function read(pid: number | 'self', name: (kind: NamespaceKind) => string): Namespaces {
  const entries = KINDS.map((kind) => [kind, readlinkSync(`/proc/${pid}/ns/${name(kind)}`)]);
  return Object.fromEntries(entries) as Namespaces;
}

/**
 * The namespaces that a process is in.
 * @throws when the process is gone
 */
export function namespacesOf(pid: number | 'self'): Namespaces {
  return read(pid, (kind) => kind);
}

/**
 * Those that what a process starts is in: it has its PID namespace from its parent.
 * @throws when the process is gone
 */
export function namespacesBelow(pid: number): Namespaces {
  return read(pid, (kind) => (kind === 'pid' ? 'pid_for_children' : kind));
}

// What stands in every first policy, whatever the tool. The same as in policies/baseline.yml: a test compares.

/** What the sandbox must be made of. The manifest that is written beside it demands the same. */
export const ISOLATION = ['network-namespace', 'memory-limit', 'seccomp-filter'] as const;

export const DEFAULTS = { memory_mb: 256, pids: 64, cpu_seconds: 60, wall_seconds: 120 } as const;

export const BASE_RUNTIME = { read: ['/usr', '/lib', '/lib64', '/etc/ssl'], env: ['PATH', 'LANG'] } as const;

export const NEVERALLOW = [
  {
    id: 'credentials',
    reason: 'keys and tokens of the person who runs the tool',
    read: [
      '${HOME}/.ssh',
      '${HOME}/.aws',
      '${HOME}/.config/gcloud',
      '${HOME}/.docker',
      '${HOME}/.gnupg',
      '${HOME}/.netrc',
      '${HOME}/.npmrc',
    ],
  },
  { id: 'accounts', reason: 'password hashes of the host', read: ['/etc/shadow', '/etc/gshadow'] },
  {
    id: 'sockets',
    reason: 'a socket of the host reaches around the sandbox, even through a read-only folder',
    read: ['/run', '/var/run'],
  },
  {
    id: 'metadata',
    reason: 'cloud machines hand out credentials there',
    domains: ['metadata.google.internal'],
  },
] as const satisfies readonly { id: string; reason: string; read?: readonly string[]; domains?: readonly string[] }[];

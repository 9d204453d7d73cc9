import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/init/first-policy.ts
var ISOLATION = ["network-namespace", "memory-limit", "seccomp-filter"];
var DEFAULTS = { memory_mb: 256, pids: 64, cpu_seconds: 60, wall_seconds: 120 };
var BASE_RUNTIME = { read: ["/usr", "/lib", "/lib64", "/etc/ssl"], env: ["PATH", "LANG"] };
var NEVERALLOW = [
  {
    id: "credentials",
    reason: "keys and tokens of the person who runs the tool",
    read: [
      "${HOME}/.ssh",
      "${HOME}/.aws",
      "${HOME}/.config/gcloud",
      "${HOME}/.docker",
      "${HOME}/.gnupg",
      "${HOME}/.netrc",
      "${HOME}/.npmrc"
    ]
  },
  { id: "accounts", reason: "password hashes of the host", read: ["/etc/shadow", "/etc/gshadow"] },
  {
    id: "sockets",
    reason: "a socket of the host reaches around the sandbox, even through a read-only folder",
    read: ["/run", "/var/run"]
  },
  {
    id: "metadata",
    reason: "cloud machines hand out credentials there",
    domains: ["metadata.google.internal"]
  }
];

export {
  ISOLATION,
  DEFAULTS,
  BASE_RUNTIME,
  NEVERALLOW
};

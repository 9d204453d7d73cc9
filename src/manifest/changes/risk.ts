import type { Risk } from './change.ts';

interface Weight {
  readonly risk: Risk;
  /** What it is, for the table in docs/rules.md. */
  readonly title: string;
}

/**
 * How much each kind of request weighs with a reviewer. High: what lets data out, changes files, brings in code or takes
 * a wall away. Medium: what opens one more thing by name. Low: what a limit bounds anyway.
 */
export const WEIGHTS = {
  wildcard: { risk: 'high', title: 'network access to every name below a domain' },
  host: { risk: 'medium', title: 'network access to one host' },
  port: { risk: 'medium', title: 'another port of a host' },
  listen: { risk: 'medium', title: 'listening on a port' },
  write: { risk: 'high', title: 'write access to a path' },
  read: { risk: 'medium', title: 'read access to a path' },
  program: { risk: 'high', title: 'starting a program' },
  secret: { risk: 'high', title: 'an environment variable that is a secret or is named like one' },
  variable: { risk: 'medium', title: 'any other environment variable' },
  syscall: { risk: 'high', title: 'a system call, asked for or no longer denied' },
  category: { risk: 'high', title: "a category with more system calls, or the policy's in its place" },
  requirement: { risk: 'high', title: 'an isolation that is no longer required' },
  recommendation: { risk: 'medium', title: 'an isolation that is no longer recommended' },
  folder: { risk: 'high', title: 'dependencies from a folder, which no signature covers' },
  lockfile: { risk: 'medium', title: 'dependencies from a lockfile' },
  limit: { risk: 'low', title: "a higher limit, or the policy's default in its place" },
  name: { risk: 'high', title: 'another name: policies speak of tools by name' },
  entrypoint: { risk: 'high', title: 'another program to start, or other arguments' },
  secrecy: { risk: 'medium', title: 'an environment variable that begins or ceases to be a secret' },
  need: { risk: 'low', title: 'an environment variable that begins or ceases to be required' },
  identity: { risk: 'medium', title: 'another package URL, but for its version' },
  bytes: { risk: 'low', title: 'another file or version of the artifact' },
} as const satisfies Readonly<Record<string, Weight>>;

export type WeightName = keyof typeof WEIGHTS;

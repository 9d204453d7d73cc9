import { defined } from '../defined.ts';
import { parseDomain } from './domain.ts';
import { refuseUnsafeEnv } from './env.ts';
import type { Capabilities, EnvRequest } from './manifest.ts';
import { parsePath } from './path.ts';
import type { RawCapabilities } from './raw-manifest.ts';
import type { Stated } from './stated.ts';
import { stated, type Term, type TermReader, verbatim } from './term.ts';

const ROOT = '/capabilities';
const NETWORKING = `${ROOT}/networking`;
const FILESYSTEM = `${ROOT}/filesystem`;
const HTTPS = 443;

/** What a manifest asks for, in normal form. What is wrong with single terms is left with the reader. */
export function readCapabilities(raw: RawCapabilities, terms: TermReader): Capabilities {
  return {
    domains: terms.list(`${NETWORKING}/allowed_domains`, raw.networking?.allowed_domains, parseDomain),
    ports: readPorts(raw, terms),
    listen: terms.list(`${NETWORKING}/listen`, raw.networking?.listen, verbatim),
    read: readPaths(raw, terms, 'read'),
    write: readPaths(raw, terms, 'write'),
    ...defined({
      memoryMb: stated(raw.memory?.max_rss_mb, `${ROOT}/memory/max_rss_mb`),
      cpuSeconds: stated(raw.cpu?.max_seconds, `${ROOT}/cpu/max_seconds`),
      wallSeconds: stated(raw.cpu?.wall_seconds, `${ROOT}/cpu/wall_seconds`),
      pids: stated(raw.process?.max_pids, `${ROOT}/process/max_pids`),
    }),
    spawn: terms.list(`${ROOT}/process/spawn`, raw.process?.spawn, parsePath),
    env: terms.list(`${ROOT}/env`, raw.env, parseEnv),
    allowSyscalls: terms.list(`${ROOT}/syscalls/allow`, raw.syscalls?.allow, verbatim),
    denySyscalls: terms.list(`${ROOT}/syscalls/deny`, raw.syscalls?.deny, verbatim),
  };
}

function readPorts({ networking }: RawCapabilities, terms: TermReader): readonly Stated<number>[] {
  const pointer = `${NETWORKING}/allowed_ports`;
  return networking?.allowed_ports === undefined
    ? [{ value: HTTPS, pointer }]
    : terms.list(pointer, networking.allowed_ports, verbatim);
}

/** `access` says whether `paths` are read or written; `read` and `write` list more. */
function readPaths(
  { filesystem = {} }: RawCapabilities,
  terms: TermReader,
  use: 'read' | 'write',
): readonly Stated<string>[] {
  const { access = 'none', paths = [] } = filesystem;
  const means = { none: undefined, 'read-only': 'read', 'read-write': 'write' }[access];
  return [
    ...(means === use ? terms.list(`${FILESYSTEM}/paths`, paths, parsePath) : []),
    ...terms.list(`${FILESYSTEM}/${use}`, filesystem[use], parsePath),
  ];
}

type RawEnv = NonNullable<RawCapabilities['env']>[number];

function parseEnv({ name, required = false, secret = false }: RawEnv): Term<EnvRequest> {
  return refuseUnsafeEnv(name) ?? { value: { name, required, secret } };
}

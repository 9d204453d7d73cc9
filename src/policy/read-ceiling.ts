import { defined } from '../defined.ts';
import { parseDeniedDomain, parseDomain } from '../manifest/domain.ts';
import { refuseUnsafeEnv } from '../manifest/env.ts';
import { parsePath } from '../manifest/path.ts';
import { stated, type Term, type TermReader, verbatim } from '../manifest/term.ts';
import type { Allowance, Ceiling, Denial } from './policy.ts';
import type { RawAllowance, RawCeiling, RawDenial } from './raw-policy.ts';

/** A ceiling in normal form; `pointer` is where it stands. */
export function readCeiling(raw: RawCeiling, pointer: string, terms: TermReader): Ceiling {
  const allowance = <T, R>(key: string, list: RawAllowance<R> | undefined, parse: (raw: R) => Term<T>) =>
    list === undefined ? undefined : readAllowance(`${pointer}/${key}`, list, parse, terms);
  return defined({
    domains: allowance('domains', raw.domains, parseDomain),
    ports: allowance('ports', raw.ports, verbatim<number>),
    listen: allowance('listen', raw.listen, verbatim<number>),
    read: allowance('read', raw.read, parsePath),
    write: allowance('write', raw.write, parsePath),
    spawn: allowance('spawn', raw.spawn, parsePath),
    env: allowance('env', raw.env, parseVariable),
    syscalls: allowance('syscalls', raw.syscalls, verbatim<string>),
    memoryMb: stated(raw.memory_mb, `${pointer}/memory_mb`),
    pids: stated(raw.pids, `${pointer}/pids`),
    cpuSeconds: stated(raw.cpu_seconds, `${pointer}/cpu_seconds`),
    wallSeconds: stated(raw.wall_seconds, `${pointer}/wall_seconds`),
  });
}

export function readDenial(raw: RawDenial, pointer: string, terms: TermReader): Denial {
  return {
    domains: terms.list(`${pointer}/domains`, raw.domains, parseDeniedDomain),
    listen: terms.list(`${pointer}/listen`, raw.listen, verbatim),
    read: terms.list(`${pointer}/read`, raw.read, parsePath),
    write: terms.list(`${pointer}/write`, raw.write, parsePath),
    spawn: terms.list(`${pointer}/spawn`, raw.spawn, parsePath),
    // Denying what is unsafe anyway is no mistake.
    env: terms.list(`${pointer}/env`, raw.env, verbatim),
    syscalls: terms.list(`${pointer}/syscalls`, raw.syscalls, verbatim),
  };
}

/** The name of an environment variable that a policy may let in. */
export function parseVariable(name: string): Term<string> {
  return refuseUnsafeEnv(name) ?? { value: name };
}

function readAllowance<T, R>(
  pointer: string,
  list: RawAllowance<R>,
  parse: (raw: R) => Term<T>,
  terms: TermReader,
): Allowance<T> {
  return list === 'any'
    ? { pointer, any: true, items: [] }
    : { pointer, any: false, items: terms.list(pointer, list, parse) };
}

import { defined } from '../../defined.ts';
import { parseDeniedDomain, parseDomain } from '../../manifest/domain.ts';
import { refuseUnsafeEnv } from '../../manifest/env.ts';
import { parsePath } from '../../manifest/path.ts';
import { type Term, verbatim } from '../../manifest/term.ts';
import type { Ceiling, Denial, LimitBounds } from '../layer.ts';
import type { LayerReader } from './layer-reader.ts';
import type { RawCeiling, RawDenial, RawLimits } from './raw-policy.ts';

/** A ceiling in normal form; `pointer` is where it stands. */
export function readCeiling(raw: RawCeiling, pointer: string, reader: LayerReader): Ceiling {
  return {
    ...defined({
      domains: reader.allowance(`${pointer}/domains`, raw.domains, parseDomain),
      ports: reader.allowance(`${pointer}/ports`, raw.ports, verbatim<number>),
      listen: reader.allowance(`${pointer}/listen`, raw.listen, verbatim<number>),
      read: reader.allowance(`${pointer}/read`, raw.read, parsePath),
      write: reader.allowance(`${pointer}/write`, raw.write, parsePath),
      spawn: reader.allowance(`${pointer}/spawn`, raw.spawn, parsePath),
      env: reader.allowance(`${pointer}/env`, raw.env, parseVariable),
      syscalls: reader.allowance(`${pointer}/syscalls`, raw.syscalls, verbatim<string>),
    }),
    ...readLimits(raw, pointer, reader),
  };
}

export function readLimits(raw: RawLimits, pointer: string, reader: LayerReader): LimitBounds {
  return defined({
    memoryMb: reader.bound(raw.memory_mb, `${pointer}/memory_mb`),
    pids: reader.bound(raw.pids, `${pointer}/pids`),
    cpuSeconds: reader.bound(raw.cpu_seconds, `${pointer}/cpu_seconds`),
    wallSeconds: reader.bound(raw.wall_seconds, `${pointer}/wall_seconds`),
  });
}

export function readDenial(raw: RawDenial, pointer: string, reader: LayerReader): Denial {
  return {
    policy: reader.name,
    domains: reader.list(`${pointer}/domains`, raw.domains, parseDeniedDomain),
    listen: reader.list(`${pointer}/listen`, raw.listen, verbatim),
    read: reader.list(`${pointer}/read`, raw.read, parsePath),
    write: reader.list(`${pointer}/write`, raw.write, parsePath),
    spawn: reader.list(`${pointer}/spawn`, raw.spawn, parsePath),
    // Denying what is unsafe anyway is no mistake.
    env: reader.list(`${pointer}/env`, raw.env, verbatim),
    syscalls: reader.list(`${pointer}/syscalls`, raw.syscalls, verbatim),
  };
}

/** The name of an environment variable that a policy may let in. */
export function parseVariable(name: string): Term<string> {
  return refuseUnsafeEnv(name) ?? { value: name };
}

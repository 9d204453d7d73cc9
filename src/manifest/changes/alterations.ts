import { posix } from 'node:path';
import { quoted } from '../../quoted.ts';
import type { Entrypoint, EnvRequest, Manifest } from '../manifest.ts';
import type { WeightName } from './risk.ts';

/** Something that is asked for otherwise, and neither more nor less of it. */
export interface Alteration {
  readonly weight: WeightName;
  readonly what: string;
  /** Of the statement in the base, and in the head. */
  readonly there: string;
  readonly here: string;
}

function altered(weight: WeightName, here: string, what: string, there = here): readonly Alteration[] {
  return [{ weight, what, there, here }];
}

/** `./a/` and `a` are one path. */
function plainPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : posix.normalize(path).replace(/(?<=.)\/$/, '');
}

/** As a list of words, since a blank may be part of one. */
function start(entrypoint: Entrypoint | undefined): string {
  if (entrypoint === undefined) return 'nothing';
  const cwd = plainPath(entrypoint.cwd);
  return `${quoted(entrypoint.command)}${cwd === '.' ? '' : ` in ${cwd}`}`;
}

function entrypoint(base: Manifest, head: Manifest): readonly Alteration[] {
  const words = ({ entrypoint }: Manifest) =>
    JSON.stringify([entrypoint?.value.command, plainPath(entrypoint?.value.cwd)]);
  if (words(base) === words(head)) return [];
  const [before, after] = [start(base.entrypoint?.value), start(head.entrypoint?.value)];
  return altered('entrypoint', '/entrypoint', `starts ${after} in place of ${before}`);
}

function artifactPath(base: Manifest, head: Manifest): readonly Alteration[] {
  const [before, after] = [plainPath(base.artifact.path), plainPath(head.artifact.path)];
  if (before === after) return [];
  return altered('bytes', '/artifact/path', `is packed in ${after ?? 'no file'} in place of ${before ?? 'none'}`);
}

function withoutVersion(purl: string | undefined): string | undefined {
  return purl?.replace(/@[^@/]*$/, '');
}

function purl({ artifact: base }: Manifest, { artifact: head }: Manifest): readonly Alteration[] {
  if (base.purl === head.purl) return [];
  const weight = withoutVersion(base.purl) === withoutVersion(head.purl) ? 'bytes' : 'identity';
  return altered(weight, '/artifact/purl', `is ${head.purl ?? 'no package'} in place of ${base.purl ?? 'none'}`);
}

/** Another source of dependencies of the same kind; one of another kind is more, or less. */
function closure({ artifact: base }: Manifest, { artifact: head }: Manifest): readonly Alteration[] {
  const [before, after] = [base.closure?.value, head.closure?.value];
  if (before === undefined || after === undefined || before.kind !== after.kind) return [];
  const path = (each: typeof before) => plainPath(each.kind === 'folder' ? each.path : each.lockfile);
  if (path(before) === path(after)) return [];
  const what = `takes dependencies from the ${after.kind} ${path(after)} in place of ${path(before)}`;
  return altered(after.kind, '/artifact/closure', what);
}

interface Variable extends EnvRequest {
  readonly pointer: string;
}

/** A variable that is listed twice is what either entry says. */
function variables({ capabilities }: Manifest): ReadonlyMap<string, Variable> {
  const byName = new Map<string, Variable>();
  for (const { value, pointer } of capabilities.env) {
    const { name } = value;
    const earlier = byName.get(name) ?? { name, required: false, secret: false, pointer };
    const either = { required: earlier.required || value.required, secret: earlier.secret || value.secret };
    byName.set(name, { ...earlier, ...either });
  }
  return byName;
}

function flags(base: Manifest, head: Manifest): readonly Alteration[] {
  const before = variables(base);
  return [...variables(head).values()].flatMap(({ name, secret, required, pointer }) => {
    const had = before.get(name);
    if (had === undefined) return [];
    const secrecy = secret ? `keeps the value of ${name} secret` : `no longer keeps the value of ${name} secret`;
    const need = required ? `cannot do without ${name}` : `can do without ${name}`;
    return [
      ...(had.secret === secret ? [] : altered('secrecy', pointer, secrecy, had.pointer)),
      ...(had.required === required ? [] : altered('need', pointer, need, had.pointer)),
    ];
  });
}

/**
 * What is asked for otherwise. The version, the digest, the SBOM and the bundle change with every release and are
 * questions of their own; justifications ask for nothing.
 */
export function alterations(base: Manifest, head: Manifest): readonly Alteration[] {
  return [entrypoint, artifactPath, purl, closure, flags].flatMap((respect) => respect(base, head));
}

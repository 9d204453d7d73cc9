import { parseDomain } from '../manifest/domain.ts';
import { refuseUnsafeEnv } from '../manifest/env.ts';
import type { Clues, EnvClue, Found, Part, Remark } from './clues.ts';
import type { Asked } from './denied.ts';
import { isPlainName, shown } from './plain.ts';

/** As the manifest's schema has it. */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MAX_VARIABLE = 128;

/** Where Debian and Ubuntu keep what their packages install. */
const PROGRAM_FOLDER = '/usr/bin';

/** A value that may be asked for, or why not. */
type Ruling<T> = { readonly value: T } | { readonly why: string };

/** Each value once, by its name; of the second only what it adds is kept. */
function rule<F, T>(
  part: Part,
  clues: readonly Found<F>[],
  judge: (raw: F) => Ruling<T> | undefined,
  add: (known: Map<string, Found<T>>, one: Found<T>) => void,
): Asked<T> {
  const known = new Map<string, Found<T>>();
  const remarks: Remark[] = [];
  for (const { value: raw, from } of clues) {
    const ruling = judge(raw);
    if (ruling === undefined) continue;
    if ('value' in ruling) add(known, { value: ruling.value, from });
    else remarks.push({ part, text: `${ruling.why} (from ${from}).` });
  }
  return { asked: [...known.values()], remarks };
}

function addOnce(known: Map<string, Found<string>>, one: Found<string>): void {
  if (!known.has(one.value)) known.set(one.value, one);
}

/** Two files may speak of the same variable: it is what either says. */
function addVariable(known: Map<string, Found<EnvClue>>, one: Found<EnvClue>): void {
  const { name, required, secret } = one.value;
  const before = known.get(name);
  const from = before === undefined || before.from === one.from ? one.from : `${before.from} and ${one.from}`;
  const value = {
    name,
    required: required || before?.value.required === true,
    secret: secret || before?.value.secret === true,
  };
  known.set(name, { value, from });
}

export function environment(clues: readonly Clues[]): Asked<EnvClue> {
  return rule(
    'env',
    clues.flatMap(({ env }) => env),
    judgeVariable,
    addVariable,
  );
}

function judgeVariable(clue: EnvClue): Ruling<EnvClue> {
  if (!VARIABLE.test(clue.name) || clue.name.length > MAX_VARIABLE) {
    return { why: `${shown(clue.name)} is no name of a variable` };
  }
  const unsafe = refuseUnsafeEnv(clue.name);
  return unsafe === undefined
    ? { value: clue }
    : { why: `${unsafe.message.replace(/\.$/, '')}, and is never handed in` };
}

export function programs(clues: readonly Clues[]): Asked<string> {
  return rule(
    'process',
    clues.flatMap((each) => each.programs),
    judgeProgram,
    addOnce,
  );
}

function judgeProgram(name: string): Ruling<string> {
  return isPlainName(name) ? { value: `${PROGRAM_FOLDER}/${name}` } : { why: `${shown(name)} is no program's name` };
}

export function hosts(clues: readonly Clues[]): Asked<string> {
  return rule(
    'networking',
    clues.flatMap(({ urls }) => urls),
    judgeUrl,
    addOnce,
  );
}

/** Settings are of many kinds: what is no web address is not meant as a host. */
function judgeUrl(text: string): Ruling<string> | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const usual = protocol === 'http:' ? '80' : '';
  const asked = [hostname, port || usual].filter((part) => part !== '').join(':');
  const term = parseDomain(asked);
  if ('value' in term && !term.value.host.startsWith('*')) return { value: asked };
  return { why: `${shown(hostname)} is no host that can be granted` };
}

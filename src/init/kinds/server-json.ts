import { defined } from '../../defined.ts';
import { type Clues, type EnvClue, type Found, found, type Remark, SAYS_NOTHING } from '../clues.ts';
import type { Fields } from '../fields.ts';
import type { Folder, ProjectFile } from '../folder.ts';
import { isReadable, shown } from '../plain.ts';
import { looksSecret } from '../secret.ts';

const FILE = 'server.json';

/** Which of the folder's own files describes the package of each registry. */
const REGISTRIES: ReadonlyMap<string, ProjectFile> = new Map([
  ['npm', 'package.json'],
  ['pypi', 'pyproject.toml'],
  ['mcpb', 'manifest.json'],
]);

/**
 * What `server.json` says (the MCP registry's server.json, schema 2025-12-11 and the ones before): `name`, `version`,
 * and the package with `transport` stdio: `environmentVariables` with `isRequired` and `isSecret`,
 * `packageArguments`. Until 2025-09-16 the keys were spelt with underscores.
 * @returns undefined for another file of that name
 */
export function serverJson(fields: Fields, folder: Folder): Clues | undefined {
  const name = fields.text('name');
  const packages = fields.maps('packages');
  if (name === undefined || (packages.length === 0 && !fields.has('remotes'))) return undefined;
  const chosen = choose(packages, folder);
  const version = fields.text('version') ?? fields.map('version_detail').text('version');
  const told = chosen === undefined ? SAYS_NOTHING : readPackage(chosen);
  return {
    ...SAYS_NOTHING,
    ...told,
    what: 'an MCP server',
    file: FILE,
    isMcpServer: chosen !== undefined,
    remarks: [...(chosen === undefined ? [nothingLocal(packages)] : []), ...told.remarks],
    ...defined({ name: found(name, `name of ${FILE}`), version: found(version, `version of ${FILE}`) }),
  };
}

/** The one that is started here, by its standard input and output; of several the one that the folder holds. */
function choose(packages: readonly Fields[], folder: Folder): Fields | undefined {
  const local = packages.filter((one) => (one.map('transport').text('type') ?? 'stdio') === 'stdio');
  return local.find((one) => isHere(one, folder)) ?? local[0];
}

function isHere(one: Fields, folder: Folder): boolean {
  const file = REGISTRIES.get(either(one, 'registryType', 'registry_type').text ?? '');
  return file !== undefined && folder.texts.has(file);
}

function nothingLocal(packages: readonly Fields[]): Remark {
  const only = packages.length > 0 ? 'packages that are reached over HTTP' : 'a server that runs elsewhere';
  return { part: 'entrypoint', text: `${FILE} names only ${only}: it does not say how one is started here.` };
}

type PackageClues = Pick<Clues, 'args' | 'env' | 'urls' | 'remarks'>;

function readPackage(one: Fields): PackageClues {
  const variables = either(one, 'environmentVariables', 'environment_variables').maps;
  const read = either(one, 'packageArguments', 'package_arguments').maps.map(readArgument);
  const runtime = either(one, 'runtimeArguments', 'runtime_arguments').maps;
  return {
    args: read.flatMap(({ word }) =>
      word === undefined ? [] : [{ value: word, from: `packageArguments of ${FILE}` }],
    ),
    env: variables.flatMap(readVariable),
    urls: variables.flatMap(readUrl),
    remarks: [...read.flatMap(({ remark }) => remark ?? []), ...(runtime.length > 0 ? [FOR_A_LAUNCHER] : [])],
  };
}

const FOR_A_LAUNCHER: Remark = {
  part: 'entrypoint',
  text: `runtimeArguments of ${FILE} are for the launcher (npx, uvx, docker), which is not used here.`,
};

/** A word that is always there. What a person chooses belongs into the cases of the scenario. */
function readArgument(argument: Fields): { readonly word?: string; readonly remark?: Remark } {
  const name = argument.text('name');
  const value = argument.text('value');
  const isNamed = argument.text('type') === 'named';
  const isFixed = value !== undefined && !/[{}]/.test(value);
  const word = isNamed ? `${name ?? ''}=${value ?? ''}` : value;
  if (isFixed && word !== undefined && isReadable(word) && (!isNamed || name !== undefined)) return { word };
  const hint = name ?? either(argument, 'valueHint', 'value_hint').text ?? value ?? 'without a name';
  const text = `${FILE} has an argument that is chosen by whoever runs the tool: ${shown(hint)}. See "args" in the scenario.`;
  return { remark: { part: 'entrypoint', text } };
}

function readVariable(variable: Fields): readonly Found<EnvClue>[] {
  const name = variable.text('name');
  if (name === undefined) return [];
  const required = either(variable, 'isRequired', 'is_required').flag;
  const secret = either(variable, 'isSecret', 'is_secret').flag || looksSecret(name);
  return [{ value: { name, required, secret }, from: `environmentVariables of ${FILE}` }];
}

function readUrl(variable: Fields): readonly Found<string>[] {
  const url = variable.text('value') ?? variable.text('default');
  if (url === undefined) return [];
  return [{ value: url, from: `what ${FILE} says of ${shown(variable.text('name') ?? '')}` }];
}

/** A key in today's spelling or the one before. */
function either(fields: Fields, today: string, before: string) {
  const key = fields.has(today) ? today : before;
  return { text: fields.text(key), flag: fields.flag(key), maps: fields.maps(key) };
}

import { defined } from '../../defined.ts';
import { type Clues, type EnvClue, type Found, found, type Remark, SAYS_NOTHING, type Start } from '../clues.ts';
import { commandFor, interpreterNamed } from '../command.ts';
import type { Fields } from '../fields.ts';
import type { Folder } from '../folder.ts';
import { isReadable, plainPath, shown } from '../plain.ts';
import { looksSecret } from '../secret.ts';

const FILE = 'manifest.json';

const USER_VALUE = /\$\{user_config\.([^}]+)\}/;

/**
 * What the `manifest.json` of an MCP bundle says (MCPB, once DXT; MANIFEST.md, version 0.3): `name`, `version`,
 * `server.entry_point`, `server.mcp_config` with `command`, `args`, `env` and what is different on Linux, and the
 * `user_config` that the variables take their values from.
 * @returns undefined for another file of that name
 */
export function mcpBundle(fields: Fields, folder: Folder): Clues | undefined {
  const server = fields.map('server');
  const isBundle = fields.has('manifest_version') || fields.has('dxt_version');
  if (!isBundle || (!server.has('entry_point') && !server.has('mcp_config'))) return undefined;
  const { start, remarks } = findStart(server, folder);
  const user = fields.map('user_config');
  return {
    ...SAYS_NOTHING,
    what: 'an MCP bundle',
    file: FILE,
    env: readEnv(server, user),
    urls: user.keys().flatMap((key) => readUrl(key, user)),
    isMcpServer: true,
    remarks: [...remarks, ...user.keys().flatMap((key) => pathOf(key, user)), ...platforms(fields)],
    ...defined({
      name: found(fields.text('name'), `name of ${FILE}`),
      version: found(fields.text('version'), `version of ${FILE}`),
      start,
    }),
  };
}

interface StartClues {
  readonly start?: Found<Start>;
  readonly remarks: readonly Remark[];
}

/** A key of the configuration as it is on Linux. */
function onLinux(config: Fields, key: 'command' | 'args'): Fields {
  const linux = config.map('platform_overrides').map('linux');
  return linux.has(key) ? linux : config;
}

/** By the configuration where it names an interpreter, else by the entry point: a launcher would fetch the tool. */
function findStart(server: Fields, folder: Folder): StartClues {
  const config = server.map('mcp_config');
  const interpreter = interpreterNamed(onLinux(config, 'command').text('command') ?? '');
  const words = onLinux(config, 'args').texts('args').map(resolved);
  const fixed = words.filter((word) => !word.includes('${') && isReadable(word));
  const file = plainPath(server.text('entry_point') ?? '');
  const own = file === undefined ? undefined : commandFor(file, folder.files.get(file));
  const from = `server of ${FILE}`;
  const command = interpreter !== undefined && fixed.length > 0 ? [interpreter, ...fixed] : own;
  if (command === undefined) {
    const text = `${from} names no file of the folder that could be started.`;
    return { remarks: [{ part: 'entrypoint', text }] };
  }
  const chosen = words.filter((word) => !fixed.includes(word)).map(shown);
  const text = `${FILE} has arguments that are chosen by whoever runs the tool: ${chosen.join(', ')}. See "args" in the scenario.`;
  return {
    start: { value: { command, hasHelp: false, ...defined({ file }) }, from },
    remarks: chosen.length > 0 ? [{ part: 'entrypoint', text }] : [],
  };
}

/** The bundle's own folder is where the tool starts. */
function resolved(word: string): string {
  return word.replaceAll(/\$\{(?:pathSeparator|\/)\}/g, '/').replaceAll('${__dirname}/', '');
}

function readEnv(server: Fields, user: Fields): readonly Found<EnvClue>[] {
  const config = server.map('mcp_config');
  const env = config.map('env');
  const linux = config.map('platform_overrides').map('linux').map('env');
  return [...new Set([...env.keys(), ...linux.keys()])].map((name) => {
    const [, key = ''] = USER_VALUE.exec(linux.text(name) ?? env.text(name) ?? '') ?? [];
    const option = user.map(key);
    const secret = option.flag('sensitive') || looksSecret(name);
    return { value: { name, required: option.flag('required'), secret }, from: `mcp_config.env of ${FILE}` };
  });
}

function readUrl(key: string, user: Fields): readonly Found<string>[] {
  const url = user.map(key).text('default');
  return url === undefined ? [] : [{ value: url, from: `the default of user_config ${shown(key)} of ${FILE}` }];
}

function pathOf(key: string, user: Fields): readonly Remark[] {
  const kind = user.map(key).text('type');
  if (kind !== 'directory' && kind !== 'file') return [];
  const text = `user_config ${shown(key)} of ${FILE} is a ${kind} that whoever runs the tool chooses.`;
  return [{ part: 'files', text }];
}

function platforms(fields: Fields): readonly Remark[] {
  const compatibility = fields.map('compatibility');
  const named = compatibility.texts('platforms');
  if (named.length === 0 || named.includes('linux')) return [];
  const text = `${FILE} does not name linux among its platforms, and that is where as-declared runs tools.`;
  return [{ part: 'platform', text }];
}

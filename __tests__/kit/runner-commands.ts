/** A workflow command as a runner reads it from a line of output. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What a runner registers; it takes names without regard to case, and other names for text. */
const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** The older form has escapes of its own. */
function unescapeOld(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}

function split(info: string): [name: string, rest: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, unescape: (text: string) => string): Record<string, string> {
  const pairs = text.split(separator).map((pair) => /^([^=]+)=(.+)$/s.exec(pair) ?? []);
  const whole = pairs.filter(([, name]) => name !== undefined);
  return Object.fromEntries(whole.map(([, name = '', value = '']) => [name, unescape(value)]));
}

/** `::name key=value,key=value::data` at the start of a line, white space aside. */
function readNew(line: string, known: (name: string) => boolean): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const [name, rest] = split(text.slice(2, end));
  if (!known(name)) return undefined;
  return {
    name,
    properties: readProperties(rest.trim(), ',', unescapeProperty),
    data: unescapeData(text.slice(end + 2)),
  };
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function readOld(line: string, known: (name: string) => boolean): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, rest] = split(line.slice(start + 3, end));
  if (!known(name)) return undefined;
  return { name, properties: readProperties(rest, ';', unescapeOld), data: unescapeOld(line.slice(end + 1)) };
}

/**
 * The commands that a runner finds in a stream of output, in order. Between `::stop-commands::token` and `::token::`
 * it finds none.
 */
export function readCommands(output: string): RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = (name: string) =>
      token === undefined ? COMMANDS.has(name.toLowerCase()) : name.toLowerCase() === token.toLowerCase();
    const command = readNew(line, known) ?? readOld(line, known);
    if (command === undefined) continue;
    if (token !== undefined) token = undefined;
    else commands.push(command);
    if (command.name.toLowerCase() === 'stop-commands') token = command.data;
  }
  return commands;
}

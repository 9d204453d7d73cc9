// What is taken from the host, from a manifest and from a scenario, and what is said on the host's terminal.
import type { Edit, Wall } from '../../kit/wall.ts';

const PROGRAMS = 'src/sandbox/host/host-programs.ts';
const ESCAPE = 'src/report/escape.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

export const HOST = {
  systemFolders: wall('programs of system folders only', {
    file: PROGRAMS,
    find: "const FOLDERS = [OWN_FOLDER, '/usr/bin', '/usr/sbin', '/bin', '/sbin'];",
    replace: "const FOLDERS = (process.env.PATH ?? '').split(':');",
  }),
  rootsPrograms: wall('programs that only root can replace', {
    file: PROGRAMS,
    find: 'if (uid === 0 && (mode & 0o022) === 0) continue;',
    replace: 'if (uid >= 0 && mode > 0) continue;',
  }),
  scenarioEnvironment: wall('a scenario sets granted variables only', {
    file: 'src/observe/what-did-it-do.ts',
    find: 'if (ungranted === undefined) return;',
    replace: 'if (granted !== undefined) return;',
  }),
  unsafeVariables: wall('no variable that steers programs', {
    file: 'src/manifest/env.ts',
    find: 'if (HARMLESS_VARIABLES.has(name)) return undefined;',
    replace: 'if (name.length > 0) return undefined;',
  }),
  textOfVariables: wall('variables without NUL', {
    // Made of scenario.schema.json, and what the product is built with.
    file: 'src/document/validators/scenario.js',
    find: 'new RegExp("^[^\\\\u0000]*$", "u")',
    replace: 'new RegExp("", "u")',
  }),
  textOfPaths: wall('paths without NUL', {
    file: 'src/manifest/path.ts',
    find: 'if (HIDING.test(rest) || ',
    replace: 'if (HIDING.test("") || ',
  }),
  commandStart: wall('output: no command of a runner', {
    file: ESCAPE,
    find: "line.replace(COMMAND_START, '$1:\\\\:')",
    replace: 'line',
  }),
  oldCommands: wall('output: no command of the older form', {
    file: ESCAPE,
    find: ".replaceAll('##[', '##\\\\[')",
    replace: '',
  }),
  visibleText: wall('output: nothing hidden', {
    file: ESCAPE,
    find: 'return text.replace(HIDDEN, ',
    replace: 'return text.replace(/[\\n\\r]/g, ',
  }),
} as const;

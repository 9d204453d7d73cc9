import { defined } from '../../defined.ts';
import { type Clues, type Found, found, type Remark, SAYS_NOTHING, type Start } from '../clues.ts';
import type { Fields } from '../fields.ts';
import type { Folder } from '../folder.ts';
import { isPackageName, shown } from '../plain.ts';

const MCP_PACKAGES = ['mcp', 'fastmcp'];

const NAME = '[A-Za-z_][A-Za-z0-9_]*';

/** An object reference of the entry points specification, extras left aside: `package.module:object.attribute`. */
const OBJECT_REFERENCE = new RegExp(`^(${NAME}(?:\\.${NAME})*)\\s*:\\s*(${NAME}(?:\\.${NAME})*)\\s*(?:\\[.*\\])?$`);

/** What the entry points specification recommends for new names; others are not put into code. */
const SCRIPT_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** The name at the beginning of a dependency specifier (PEP 508). */
const DEPENDENCY = /^[A-Za-z0-9][A-Za-z0-9._-]*/;

/** Where packages are kept in the folder: flat, or in the `src` layout. */
const LAYOUTS = ['', 'src'];

/**
 * What `pyproject.toml` says (packaging.python.org, "pyproject.toml specification"): the `[project]` table with
 * `name`, `version`, `scripts`, `dependencies` and `requires-python`.
 * @returns undefined where it has no such table: then it is the settings of some program
 */
export function pythonProject(fields: Fields, folder: Folder): Clues | undefined {
  const project = fields.map('project');
  const name = project.text('name');
  if (name === undefined) return undefined;
  const dependencies = project
    .texts('dependencies')
    .flatMap((text) => DEPENDENCY.exec(text) ?? [])
    .filter(isPackageName);
  const isMcpServer = MCP_PACKAGES.some((each) => dependencies.includes(each));
  const { start, remarks } = findStart(project, folder);
  return {
    ...SAYS_NOTHING,
    what: isMcpServer ? 'a Python project that is an MCP server' : 'a Python project',
    file: 'pyproject.toml',
    dependencies: [...new Set(dependencies)],
    isMcpServer,
    remarks: [...remarks, ...toVendor(dependencies), ...wantedPython(project)],
    ...defined({
      name: found(name, 'name of pyproject.toml'),
      version: found(project.text('version'), 'version of pyproject.toml'),
      start,
    }),
  };
}

interface StartClues {
  readonly start?: Found<Start>;
  readonly remarks: readonly Remark[];
}

function findStart(project: Fields, folder: Folder): StartClues {
  const scripts = project.map('scripts');
  const names = scripts.keys();
  const own = names.find((name) => name === project.text('name')) ?? names[0];
  if (own === undefined) return { remarks: [] };
  const others = names.filter((name) => name !== own).map(shown);
  const text = `pyproject.toml has other scripts too: ${others.join(', ')}. A manifest speaks of one.`;
  const remarks: readonly Remark[] = others.length > 0 ? [{ part: 'entrypoint', text }] : [];
  const [, module, object] = OBJECT_REFERENCE.exec(scripts.text(own) ?? '') ?? [];
  if (module === undefined || object === undefined || !SCRIPT_NAME.test(own)) {
    const unclear = `The script ${shown(own)} of pyproject.toml is no plain "module:function".`;
    return { remarks: [...remarks, { part: 'entrypoint', text: unclear }] };
  }
  const home = findModule(module, folder);
  const start = {
    command: ['python3', '-c', wrapper(own, module, object)],
    file: home.file,
    hasHelp: true,
    ...(home.layout !== '' && { cwd: home.layout }),
  };
  return { start: { value: start, from: `script ${shown(own)} of pyproject.toml` }, remarks };
}

/** What an installer would write as the command, since nothing is installed here. */
function wrapper(name: string, module: string, object: string): string {
  return `import sys, ${module} as tool; sys.argv[0] = "${name}"; sys.exit(tool.${object}())`;
}

/** Where a module is, or would be in the plainest layout. */
function findModule(module: string, folder: Folder): { readonly layout: string; readonly file: string } {
  const path = module.replaceAll('.', '/');
  const places = LAYOUTS.flatMap((layout) =>
    [`${path}.py`, `${path}/__init__.py`].map((file) => ({ layout, file: layout === '' ? file : `${layout}/${file}` })),
  );
  return places.find(({ file }) => folder.files.has(file)) ?? { layout: '', file: `${path}.py` };
}

function toVendor(dependencies: readonly string[]): readonly Remark[] {
  if (dependencies.length === 0) return [];
  const text =
    'pyproject.toml names dependencies, and as-declared installs no Python packages: ' +
    'put them into the artifact, beside the code.';
  return [{ part: 'closure', text }];
}

function wantedPython(project: Fields): readonly Remark[] {
  const wanted = project.text('requires-python');
  if (wanted === undefined) return [];
  return [{ part: 'runtime', text: `pyproject.toml wants Python ${shown(wanted)}; the runner's own is used.` }];
}

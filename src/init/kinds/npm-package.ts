import { defined } from '../../defined.ts';
import { type Clues, type Found, found, type Remark, SAYS_NOTHING, type Start } from '../clues.ts';
import { commandFor } from '../command.ts';
import type { Fields } from '../fields.ts';
import type { Folder } from '../folder.ts';
import { isPackageName, plainPath, shown } from '../plain.ts';

/** Of the registry's packages, those that a server is made with. */
const MCP_PACKAGES = ['@modelcontextprotocol/sdk', '@modelcontextprotocol/server', 'fastmcp', 'mcp-framework'];

/** What `artifact.closure` can install from, and what it cannot. */
const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];
const FOREIGN_LOCKFILES = ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** With one of these the gate refuses to install from a lockfile. */
const NOT_INSTALLED = ['workspaces', 'overrides', 'bundleDependencies', 'bundledDependencies'];

const INSTALLED = ['dependencies', 'optionalDependencies'];

/**
 * What `package.json` says (npm's documentation, "package.json"): `name`, `version`, `bin` as a map or as the one path,
 * `engines`, `dependencies`; and `mcpName`, by which the MCP registry knows a package's owner.
 */
export function npmPackage(fields: Fields, folder: Folder): Clues {
  const dependencies = INSTALLED.flatMap((key) => fields.map(key).keys()).filter(isPackageName);
  const isMcpServer = fields.has('mcpName') || MCP_PACKAGES.some((name) => dependencies.includes(name));
  const { start, remarks } = findStart(fields, folder, isMcpServer);
  const closure = findLockfile(fields, folder, dependencies.length > 0);
  return {
    ...SAYS_NOTHING,
    what: isMcpServer ? 'an npm package that is an MCP server' : 'an npm package',
    file: 'package.json',
    dependencies: [...new Set(dependencies)],
    isMcpServer,
    remarks: [...remarks, ...closure.remarks, ...wantedNode(fields)],
    ...defined({
      name: found(fields.text('name'), 'name of package.json'),
      version: found(fields.text('version'), 'version of package.json'),
      start,
      lockfile: closure.lockfile,
    }),
  };
}

interface StartClues {
  readonly start?: Found<Start>;
  readonly remarks: readonly Remark[];
}

function findStart(fields: Fields, folder: Folder, isMcpServer: boolean): StartClues {
  const bins = binsOf(fields);
  const own = bins.find(({ name }) => name === unscoped(fields.text('name'))) ?? bins[0];
  if (own === undefined)
    return isMcpServer ? startOf(fields.text('main'), 'main of package.json', folder) : { remarks: [] };
  const others = bins.filter((bin) => bin !== own).map(({ name }) => shown(name));
  const { start, remarks } = startOf(own.path, `bin ${shown(own.name)} of package.json`, folder);
  const text = `package.json has other commands too: ${others.join(', ')}. A manifest speaks of one.`;
  return { ...defined({ start }), remarks: others.length > 0 ? [...remarks, { part: 'entrypoint', text }] : remarks };
}

function binsOf(fields: Fields): readonly { readonly name: string; readonly path: string }[] {
  const only = fields.text('bin');
  if (only !== undefined) return [{ name: unscoped(fields.text('name')), path: only }];
  const bin = fields.map('bin');
  return bin.keys().flatMap((name) => {
    const path = bin.text(name);
    return path === undefined ? [] : [{ name, path }];
  });
}

function unscoped(name = ''): string {
  return name.replace(/^@[^/]*\//, '');
}

function startOf(path: string | undefined, from: string, folder: Folder): StartClues {
  if (path === undefined) return { remarks: [] };
  const file = plainPath(path);
  // npm makes a command of whatever `bin` names: without a first line of its own it is taken for Node's.
  const command = file === undefined ? undefined : (commandFor(file, folder.files.get(file)) ?? ['node', file]);
  if (file === undefined || command === undefined) {
    const text = `${from} is ${shown(path)}, which is not the plain path of a file in the folder.`;
    return { remarks: [{ part: 'entrypoint', text }] };
  }
  return { start: { value: { command, file, hasHelp: from.startsWith('bin') }, from }, remarks: [] };
}

interface ClosureClues {
  readonly lockfile?: Found<string>;
  readonly remarks: readonly Remark[];
}

function findLockfile(fields: Fields, folder: Folder, hasDependencies: boolean): ClosureClues {
  if (!hasDependencies) return { remarks: [] };
  const say = (text: string): ClosureClues => ({ remarks: [{ part: 'closure', text }] });
  const lockfile = LOCKFILES.find((name) => folder.files.has(name));
  if (lockfile === undefined) {
    const foreign = FOREIGN_LOCKFILES.find((name) => folder.files.has(name));
    return say(
      foreign === undefined
        ? 'package.json names dependencies, and there is no package-lock.json: "npm install" writes one.'
        : `${foreign} is not a lockfile that as-declared installs from: only npm's own is.`,
    );
  }
  const unsupported = NOT_INSTALLED.find((key) => fields.has(key));
  if (unsupported !== undefined) return say(`package.json uses ${unsupported}, which as-declared does not install.`);
  return { lockfile: { value: lockfile, from: 'the dependencies of package.json' }, remarks: [] };
}

function wantedNode(fields: Fields): readonly Remark[] {
  const node = fields.map('engines').text('node');
  if (node === undefined) return [];
  return [{ part: 'runtime', text: `engines of package.json wants Node.js ${shown(node)}; the runner's own is used.` }];
}

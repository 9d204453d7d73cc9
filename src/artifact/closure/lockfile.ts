import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { isObject, type JsonObject, parseObject } from './json-object.ts';
import { requireRegistrySpecs } from './registry-spec.ts';

const SUPPORTED_VERSIONS = [2, 3];
const SUPPORTED = "npm's package-lock.json or npm-shrinkwrap.json, lockfileVersion 2 or 3";
const MAX_PACKAGES = 20_000;

const REWRITE = 'Write it again with npm 7 or newer.';

const NAME = String.raw`(?:@[\w~-][\w.~-]*/)?[\w~-][\w.~-]*`;
const PACKAGE_NAME = new RegExp(`^${NAME}$`);
/** `node_modules/a/node_modules/@scope/b` */
const INSTALL_PATH = new RegExp(`^node_modules/${NAME}(?:/node_modules/${NAME})*$`);
const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Kinds of entry that npm takes from elsewhere than a registry's tarball. */
const UNPINNED_KINDS = ['link', 'inBundle', 'hasShrinkwrap', 'extraneous'];

/** A package-lock.json whose every package is pinned by SHA-512 and comes from a registry. */
export interface Lockfile {
  /** By the folder each is installed in. The tool's own entry is left out: its package.json speaks for it. */
  readonly packages: ReadonlyMap<string, JsonObject>;
}

function unsafe(problem: string, fix: string): Refusal {
  return new Refusal('signature/closure-unsafe', `The lockfile ${problem}.`, { fix });
}

function requirePinned(path: string, entry: JsonObject): void {
  const name = quoted(path);
  const kind = UNPINNED_KINDS.find((field) => field in entry && entry[field] !== false);
  if (kind !== undefined) throw unsafe(`has ${name} with "${kind}"`, 'Depend on packages of a registry only.');
  const { resolved, integrity } = entry;
  if (resolved !== undefined && (typeof resolved !== 'string' || !/^https?:\/\//.test(resolved))) {
    throw unsafe(`takes ${name} from ${quoted(resolved)}`, 'Depend on packages of a registry only.');
  }
  if (typeof integrity !== 'string' || !SHA512.test(integrity)) {
    throw unsafe(`does not pin ${name} by SHA-512`, 'Write it again from a registry that has SHA-512.');
  }
  // npm fetches `name@version`, and would take either for an address if it looked like one.
  const { version, name: alias } = entry;
  if (typeof version !== 'string' || !VERSION.test(version)) throw unsafe(`has ${name} without a version`, REWRITE);
  if (alias !== undefined && (typeof alias !== 'string' || !PACKAGE_NAME.test(alias))) {
    throw unsafe(`takes ${name} from ${quoted(alias)}`, REWRITE);
  }
}

/**
 * npm asks its registry for what an entry's own address would give; the digest makes it the same bytes. So no address
 * of the author's is ever contacted.
 */
function withoutAddress(entry: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'resolved'));
}

/**
 * Reads a package-lock.json or npm-shrinkwrap.json, version 2 or 3, by its content and not its name.
 * @throws Refusal signature/closure-unreadable, -unsupported, -unsafe
 */
export function parseLockfile(text: string): Lockfile {
  if (!text.trimStart().startsWith('{')) {
    throw new Refusal('signature/closure-unsupported', `The lockfile is not ${SUPPORTED}.`, {
      fix: 'Supported are these alone; for others name the folder of dependencies in artifact.closure.path.',
    });
  }
  const { lockfileVersion, packages } = parseObject(text, 'lockfile');
  if (!SUPPORTED_VERSIONS.includes(Number(lockfileVersion)) || !isObject(packages)) {
    throw new Refusal(
      'signature/closure-unsupported',
      `The lockfile says lockfileVersion ${quoted(lockfileVersion)}; supported is ${SUPPORTED}.`,
      { fix: REWRITE },
    );
  }
  const read = new Map<string, JsonObject>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    if (!INSTALL_PATH.test(path)) throw unsafe(`installs into ${quoted(path)}`, 'Leave out workspaces and links.');
    if (!isObject(entry)) throw unsafe(`has ${quoted(path)} as something else than a package`, REWRITE);
    requirePinned(path, entry);
    requireRegistrySpecs(entry, `The lockfile's ${quoted(path)}`);
    read.set(path, withoutAddress(entry));
  }
  if (read.size > MAX_PACKAGES) throw unsafe(`lists more than ${MAX_PACKAGES} packages`, 'Depend on less.');
  return { packages: read };
}

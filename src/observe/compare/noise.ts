import { isBelowAny } from '../exposure.ts';

/**
 * What runtimes, loaders and libraries reach for by themselves, whatever tool they run. Each entry is here because an
 * honest program was seen to do it.
 */

/** Trees of the operating system: a file missing there means another distribution, not another intent. */
const SYSTEM_TREES = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/nix',
  '/opt',
  '/proc',
  '/run',
  '/sbin',
  '/snap',
  '/sys',
  '/usr',
  '/var',
];

/** Looked for in every folder on the way up from where a program was started. */
const LOOKED_FOR_UPWARDS = ['/node_modules', '/.git'];

/** The C library asks these services for users and names before it reads files; libuuid asks for a time of its own, and loggers try the last two. */
const LIBRARY_SOCKETS = [
  '/run/nscd',
  '/var/run/nscd',
  '/var/lib/sss',
  '/run/systemd/userdb',
  '/run/systemd/resolve',
  '/run/avahi-daemon',
  '/var/run/avahi-daemon',
  '/run/uuidd',
  '/dev/log',
  '/run/systemd/journal',
];

/**
 * Calls that libraries try and do without: glibc clone3 before clone, libuv (Node 24) io_uring for its event loop,
 * libnuma get_mempolicy as it is loaded (ps, top), path libraries openat2 before openat. None is carried out, and the report
 * counts them.
 */
const LIBRARY_CALLS: ReadonlySet<string> = new Set(['clone3', 'io_uring_setup', 'openat2', 'get_mempolicy']);

/** Python writes its compiled modules beside their sources, and goes without where it may not. */
const COMPILED_PYTHON = /\/__pycache__(?:\/|$)/;

/** No file of any folder: whoever holds it made it. */
const NAMELESS = /^\/(?:memfd:|anon_hugepage|SYSV)/;

/** In the root itself, where else only files are that are looked for upwards. */
const HOME_OF_ROOT = '/root';

/** Whether looking there in vain says nothing about the tool. A file of the root itself is one looked for upwards. */
export function isOrdinaryPlace(path: string): boolean {
  const isInRoot = path.lastIndexOf('/') === 0 && path !== HOME_OF_ROOT;
  return isInRoot || isBelowAny([...SYSTEM_TREES, ...LOOKED_FOR_UPWARDS], path);
}

export function isLibrarySocket(path: string): boolean {
  return isBelowAny(LIBRARY_SOCKETS, path);
}

export function isLibraryCall(name: string): boolean {
  return LIBRARY_CALLS.has(name);
}

export function isCompiledPython(path: string): boolean {
  return COMPILED_PYTHON.test(path);
}

/** What may be thrown away at any time (XDG Base Directory Specification), with the folder it is in. */
export function isCache(path: string, home: string): boolean {
  return path === home || isBelowAny([`${home}/.cache`], path);
}

export function isNameless(path: string): boolean {
  return NAMELESS.test(path);
}

import type { Runtime } from '../runtime/runtime.ts';
import type { RuntimeEntry } from './base-runtime.ts';
import { SANDBOX_ID } from './bwrap-arguments.ts';
import type { Mount, Shows } from './plan.ts';
import type { Surroundings } from './surroundings.ts';

/** Where things stand inside every sandbox. */
export const TOOL_FOLDER = '/tool';
export const HOME_FOLDER = '/home/tool';
export const TMP_FOLDER = '/tmp';
/** Programs of a single file that the host keeps outside its base runtime. */
export const INTERPRETER_FOLDER = '/opt/interpreter';
/** The certificates that a trial's canned upstreams are signed under. */
export const CA_FILE = '/etc/ssl/certs/ca-certificates.crt';

/**
 * A granted path with what stands there in this run: a folder of the host's, or an empty one of bounded size; or only
 * the folder that it is in, within one that the sandbox has anyway.
 */
export type GrantedMount =
  | { readonly kind: 'read-only'; readonly at: string; readonly from: string }
  | { readonly kind: 'writable'; readonly at: string; readonly from: string; readonly shows: Shows }
  | { readonly kind: 'private'; readonly at: string }
  | { readonly kind: 'folder'; readonly at: string };

/** Everything of one run that becomes part of its file tree. */
export interface LayoutParts {
  readonly baseRuntime: readonly RuntimeEntry[];
  /** The unpacked artifact. */
  readonly tool: string;
  /** Dependencies beside it, shown as the tool's node_modules. */
  readonly closure?: string;
  /** What runs the tool and is outside the base runtime. */
  readonly runtimes: readonly Runtime[];
  readonly granted: readonly GrantedMount[];
  /** Resolver addresses; none without a network. */
  readonly resolvers: readonly string[];
  /** PEM, where the trial's upstreams are canned. */
  readonly caPem?: string;
  /** Size of each private folder, in bytes. */
  readonly privateBytes: number;
  readonly surroundings: Surroundings;
}

const NSSWITCH = 'passwd: files\ngroup: files\nhosts: files dns\n';

function text(at: string, content: string): Mount {
  return { kind: 'text', at, content };
}

function accounts(userName: string): string {
  const own = `${userName}:x:${SANDBOX_ID}:${SANDBOX_ID}::${HOME_FOLDER}:/bin/sh`;
  return `root:x:0:0::/nonexistent:/usr/sbin/nologin\n${own}\n`;
}

/** The files in which a machine tells who its users are and how it is called. */
function identityFiles({ userName, hostName }: Surroundings): readonly Mount[] {
  return [
    text('/etc/passwd', accounts(userName)),
    text('/etc/group', `root:x:0:\n${userName}:x:${SANDBOX_ID}:\n`),
    text('/etc/nsswitch.conf', NSSWITCH),
    text('/etc/hosts', `127.0.0.1 localhost ${hostName}\n::1 localhost\n`),
  ];
}

function runtimeMount(entry: RuntimeEntry): Mount {
  return entry.kind === 'link'
    ? { kind: 'link', to: entry.to, at: entry.path }
    : { kind: 'read-only', from: entry.path, at: entry.path };
}

/** Under canned replies the sandbox trusts one authority, and the host's certificates are not shown at all. */
function certificates(caPem: string | undefined): readonly Mount[] {
  return caPem === undefined ? [] : [text(CA_FILE, caPem), { kind: 'link', to: CA_FILE, at: '/etc/ssl/cert.pem' }];
}

function depth(path: string): number {
  return path.split('/').length;
}

function inOrder(mounts: readonly GrantedMount[], bytes: number): readonly Mount[] {
  // A parent mounted after its child would hide it.
  return [...mounts]
    .sort((a, b) => depth(a.at) - depth(b.at) || (a.at < b.at ? -1 : 1))
    .map((mount) => (mount.kind === 'private' ? { ...mount, bytes } : mount));
}

/**
 * The sandbox's whole file tree, in the order it is made. The root is sealed last; /dev too, which bwrap leaves
 * writable, and /dev/shm, which it leaves unbounded.
 */
export function layout(parts: LayoutParts): readonly Mount[] {
  const { baseRuntime, tool, closure, runtimes, granted, resolvers, caPem, privateBytes, surroundings } = parts;
  const runtime = baseRuntime.filter(({ path }) => caPem === undefined || !path.startsWith('/etc/ssl'));
  return [
    ...runtime.map(runtimeMount),
    ...certificates(caPem),
    ...identityFiles(surroundings),
    text('/etc/resolv.conf', resolvers.map((address) => `nameserver ${address}\n`).join('')),
    { kind: 'proc', at: '/proc' },
    { kind: 'dev', at: '/dev' },
    { kind: 'private', at: '/dev/shm', bytes: privateBytes },
    { kind: 'private', at: TMP_FOLDER, bytes: privateBytes },
    { kind: 'private', at: HOME_FOLDER, bytes: privateBytes },
    ...surroundings.files.map(({ at, content }) => text(at, content)),
    { kind: 'read-only', from: tool, at: TOOL_FOLDER },
    ...(closure === undefined
      ? []
      : [{ kind: 'read-only', from: closure, at: `${TOOL_FOLDER}/node_modules` } as const]),
    ...inOrder(
      [...runtimes.map(({ from, at }) => ({ kind: 'read-only', from, at }) as const), ...granted],
      privateBytes,
    ),
    { kind: 'seal', at: '/dev' },
    { kind: 'seal', at: '/' },
  ];
}

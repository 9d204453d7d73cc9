import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';

/** PATH_MAX is 4096 bytes on Linux; our own folder and the caller's prefix must fit too. */
const MAX_NAME_BYTES = 1024;
/** NAME_MAX of every Linux file system in use. */
const MAX_COMPONENT_BYTES = 255;

/**
 * Control and format characters, line separators, and what a decoder writes for bytes that are not UTF-8. Format
 * characters are invisible, and HFS+ ignores some of them in comparisons (CVE-2014-9390).
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

function unsafe(name: string, problem: string): Refusal {
  return new Refusal(
    'signature/artifact-unsafe-name',
    `The artifact holds the name ${quoted(name)}, which ${problem}.`,
    {
      fix: 'Pack the tool again with plain relative names.',
      evidence: { name: name.slice(0, MAX_NAME_BYTES) },
    },
  );
}

function problemOf(component: string): string | undefined {
  if (component === '..') return 'climbs out of its folder';
  if (component === '' || component === '.') return 'is not in its shortest form';
  if (Buffer.byteLength(component) > MAX_COMPONENT_BYTES) {
    return `has a part of more than ${MAX_COMPONENT_BYTES} bytes`;
  }
  return undefined;
}

function withoutFrame(name: string, kind: 'file' | 'folder'): string {
  // `tar -C tool .` writes `./` and `./name`; folders end in a slash. Both say nothing and are taken off once.
  const start = name.startsWith('./') ? 2 : 0;
  const end = kind === 'folder' && name.length > start && name.endsWith('/') ? name.length - 1 : name.length;
  return name.slice(start, end);
}

/**
 * The path at which an entry of an archive is written, relative to the unpacked tool. Empty for the tool's own folder.
 * @throws Refusal signature/artifact-unsafe-name
 */
export function entryPath(name: string, kind: 'file' | 'folder', maxDepth: number): string {
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw unsafe(name, `is longer than ${MAX_NAME_BYTES} bytes`);
  if (HIDDEN.test(name)) throw unsafe(name, 'has control, invisible or undecodable characters');
  if (name.includes('\\')) throw unsafe(name, 'has a backslash, which is a folder on some systems');
  if (/^[a-z]:/i.test(name)) throw unsafe(name, 'begins with a drive letter');
  if (name.startsWith('/')) throw unsafe(name, 'is absolute');

  const path = withoutFrame(name, kind);
  if (path === '' && kind === 'folder') return path;
  const components = path.split('/');
  for (const component of components) {
    const problem = problemOf(component);
    if (problem !== undefined) throw unsafe(name, problem);
  }
  if (components.length - 1 > maxDepth) throw unsafe(name, `lies more than ${maxDepth} folders deep`);
  return path;
}

/**
 * The same for all names that some file system takes for one: letter case, Unicode normalisation (HFS+, APFS) and
 * trailing dots and spaces (Windows) are folded away.
 */
export function foldedComponent(component: string): string {
  const folded = component.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(/[. ]+$/, '') || folded;
}

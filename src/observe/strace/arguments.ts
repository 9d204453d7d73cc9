import { splitList } from './brackets.ts';
import { unescapeBytes, unescapeText } from './escapes.ts';

const QUOTED = /^"([\s\S]*)"(\.\.\.)?$/;
const DESCRIPTOR = /^(?:-?\d+|AT_FDCWD)<([^>]*)>(?:\(deleted\))?$/;

/** Marks what strace cut at its string limit. */
const ELLIPSIS = '…';

/** A quoted string as text; undefined for `NULL`, an address that could not be read, and the like. */
export function quotedText(argument: string): string | undefined {
  const [, content, more] = QUOTED.exec(argument) ?? [];
  if (content === undefined) return undefined;
  return unescapeText(content) + (more === undefined ? '' : ELLIPSIS);
}

export function quotedBytes(argument: string): Buffer | undefined {
  const [, content] = QUOTED.exec(argument) ?? [];
  return content === undefined ? undefined : unescapeBytes(content);
}

/** The path that `-y` shows of a descriptor. */
export function descriptorPath(argument: string): string | undefined {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith('/') === true ? unescapeText(target) : undefined;
}

/** Whether `-y` shows a descriptor of something that has no path: a pipe, a socket. */
export function isPathless(argument: string): boolean {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith('/') === false;
}

/** The inode that `-y` shows of a descriptor which is a socket. */
export function socketInode(argument: string): string | undefined {
  const [, target] = DESCRIPTOR.exec(argument) ?? [];
  return target?.startsWith('socket:') === true ? target : undefined;
}

/** `{name=value, …}` by name; what has no name is left out. */
export function structFields(argument: string): ReadonlyMap<string, string> | undefined {
  if (!argument.startsWith('{') || !argument.endsWith('}')) return undefined;
  const pieces = splitList(argument.slice(1, -1));
  if (pieces === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const piece of pieces) {
    const equals = piece.indexOf('=');
    if (equals > 0) fields.set(piece.slice(0, equals), piece.slice(equals + 1));
  }
  return fields;
}

/** `[one, two, …]` */
export function arrayItems(argument: string): readonly string[] | undefined {
  if (!argument.startsWith('[') || !argument.endsWith(']')) return undefined;
  return splitList(argument.slice(1, -1));
}

/** A path as the tool named it, from the root: neither links nor `..` in it are followed. */
export function absolutePath(folder: string, path: string): string {
  return path.startsWith('/') ? path : `${folder}/${path}`;
}

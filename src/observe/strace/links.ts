import { posix } from 'node:path';
import { isElsewhere } from '../elsewhere.ts';

/** The text of a link that stood in the sandbox before the tool began; undefined for what is none. */
export type LinkAt = (path: string) => string | undefined;

/** The kernel follows no more in one path (ELOOP). */
const MAX_FOLLOWED = 40;

/** Links remembered at most, and ways that one path may go. What finds no room is counted. */
const MAX_LINKS = 16_384;
const MAX_WAYS = 256;

/** What bwrap's /dev and the kernel's /proc have. */
const SYSTEM_LINKS: ReadonlyMap<string, string> = new Map([
  ['/dev/fd', '/proc/self/fd'],
  ['/dev/stdin', '/proc/self/fd/0'],
  ['/dev/stdout', '/proc/self/fd/1'],
  ['/dev/stderr', '/proc/self/fd/2'],
  ['/dev/core', '/proc/kcore'],
  ['/dev/ptmx', 'pts/ptmx'],
  ['/proc/mounts', 'self/mounts'],
  ['/proc/net', 'self/net'],
]);

const ROOT = /^\/proc\/[^/]+(?:\/task\/[^/]+)?\/root$/;
const OWN_FOLDER = /^\/proc\/(?:self|thread-self)(?:\/task\/[^/]+)?\/cwd$/;

const OWN_PROCESS = /^\/proc\/(?:self|thread-self)\/(.*)$/;
const ANY_PROCESS = /^\/proc\/\d+(?:\/task\/\d+)?\/(.*)$/;

interface MadeLink {
  readonly texts: Set<string>;
  /** Whether something else may stand there by now, or not yet this. */
  isUncertain: boolean;
}

/** A path on its way: what it has come to, and what is still to go. */
interface Way {
  readonly at: string;
  readonly rest: readonly string[];
  readonly followed: number;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/**
 * Where paths lead. strace tells a path as it was named, and the tool may have put links on the way. No link is
 * forgotten: threads run beside each other, and the trace does not say what came first in the kernel.
 */
export class Links {
  /** Links that found no room, and paths with too many ways to go. */
  dropped = 0;
  readonly #made = new Map<string, MadeLink>();
  readonly #given: LinkAt;

  constructor(given: LinkAt) {
    this.#given = (path) => SYSTEM_LINKS.get(path) ?? given(path);
  }

  made(at: string, text: string, isCertain: boolean): void {
    const known = this.#made.get(at);
    if (known !== undefined) {
      known.texts.add(text);
      known.isUncertain = true;
    } else if (this.#made.size < MAX_LINKS) {
      this.#made.set(at, { texts: new Set([text]), isUncertain: !isCertain });
    } else {
      this.dropped += 1;
    }
  }

  /** Something else may stand there now. */
  removed(at: string): void {
    const known = this.#made.get(at);
    if (known !== undefined) known.isUncertain = true;
  }

  /** What stood at a path and below it stands, or may stand, at another one too. */
  copied(from: string, to: string): void {
    this.removed(to);
    for (const [at, { texts }] of [...this.#made]) {
      if (at !== from && !at.startsWith(`${from}/`)) continue;
      for (const text of texts) this.made(to + at.slice(from.length), text, false);
    }
  }

  /**
   * Every place that an absolute path may lead to.
   * @param folder the one that the process is in
   * @param followsLast whether the call follows a link that the path ends in
   */
  places(path: string, folder: string, followsLast: boolean): readonly string[] {
    if (this.#made.size === 0 && !/\/\.\.(?:\/|$)|^\/+(?:proc|dev)\//.test(path))
      return [`/${partsOf(path).join('/')}`];
    const found = new Set<string>();
    const ways: Way[] = [{ at: '', rest: partsOf(path), followed: 0 }];
    for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
      if (way.rest.length === 0) found.add(way.at === '' ? '/' : way.at);
      else ways.push(...this.#step(way, folder, followsLast));
      if (ways.length + found.size <= MAX_WAYS) continue;
      this.dropped += 1;
      break;
    }
    return [...found];
  }

  /** Whether the kernel's name of an opened file is what a place says it is. */
  isSame(place: string, shown: string): boolean {
    const real = this.#real(place);
    const [, own] = OWN_PROCESS.exec(real) ?? [];
    if (own === undefined) return real === shown;
    return isElsewhere(real) || ANY_PROCESS.exec(shown)?.[1] === own;
  }

  #step({ at, rest: [part = '', ...rest], followed }: Way, folder: string, followsLast: boolean): Way[] {
    if (part === '..') return [{ at: this.#parent(at), rest, followed }];
    const next = `${at}/${part}`;
    const stays: Way = { at: next, rest, followed };
    if (rest.length === 0 && !followsLast) return [stays];
    const made = this.#made.get(next);
    const texts = [...(made?.texts ?? []), ...wellKnown(next, folder)];
    if (texts.length === 0 || followed === MAX_FOLLOWED) return [stays];
    const led = texts.map((text) => ({
      at: text.startsWith('/') ? '' : at,
      rest: [...partsOf(text), ...rest],
      followed: followed + 1,
    }));
    return made?.isUncertain === true ? [stays, ...led] : led;
  }

  #parent(at: string): string {
    if (isElsewhere(at)) return `${at}/..`;
    const parent = posix.dirname(this.#real(at));
    return parent === '/' ? '' : parent;
  }

  /** A place without the links that were there before the tool. */
  #real(place: string): string {
    let at = '';
    let rest = partsOf(place);
    for (let followed = 0; rest.length > 0; ) {
      const [part = '', ...others] = rest;
      const next = part === '..' && !isElsewhere(at) ? posix.dirname(at) : `${at}/${part}`;
      const text = followed < MAX_FOLLOWED ? this.#given(next) : undefined;
      if (text === undefined) {
        at = next === '/' ? '' : next;
        rest = others;
      } else {
        at = text.startsWith('/') ? '' : at;
        rest = [...partsOf(text), ...others];
        followed += 1;
      }
    }
    return at === '' ? '/' : at;
  }
}

/** Where the links of /proc that are known without asking lead. */
function wellKnown(path: string, folder: string): readonly string[] {
  if (ROOT.test(path)) return ['/'];
  if (OWN_FOLDER.test(path)) return [folder];
  return path === '/dev/fd' ? ['/proc/self/fd'] : [];
}

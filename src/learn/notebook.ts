import type { Finding } from '../finding.ts';
import { parseDomain } from '../manifest/domain.ts';
import { parsePath } from '../manifest/path.ts';
import type { Term } from '../manifest/term.ts';
import { folded, folderOf, isOwn } from './fold.ts';
import type { Left } from './learned-manifest.ts';
import { DECLARED, GIVEN, lessonOf } from './lesson.ts';
import { LISTS, type ListName, type Want, type Wants } from './wants.ts';

/** A host that there is not: with it sockets lead out, and the hosts that the tool goes for are seen. */
export const NOWHERE = 'nowhere.as-declared.invalid';

const HTTPS = '443';

/** What is wrong with something that a manifest cannot say. */
function badTerm(list: ListName, value: string): string | undefined {
  if (list === 'domains') return problemOf(parseDomain(value));
  return list === 'read' || list === 'write' || list === 'spawn' ? problemOf(parsePath(value)) : undefined;
}

function problemOf(term: Term<unknown>): string | undefined {
  return 'problem' in term ? term.message : undefined;
}

/** Keeps what was learned, and what was not. */
export class Notebook {
  wants: Wants;
  readonly #left = new Map<string, Left>();
  /** What the policy forbids, which is not learned a second time. */
  readonly #forbidden = new Map<string, Left>();
  /** What the manifest asked for before and no case used. */
  readonly dropped: string[] = [];
  /** Folders that are not to be had as a whole. */
  readonly #apart = new Set<string>();

  constructor(wants: Wants) {
    this.wants = wants;
  }

  /** What was seen in the last round and is not asked for. */
  get left(): readonly Left[] {
    return [...this.#left.values()];
  }

  /** What was left in the round before is seen again, or was of no account. */
  beginRound(): void {
    this.#left.clear();
  }

  /** @returns whether there is something new in it */
  take(found: Finding): boolean {
    const lesson = lessonOf(found);
    switch (lesson?.kind) {
      case undefined:
        return false;
      case 'refused':
        this.#left.set(lesson.what, lesson);
        return false;
      case 'network': {
        const isNew = !this.wants.network;
        this.wants = { ...this.wants, network: true };
        return isNew;
      }
      case 'want':
        return this.#want(lesson.list, lesson.value, lesson.seen);
    }
  }

  #want(list: ListName, path: string, seen: string): boolean {
    const isWhole = (folder: string) => isOwn(folder) && !this.#apart.has(folder);
    const want = list === 'write' ? folderOf({ value: path, seen }, isWhole) : { value: path, seen };
    const { value } = want;
    const bad = badTerm(list, value);
    if (bad !== undefined) {
      this.#left.set(value, { what: `${list} ${value}`, why: bad });
      return false;
    }
    const forbidden = this.#forbidden.get(`${list} ${value}`);
    if (forbidden !== undefined) this.#left.set(forbidden.what, forbidden);
    if (value === NOWHERE || forbidden !== undefined) return false;
    const known = this.wants[list];
    if (known.some((one) => one.value === value)) return false;
    const all = [...known, want];
    this.wants = { ...this.wants, [list]: list === 'read' || list === 'write' ? folded(all, isWhole) : all };
    return true;
  }

  /** Takes out the ports of hosts at which nothing was reached, where something was at another one. */
  keepReached(reached: readonly { readonly host: string; readonly port: number }[]): void {
    const domains = this.wants.domains.filter(({ value }) => {
      const [host, port = HTTPS] = value.split(':');
      const ports = reached.filter((to) => to.host === host).map((to) => String(to.port));
      return ports.length === 0 || ports.includes(port);
    });
    this.wants = { ...this.wants, domains };
  }

  /** Takes out what no policy allows: of a folder that stands for what was seen in it, that is asked for instead. */
  forbid(list: ListName, { value, parts }: Want, why: string): void {
    const others = this.wants[list].filter((one) => one.value !== value);
    this.wants = { ...this.wants, [list]: [...others, ...(parts ?? [])] };
    if (parts === undefined) this.#forbidden.set(`${list} ${value}`, { what: `${list} ${value}`, why });
    else this.#apart.add(value);
  }

  drop(list: ListName, { value, seen }: Want): void {
    if (seen === DECLARED) this.dropped.push(`${list} ${value}`);
    this.wants = { ...this.wants, [list]: this.wants[list].filter((one) => one.value !== value) };
  }
}

/** Lists by where a manifest has them. */
const POINTERS: Readonly<Record<ListName, string>> = {
  domains: '/capabilities/networking/allowed_domains/',
  listen: '/capabilities/networking/listen/',
  read: '/capabilities/filesystem/read/',
  write: '/capabilities/filesystem/write/',
  spawn: '/capabilities/process/spawn/',
  env: '/capabilities/env/',
  syscalls: '/capabilities/syscalls/allow/',
};

/** Takes out of the notebook what the policy refuses of a manifest. @returns whether there was something */
export function forbidRefused(notebook: Notebook, findings: readonly Finding[]): boolean {
  const refused = findings.flatMap(({ level, place, message }) => {
    const list = LISTS.find((name) => place?.pointer?.startsWith(POINTERS[name]) === true);
    if (level !== 'error' || list === undefined) return [];
    const index = Number(place?.pointer?.slice(POINTERS[list].length));
    const want = notebook.wants[list][index];
    return want === undefined ? [] : [{ list, want, message }];
  });
  for (const { list, want, message } of refused) notebook.forbid(list, want, message);
  return refused.length > 0;
}

const UNUSED: Readonly<Record<string, ListName>> = {
  host: 'domains',
  listen: 'listen',
  read: 'read',
  write: 'write',
  spawn: 'spawn',
};

/** Takes out what no case used, but for what a scenario places files in. */
export function dropUnused(notebook: Notebook, findings: readonly Finding[]): void {
  for (const { rule, evidence = {} } of findings) {
    const { capability, value } = evidence;
    if (rule !== 'runtime/unused-capability' || typeof capability !== 'string' || typeof value !== 'string') continue;
    const list = UNUSED[capability];
    if (list === undefined) continue;
    const named = notebook.wants[list].filter(
      (one) =>
        (list === 'domains' ? one.seen === DECLARED : one.seen !== GIVEN) &&
        (one.value === value || one.value.startsWith(`${value}:`)),
    );
    for (const one of named) notebook.drop(list, one);
  }
}

import { type CommentedMap, type Entry, entry, type Tree, yamlText } from '../document/commented-yaml.ts';
import type { Category } from '../manifest/category.ts';
import type { RawCapabilities, RawManifest } from '../manifest/raw-manifest.ts';
import { categoryFor, type IsOffered, type Want, type Wants } from './wants.ts';

/** What was seen and is not asked for, and why. */
export interface Left {
  readonly what: string;
  readonly why: string;
}

/** What a manifest is written from. */
export interface LearnedParts {
  /** The manifest that is there: what is not learned stays as it says. */
  readonly raw: RawManifest;
  readonly wants: Wants;
  readonly memoryMb?: Want<number>;
  readonly left: readonly Left[];
  /** Paths that were looked for in vain, for which nothing has to be asked. */
  readonly sought: readonly string[];
  /** How often the tool was run. */
  readonly runs: number;
  readonly isOffered: IsOffered;
}

/** What a category is for: tools that … */
const FOR: Readonly<Record<Category, string>> = {
  compute: 'calculate',
  filesystem: 'change files',
  'web-client': 'connect to others',
  'web-server': 'accept connections',
  subprocess: 'start other programs',
  build: 'compile and pack',
};

/** Stands in every manifest that was learned. */
export const LEARNED = '"as-declared learn" wrote down what the tool was seen to do';

const HEADER = [
  'What the tool asks for. It is a request: the policy decides, and what is not written here is denied.',
  `${LEARNED}, which is what its scenario brought out, and no more.`,
];

function items<T extends string | number>(wants: readonly Want<T>[]): Tree {
  return wants.map(({ value, seen }) => ({ scalar: value, aside: seen }));
}

function list(key: string, wants: readonly Want<string | number>[]): readonly Entry[] {
  return wants.length === 0 ? [] : [entry(key, items(wants))];
}

function group(key: string, entries: readonly Entry[]): readonly Entry[] {
  return entries.length === 0 ? [] : [entry(key, { entries })];
}

/** JSON as a tree of values without comments. */
function plain(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean;
  const entries = Object.entries(value).map(([key, child]) => entry(key, plain(child)));
  return { entries } satisfies CommentedMap;
}

function kept(key: string, value: unknown): readonly Entry[] {
  return value === undefined ? [] : [entry(key, plain(value))];
}

/** Variables as the manifest has them, and those that a scenario sets. */
function environment(before: RawCapabilities['env'] = [], wanted: readonly Want[]): readonly Entry[] {
  const learned = wanted.map(({ value, seen }): CommentedMap => {
    return { inline: true, comment: [seen], entries: [entry('name', value)] };
  });
  const items = [...before.map(plain), ...learned];
  return items.length === 0 ? [] : [entry('env', items)];
}

function capabilities({ raw, wants, memoryMb }: LearnedParts, allow: readonly Want[]): readonly Entry[] {
  const before: RawCapabilities = raw.capabilities ?? {};
  const { domains, listen, read, write, spawn } = wants;
  const ports = listen.map(({ value, seen }) => ({ value: Number(value), seen }));
  const memory = memoryMb === undefined ? [] : [{ ...entry('max_rss_mb', memoryMb.value), aside: memoryMb.seen }];
  const entries = [
    ...group('networking', [...list('allowed_domains', domains), ...list('listen', ports)]),
    ...group('filesystem', [...list('read', read), ...list('write', write)]),
    ...(memory.length > 0 ? group('memory', memory) : kept('memory', before.memory)),
    ...kept('cpu', before.cpu),
    ...group('process', [...kept('max_pids', before.process?.max_pids), ...list('spawn', spawn)]),
    ...environment(before.env, wants.env),
    ...group('syscalls', [...list('allow', allow), ...kept('deny', before.syscalls?.deny)]),
  ];
  return entries.length === 0 ? [] : [entry('capabilities', { entries })];
}

/** The manifest in YAML, each line that was learned with what was seen of it. */
export function learnedManifest(parts: LearnedParts): string {
  const { raw, wants, left, sought, runs, isOffered } = parts;
  const { category, allow } = categoryFor(wants, isOffered);
  const { capabilities: _, category: __, isolation, justifications, ...own } = raw;
  const entries = [
    ...Object.entries(own).map(([key, value]) => entry(key, plain(value))),
    entry(
      'category',
      category,
      `For tools that ${FOR[category]}. ${runs === 1 ? 'One run was' : `${runs} runs were`} seen, and all their system calls are covered.`,
    ),
    ...capabilities(parts, allow),
    ...kept('isolation', isolation),
    ...kept('justifications', justifications),
  ];
  const refused = left.flatMap(({ what, why }) => [`  ${what}`, `    ${why}`]);
  const after = [
    ...(refused.length === 0 ? [] : ['', 'Seen, and not asked for:', ...refused]),
    ...(sought.length === 0
      ? []
      : ['', 'Looked for in vain, for which nobody has to ask. What matters of it, let a case place:']),
    ...sought.map((path) => `  ${path}`),
  ];
  return yamlText(HEADER, { entries, after });
}

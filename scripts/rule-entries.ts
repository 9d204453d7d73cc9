// What docs/rules/ says of single rules.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The questions of whose rules each has an entry. */
export const EXPLAINED = ['manifest', 'policy'] as const;

/** What a rule means, an example that breaks it and nothing else, and how to mend it. */
export interface RuleEntry {
  readonly rule: string;
  /** In Markdown, like `fix`. */
  readonly explain: string;
  readonly manifest?: string;
  /** The manifest as it is in the base of a change; empty where the base has none. */
  readonly base?: string;
  readonly policy?: string;
  /** A policy test, in a file of its own. */
  readonly test?: string;
  /** Other policy files, by what reports call them. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the gate was asked for. */
  readonly mode?: 'enforce' | 'audit';
  /** Why no example can be judged. Such a rule has none. */
  readonly not_run?: string;
  readonly fix: string;
}

const KEYS = ['rule', 'explain', 'manifest', 'base', 'policy', 'test', 'beside', 'mode', 'not_run', 'fix'];

/** The entries of all questions that are explained, by the ids of their rules. */
export function ruleEntries(): ReadonlyMap<string, RuleEntry> {
  return new Map(EXPLAINED.flatMap(entriesOf).map((entry) => [entry.rule, entry]));
}

function entriesOf(question: string): readonly RuleEntry[] {
  const path = fileURLToPath(new URL(`../docs/rules/${question}.yml`, import.meta.url));
  const entries = parse(readFileSync(path, 'utf8')) as readonly RuleEntry[];
  for (const [index, entry] of entries.entries()) {
    const { rule, explain, fix, manifest, policy, test, not_run } = entry;
    const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key));
    const text = [rule, explain, fix].every((value) => typeof value === 'string' && value !== '');
    const shown = manifest !== undefined || policy !== undefined || test !== undefined;
    const ordered = index === 0 || (entries[index - 1]?.rule ?? '') < rule;
    if (unknown.length > 0 || !text || !ordered || shown === (not_run !== undefined)) {
      throw new Error(`docs/rules/${question}.yml: the entry of ${rule} is not as entries are`);
    }
  }
  return entries;
}

import type { Finding, FindingDetails, Level } from '../finding.ts';
import { RULES, type RuleId } from '../rules.ts';
import { SBOM_RULES } from './rules.ts';
import type { RuleLevel } from './sbom-policy.ts';

/** Findings of one rule that are given in full. A reader needs a few; a hostile SBOM can earn a million. */
const MAX_PER_RULE = 20;

type SbomRuleId = Extract<RuleId, keyof typeof SBOM_RULES>;

interface Kept {
  readonly findings: Finding[];
  more: number;
}

/** Collects findings, the first twenty of each rule and level; the rest are counted and the count is a finding. */
export class FindingCollector {
  readonly #kept = new Map<string, Kept>();

  /** @param level what the policy says, where the rule's own level does not hold; `off` is no finding */
  add(rule: SbomRuleId, message: string, details: FindingDetails, level: RuleLevel = RULES[rule].level): void {
    if (level === 'off') return;
    const kept = this.#of(rule, level);
    if (kept.findings.length < MAX_PER_RULE) kept.findings.push({ rule, level, message, ...details });
    else kept.more += 1;
  }

  #of(rule: SbomRuleId, level: Level): Kept {
    const key = `${rule} ${level}`;
    const kept = this.#kept.get(key) ?? { findings: [], more: 0 };
    this.#kept.set(key, kept);
    return kept;
  }

  all(): readonly Finding[] {
    return [...this.#kept.values()].flatMap(({ findings, more }) => {
      const last = findings.at(-1);
      if (last === undefined || more === 0) return findings;
      const { rule, level } = last;
      const file = last.place === undefined ? {} : { place: { file: last.place.file } };
      return [...findings, { rule, level, message: `${more} more of the same are not listed.`, ...file }];
    });
  }
}

import type { Level } from '../../finding.ts';
import { RULES, type RuleId } from '../../rules.ts';
import type { RuleLevel } from '../../sbom/sbom-policy.ts';
import type { Severity } from '../../verdict.ts';
import type { PolicyLayer } from '../layer.ts';
import { constraints, type Tier } from '../tier.ts';

const BY_STRICTNESS: readonly RuleLevel[] = ['error', 'warning', 'notice', 'off'];

/** The level that matters most; `error` where there is none. */
export function strictest<L extends RuleLevel>(levels: readonly L[]): L | 'error' {
  return levels.toSorted((a, b) => BY_STRICTNESS.indexOf(a) - BY_STRICTNESS.indexOf(b))[0] ?? 'error';
}

/** How much each rule matters. An owner who says nothing of a rule leaves it at the rule's own level. */
export function resolveSeverity(tiers: readonly Tier<PolicyLayer>[]): Severity {
  const undeclaredAccess = constraints(
    tiers,
    (layer) => layer.undeclaredAccess,
    () => 'error' as const,
  );
  const unusedCapability = constraints(
    tiers,
    (layer) => layer.unusedCapability,
    () => 'notice' as const,
  );
  const named = new Set(tiers.flatMap(({ layers }) => layers.flatMap(({ severity }) => [...severity.keys()])));
  const levels = [...named].map((rule): [string, Level] => [rule, strictest(levelsOf(rule as RuleId, tiers))]);
  return {
    rules: new Map(levels),
    undeclaredAccess: strictest(undeclaredAccess),
    unusedCapability: strictest(unusedCapability),
  };
}

/** A layer speaks of a rule by its name, or of the family that it belongs to. */
function levelsOf(rule: RuleId, tiers: readonly Tier<PolicyLayer>[]): readonly Level[] {
  return constraints(
    tiers,
    (layer) => layer.severity.get(rule) ?? familyLevel(layer, rule),
    () => RULES[rule].level,
  );
}

function familyLevel({ undeclaredAccess, unusedCapability }: PolicyLayer, rule: RuleId): Level | undefined {
  if (rule.startsWith('runtime/undeclared-')) return undeclaredAccess;
  return rule.startsWith('runtime/unused-') ? unusedCapability : undefined;
}

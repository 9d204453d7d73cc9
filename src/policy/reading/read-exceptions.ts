import validRange from 'semver/ranges/valid.js';
import { defined } from '../../defined.ts';
import { type Finding, finding } from '../../finding.ts';
import type { RuleId } from '../../rules.ts';
import { type Waiver, waiverOf } from '../exceptions/waivable.ts';
import type { Exception } from '../layer.ts';
import type { LayerReader } from './layer-reader.ts';
import type { RawException, RawPolicy } from './raw-policy.ts';
import { readCeiling } from './read-ceiling.ts';
import { isRule, unknownRule } from './read-severity.ts';

/** The waivers that a policy grants. One that is wider than a waiver can be is told of, and left out. */
export function readExceptions({ exceptions = [] }: RawPolicy, reader: LayerReader): readonly Exception[] {
  return exceptions.flatMap((raw, index) => {
    const pointer = `/exceptions/${index}`;
    const { rule } = raw;
    const wrong = isRule(rule)
      ? refuse(raw, rule, pointer, reader)
      : unknownRule(rule, reader.place(`${pointer}/rule`));
    if (wrong === undefined && isRule(rule)) return [toException(raw, rule, pointer, reader)];
    if (wrong !== undefined) reader.refuse(wrong);
    return [];
  });
}

function toException(raw: RawException, rule: RuleId, pointer: string, reader: LayerReader): Exception {
  const { id, tool, version, digest, grant = {}, evidence = {}, reason, expires } = raw;
  return {
    ...{ id, rule, tool, reason, expires, approvedBy: raw.approved_by, place: reader.place(pointer) },
    grant: readCeiling(grant, `${pointer}/grant`, reader),
    evidence: new Map(Object.entries(evidence)),
    ...defined({ version, sha256: digest?.sha256, approvedOn: raw.approved_on }),
  };
}

function refuse(raw: RawException, rule: RuleId, pointer: string, reader: LayerReader): Finding | undefined {
  if (raw.version !== undefined && validRange(raw.version) === null) {
    return finding('policy/invalid-value', `"${raw.version}" is not a range of semantic versions.`, {
      place: reader.place(`${pointer}/version`),
      fix: 'Write a range such as ">=1.2.0 <2.0.0".',
    });
  }
  return refuseWidth(raw, rule, pointer, reader);
}

function refuseWidth(raw: RawException, rule: RuleId, pointer: string, reader: LayerReader): Finding | undefined {
  const tooWide = (message: string, fix: string): Finding =>
    finding('policy/exception-too-wide', `${raw.id}: ${message}`, { place: reader.place(pointer), fix });
  const waiver: Waiver = waiverOf(rule);
  switch (waiver.kind) {
    case 'none':
      return tooWide(`${rule} cannot be waived.`, 'Take the exception out, and mend what the rule finds.');
    case 'grant': {
      if (raw.evidence !== undefined) return tooWide(`${rule} is waived by a grant.`, 'Write "grant" for "evidence".');
      const granted = Object.keys(raw.grant ?? {});
      const fits = granted.length > 0 && granted.every((key) => (waiver.keys as readonly string[]).includes(key));
      const fix = `Say in "grant" what it allows, and nothing else: ${waiver.keys.join(' or ')}.`;
      return fits ? undefined : tooWide(`its grant does not fit ${rule}.`, fix);
    }
    case 'evidence': {
      if (raw.grant !== undefined) return tooWide(`${rule} does not grant anything.`, 'Write "evidence" for "grant".');
      const { required, optional } = waiver;
      const said = Object.keys(raw.evidence ?? {});
      const identifies =
        required.every((key) => said.includes(key)) && said.every((key) => [...required, ...optional].includes(key));
      if (identifies) return undefined;
      const more = optional.length === 0 ? '' : `, and ${optional.join(' and ')} where the finding has it`;
      const fix = `Say in "evidence" what the finding's own says, and nothing else: ${required.join(' and ')}${more}.`;
      return tooWide(`its evidence does not tell one finding of ${rule} from another.`, fix);
    }
  }
}

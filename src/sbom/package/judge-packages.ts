import { type Purl, packageName } from '../../purl.ts';
import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { type Component, fullName, type Sbom } from '../sbom.ts';
import type { SbomRules } from '../sbom-policy.ts';
import type { Share } from '../summary.ts';
import { type DeniedPackage, readDeniedPackage } from './denied-package.ts';
import { namesAgree } from './purl-agreement.ts';
import { means } from './version-rule.ts';

/** Why what the SBOM says of a component does not settle whether a rule applies; undefined when it does not apply. */
type Doubt = string | undefined;
type Answer = 'denied' | { readonly doubt: Doubt };

// Denying errs towards matching: no two packages of a registry differ by the case of their names alone.
function fold(name: string): string {
  return name.toLowerCase();
}

/** Without a group, a name may be that of any namespace. */
function isNamedLike(component: Component, { purl }: DeniedPackage): boolean {
  const { name, group, purl: own } = component;
  if (own?.kind === 'unparsable' && fold(own.text).includes(fold(purl.name))) return true;
  if (fold(fullName(component)) === fold(packageName(purl))) return true;
  return group === undefined && fold(name) === fold(purl.name);
}

function answerByName(component: Component, denied: DeniedPackage): Answer {
  if (!isNamedLike(component, denied)) return { doubt: undefined };
  const { purl } = component;
  return {
    doubt: `the component looks like it and has ${purl === undefined ? 'no purl' : `the purl ${quoted(purl.text)}`}`,
  };
}

function answerByVersion({ version }: Component, purl: Purl, denied: DeniedPackage): Answer {
  // Both versions that the component claims: one of them may be there to mislead.
  const versions = [...new Set([purl.version ?? version, version ?? purl.version])];
  const answers = versions.map((claimed) => means(denied.versions, claimed, purl.type));
  if (answers.includes('yes')) return 'denied';
  if (!answers.includes('unsettled')) return { doubt: undefined };
  const claimed = versions.map((one) => (one === undefined ? 'none' : quoted(one))).join(' and ');
  return { doubt: `its version (${claimed}) cannot be compared with that range` };
}

function answer(component: Component, denied: DeniedPackage): Answer {
  const { purl } = component;
  if (purl === undefined || purl.kind === 'unparsable') return answerByName(component, denied);
  const { type } = denied.purl;
  const isSame = purl.type === type && fold(packageName(purl)) === fold(packageName(denied.purl));
  if (isSame) return answerByVersion(component, purl, denied);
  // A purl that names another package than the component does is not believed.
  return purl.type === type && !namesAgree(component, purl) ? answerByName(component, denied) : { doubt: undefined };
}

function judge(component: Component, denied: DeniedPackage, file: string, findings: FindingCollector): void {
  const found = answer(component, denied);
  const place = { file, pointer: component.pointer };
  const text = component.purl?.text ?? fullName(component);
  const name = quoted(text);
  const evidence = { package: text, denied: denied.text };
  if (found === 'denied') {
    findings.add('sbom/denied-package', `${name} is denied by ${quoted(denied.text)}.`, {
      fix: 'Replace the package, or move to a version that is not denied.',
      place,
      related: [denied.place],
      evidence,
    });
  } else if (found.doubt !== undefined) {
    const message = `Whether ${quoted(denied.text)} denies ${name} cannot be told: ${found.doubt}.`;
    findings.add('sbom/package-not-judged', message, {
      fix: 'Give the component a purl with its version, or name the version exactly in the policy.',
      place,
      related: [denied.place],
      evidence,
    });
  }
}

/** Entries by the name that a component must hold for them to matter: long lists and long SBOMs must not multiply. */
function byName(denied: readonly DeniedPackage[]): ReadonlyMap<string, readonly DeniedPackage[]> {
  const index = new Map<string, DeniedPackage[]>();
  for (const entry of denied) {
    const name = fold(entry.purl.name);
    index.set(name, [...(index.get(name) ?? []), entry]);
  }
  return index;
}

function candidates(
  component: Component,
  index: ReadonlyMap<string, readonly DeniedPackage[]>,
): readonly DeniedPackage[] {
  const { purl, name } = component;
  if (purl?.kind === 'unparsable') return [...index.values()].flat();
  const lastOfName = name.slice(name.lastIndexOf('/') + 1);
  const names = new Set([name, lastOfName, ...(purl === undefined ? [] : [purl.name])].map(fold));
  return [...names].flatMap((word) => index.get(word) ?? []);
}

/**
 * Looks for denied packages, the subject among them. Returns how many components have a purl to be judged by; the
 * others are judged by their names, and where that leaves a doubt it is told.
 * @throws Refusal sbom/unusable-package-pattern
 */
export function judgePackages(sbom: Sbom, rules: SbomRules, findings: FindingCollector): Share {
  const index = byName(rules.denyPackages.map(readDeniedPackage));
  const all = sbom.subject === undefined ? sbom.components : [sbom.subject, ...sbom.components];
  for (const component of all) {
    for (const denied of candidates(component, index)) judge(component, denied, sbom.file, findings);
  }
  const judged = sbom.components.filter(({ purl }) => purl?.kind === 'purl').length;
  return { judged, of: sbom.components.length };
}

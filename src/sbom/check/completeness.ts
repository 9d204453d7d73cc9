import { quoted } from '../../quoted.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { namesOf } from '../names.ts';
import { type Component, fullName, type Sbom } from '../sbom.ts';
import type { SbomRules } from '../sbom-policy.ts';

function checkNotEmpty({ subject, components, file }: Sbom, findings: FindingCollector): void {
  if (components.length > 0) return;
  const place = { file, pointer: '' };
  const fix = 'Make the SBOM where the dependencies are installed; a generator that finds none is looking elsewhere.';
  if (subject === undefined) findings.add('sbom/empty', 'The SBOM says nothing about anything.', { fix, place });
  else {
    const message = `The SBOM of ${quoted(fullName(subject))} lists no component.`;
    findings.add('sbom/no-components', message, { fix, place });
  }
}

/** Whether the SBOM says what the policy wants to know, each lack told once for all components. */
export function checkCompleteness(sbom: Sbom, rules: SbomRules, findings: FindingCollector): void {
  checkNotEmpty(sbom, findings);
  const { hashes, purl, dependencyGraph } = rules.require;
  const lacks = [
    {
      rule: 'sbom/no-license',
      what: 'licence',
      level: rules.licenses.unknown,
      has: (c: Component) => c.licenses.length > 0,
    },
    { rule: 'sbom/missing-hash', what: 'hash', level: hashes, has: (c: Component) => c.hashes.length > 0 },
    { rule: 'sbom/missing-purl', what: 'purl', level: purl, has: (c: Component) => c.purl !== undefined },
  ] as const;
  for (const { rule, what, level, has } of lacks) {
    const missing = sbom.components.filter((component) => !has(component));
    const [first] = missing;
    if (first === undefined) continue;
    const details = {
      fix: `Have the generator write each component's ${what}.`,
      place: { file: sbom.file, pointer: first.pointer },
      evidence: { count: missing.length, of: sbom.components.length },
    };
    const message = `${missing.length} of ${sbom.components.length} components have no ${what}: ${namesOf(missing)}.`;
    findings.add(rule, message, details, level);
  }
  if (sbom.dependencies.length > 0) return;
  const details = { fix: 'Have the generator write `dependencies`.', place: { file: sbom.file, pointer: '' } };
  findings.add('sbom/no-dependency-graph', 'The SBOM has no `dependencies`.', details, dependencyGraph);
}

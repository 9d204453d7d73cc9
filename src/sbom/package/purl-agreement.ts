import { type Purl, packageName } from '../../purl.ts';
import { type Component, fullName } from '../sbom.ts';

/** Ecosystems differ in what they take for the same name: PyPI folds `Foo_Bar` and `foo-bar` into one. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[._]/gu, '-');
}

/** Whether a component and its purl name the same package. Either may leave the namespace to the other. */
export function namesAgree(component: Component, purl: Purl): boolean {
  const { name, group } = component;
  const whole = fold(packageName(purl));
  if (fold(name) === whole || fold(fullName(component)) === whole) return true;
  const isHalfSaid = group === undefined || purl.namespace === undefined;
  return isHalfSaid && fold(name) === fold(purl.name);
}

/** An epoch (`1:2.3`) and a leading `v` are written in one place and left out in the other. */
function bare(version: string): string {
  return version.replace(/^\d+:/u, '').replace(/^v(?=\d)/u, '');
}

/** Whether a component and its purl name the same version, as far as both name one. */
export function versionsAgree({ version }: Component, purl: Purl): boolean {
  return version === undefined || purl.version === undefined || bare(version) === bare(purl.version);
}

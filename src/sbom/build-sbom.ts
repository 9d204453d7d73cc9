import type { Json } from '../finding.ts';
import { readPurl } from '../purl.ts';
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from './document/json-value.ts';
import type { SbomDocument } from './document/read-sbom.ts';
import { survey } from './document/survey.ts';
import type { Component, Dependency, Hash, LicenseClaim, Sbom } from './sbom.ts';

function claimOf(entry: JsonObject): LicenseClaim {
  const expression = textAt(entry, 'expression');
  if (expression !== undefined) return { kind: 'expression', text: expression };
  const license = objectAt(entry, 'license');
  const id = textAt(license, 'id');
  if (id !== undefined) return { kind: 'id', text: id };
  // A licence of neither says nothing, which is not the same as saying something harmless.
  return { kind: 'name', text: textAt(license, 'name') ?? '' };
}

function hashesOf(component: JsonObject, pointer: string): readonly Hash[] {
  return arrayAt(component, 'hashes').map((hash, index) => ({
    algorithm: isObject(hash) ? (textAt(hash, 'alg') ?? '') : '',
    content: isObject(hash) ? (textAt(hash, 'content') ?? '') : '',
    pointer: `${pointer}/hashes/${index}`,
  }));
}

function componentOf(component: JsonObject, pointer: string): Component {
  const [group, version] = [textAt(component, 'group'), textAt(component, 'version')];
  const [purl, bomRef] = [textAt(component, 'purl'), textAt(component, 'bom-ref')];
  return {
    pointer,
    name: textAt(component, 'name') ?? '',
    ...(group === undefined ? {} : { group }),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl: readPurl(purl) }),
    ...(bomRef === undefined ? {} : { bomRef }),
    licenses: arrayAt(component, 'licenses').filter(isObject).map(claimOf),
    hashes: hashesOf(component, pointer),
  };
}

interface Nested {
  readonly value: Json;
  readonly pointer: string;
}

function nestedIn(object: JsonObject, pointer: string): readonly Nested[] {
  const items = arrayAt(object, 'components');
  return items.map((value, index) => ({ value, pointer: `${pointer}/components/${index}` }));
}

/** Every component in some, each before those that are nested in it. */
function flatten(outermost: readonly Nested[]): readonly Component[] {
  const components: Component[] = [];
  const ahead = outermost.toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (!isObject(next.value)) continue;
    components.push(componentOf(next.value, next.pointer));
    for (const inner of nestedIn(next.value, next.pointer).toReversed()) ahead.push(inner);
  }
  return components;
}

function dependenciesOf(root: JsonObject): readonly Dependency[] {
  return arrayAt(root, 'dependencies')
    .filter(isObject)
    .map((dependency, index) => ({
      pointer: `/dependencies/${index}`,
      ref: textAt(dependency, 'ref') ?? '',
      dependsOn: [...arrayAt(dependency, 'dependsOn'), ...arrayAt(dependency, 'provides')].map(String),
    }));
}

/** The part of a document that the gate judges. The document's schema must have been checked. */
export function buildSbom({ file, sha256, version, root }: SbomDocument): Sbom {
  const described = objectAt(root, 'metadata')['component'];
  const subject = isObject(described) ? described : undefined;
  const outermost = [...(subject === undefined ? [] : nestedIn(subject, '/metadata/component')), ...nestedIn(root, '')];
  return {
    file,
    sha256,
    version,
    ...(subject === undefined ? {} : { subject: componentOf(subject, '/metadata/component') }),
    components: flatten(outermost),
    dependencies: dependenciesOf(root),
    ...survey(root),
  };
}

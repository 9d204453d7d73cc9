import { XmlElement } from 'libxml2-wasm';
import type { Json } from '../../../finding.ts';
import type { JsonObject } from '../json-value.ts';

// CycloneDX has one object model and two spellings of it. What the gate judges is brought from XML to JSON's, of a document
// whose schema has been checked. Elements of other namespaces are other people's, and JSON has no place for them.

/** Elements that hold a list, each item in an element of its own; JSON has an array of that name. */
const LISTS: ReadonlySet<string> = new Set([
  ...['components', 'services', 'hashes', 'licenses', 'properties', 'externalReferences', 'compositions', 'authors'],
  ...['vulnerabilities', 'ratings', 'cwes', 'advisories', 'affects', 'versions', 'responses', 'references'],
  ...['ancestors', 'descendants', 'variants', 'commits', 'patches', 'occurrences', 'assemblies', 'dependencies'],
  ...['tags', 'tools'],
]);

/** The element's children in CycloneDX's own namespace. */
export function childrenOf(element: XmlElement): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement && node.namespaceUri === element.namespaceUri) children.push(node);
  return children;
}

/** Space as XML Schema has it in a token: JSON documents of the same model have none around. */
function textOf(element: XmlElement): string {
  return element.content.replaceAll(/[\t\n\r]/g, ' ').trim();
}

function attributesOf(element: XmlElement): [string, string][] {
  return element.attrs.filter(({ namespaceUri }) => namespaceUri === '').map(({ name, value }) => [name, value]);
}

/** What a schema lets stand twice is one list, or no longer what a reader takes for a single value: none is lost in silence. */
function joined(before: Json | undefined, value: Json): Json {
  if (before === undefined) return value;
  return [...(Array.isArray(before) ? before : [before]), ...(Array.isArray(value) ? value : [value])];
}

function objectOf(element: XmlElement): JsonObject {
  const members = new Map<string, Json>();
  for (const child of childrenOf(element)) {
    // A composition refers to dependencies; everywhere else they are a graph.
    const isGraph = child.name === 'dependencies' && element.name !== 'composition';
    const value = isGraph ? childrenOf(child).flatMap(dependenciesOf) : valueOf(child);
    members.set(child.name, joined(members.get(child.name), value));
  }
  // The schema lets the root have any attribute: none stands in an element's place.
  for (const [name, value] of attributesOf(element)) if (!members.has(name)) members.set(name, value);
  return Object.fromEntries(members);
}

/** A reference is an element with nothing but one. */
function referenceOf(element: XmlElement): string | undefined {
  const ref = element.attr('ref')?.value;
  return ref !== undefined && element.firstChild === null ? ref : undefined;
}

function itemOf(element: XmlElement): Json {
  switch (element.name) {
    case 'hash':
      return { alg: element.attr('alg')?.value ?? '', content: textOf(element) };
    case 'license':
      return { license: objectOf(element) };
    case 'expression':
      return { ...Object.fromEntries(attributesOf(element)), expression: textOf(element) };
    case 'property':
      return { name: element.attr('name')?.value ?? '', value: textOf(element) };
    default:
      return referenceOf(element) ?? valueOf(element);
  }
}

/** A dependency, and those within it: XML lets them nest as deep as they go. */
function dependenciesOf(element: XmlElement): readonly JsonObject[] {
  const inner = childrenOf(element);
  const refsOf = (name: string) => inner.filter((child) => child.name === name).map(refOf);
  const own = { ref: refOf(element), dependsOn: refsOf('dependency'), provides: refsOf('provides') };
  return [own, ...inner.filter((child) => childrenOf(child).length > 0).flatMap(dependenciesOf)];
}

const refOf = (element: XmlElement): string => element.attr('ref')?.value ?? '';

function valueOf(element: XmlElement): Json {
  const { name } = element;
  const children = childrenOf(element);
  const isList = LISTS.has(name) && (name !== 'tools' || children.every((child) => child.name === 'tool'));
  if (isList) return children.map(itemOf);
  return children.length > 0 || element.attrs.length > 0 ? objectOf(element) : textOf(element);
}

/** The document as JSON spells it, as far as the gate judges it. */
export function jsonFormOf(root: XmlElement): JsonObject {
  return objectOf(root);
}

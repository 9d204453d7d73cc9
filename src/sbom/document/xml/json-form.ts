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
export function childrenOf(element: XmlElement, namespace = element.namespaceUri): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement && node.namespaceUri === namespace) children.push(node);
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

const refOf = (element: XmlElement): string => element.attr('ref')?.value ?? '';

/** Brings elements of one namespace over. Each is asked for its name and its children once: there are millions. */
class Translation {
  readonly #namespace: string;

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  #childrenOf(element: XmlElement): readonly XmlElement[] {
    return childrenOf(element, this.#namespace);
  }

  objectOf(
    element: XmlElement,
    name: string,
    children = this.#childrenOf(element),
    attributes = attributesOf(element),
  ): JsonObject {
    const members = new Map<string, Json>();
    for (const child of children) {
      const key = child.name;
      // A composition refers to dependencies; everywhere else they are a graph.
      const isGraph = key === 'dependencies' && name !== 'composition';
      const value = isGraph
        ? this.#childrenOf(child).flatMap((each) => this.#dependenciesOf(each))
        : this.#valueOf(child, key);
      members.set(key, joined(members.get(key), value));
    }
    // The schema lets the root have any attribute: none stands in an element's place.
    for (const [key, value] of attributes) if (!members.has(key)) members.set(key, value);
    return Object.fromEntries(members);
  }

  /** A dependency, and those within it: XML lets them nest as deep as they go. */
  #dependenciesOf(element: XmlElement): readonly JsonObject[] {
    const inner = this.#childrenOf(element);
    const refsOf = (name: string) => inner.filter((child) => child.name === name).map(refOf);
    const own = { ref: refOf(element), dependsOn: refsOf('dependency'), provides: refsOf('provides') };
    const nested = inner.filter((child) => child.firstChild !== null);
    return [own, ...nested.flatMap((child) => (this.#childrenOf(child).length > 0 ? this.#dependenciesOf(child) : []))];
  }

  #itemOf(element: XmlElement): Json {
    const { name } = element;
    switch (name) {
      case 'hash':
        return { alg: element.attr('alg')?.value ?? '', content: textOf(element) };
      case 'license':
        return { license: this.objectOf(element, name) };
      case 'expression':
        return { ...Object.fromEntries(attributesOf(element)), expression: textOf(element) };
      case 'property':
        return { name: element.attr('name')?.value ?? '', value: textOf(element) };
      default:
        return element.firstChild === null
          ? (element.attr('ref')?.value ?? this.#valueOf(element, name))
          : this.#valueOf(element, name);
    }
  }

  #valueOf(element: XmlElement, name: string): Json {
    const children = this.#childrenOf(element);
    const isList = LISTS.has(name) && (name !== 'tools' || children.every((child) => child.name === 'tool'));
    if (isList) return children.map((child) => this.#itemOf(child));
    const attributes = attributesOf(element);
    return children.length + attributes.length > 0
      ? this.objectOf(element, name, children, attributes)
      : textOf(element);
  }
}

/** The document as JSON spells it, as far as the gate judges it. */
export function jsonFormOf(root: XmlElement): JsonObject {
  return new Translation(root.namespaceUri).objectOf(root, 'bom');
}

import { ParseOption, XmlDocument, XmlError, XmlLibError } from 'libxml2-wasm';
import { type Place, Refusal } from '../../../finding.ts';

// No network, no entities of its own, no files: nothing but the text. Lines are counted beyond 65,535.
const OPTIONS = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;

/** As the library says that it gives up on elements within elements: at 256, as of JSON. */
const TOO_DEEP = /excessive depth/i;

function refusalOf(file: string, cause: unknown): Refusal {
  const [detail] = cause instanceof XmlLibError ? cause.details : [];
  const problem = (detail?.message ?? String(cause)).trim();
  const place: Place = { file, ...(detail !== undefined && detail.line > 0 && { line: detail.line }) };
  if (TOO_DEEP.test(problem)) {
    return new Refusal('sbom/too-deep', 'The SBOM is nested more than 256 elements deep here.', {
      fix: 'List nested components side by side and say what depends on what under <dependencies>.',
      ...{ place, cause },
    });
  }
  return new Refusal('sbom/not-parsable', `The SBOM is not XML: ${problem}.`, {
    fix: 'Make the SBOM again with a generator.',
    ...{ place, cause },
  });
}

function treeOf(file: string, text: string): XmlDocument {
  try {
    return XmlDocument.fromString(text, { option: OPTIONS });
  } catch (cause) {
    if (cause instanceof XmlError) throw refusalOf(file, cause);
    throw cause;
  }
}

/**
 * Hands an XML text as a tree to `use`, and frees it behind. The tree lies in memory that no garbage collector sees.
 * @throws Refusal sbom/not-parsable, sbom/too-deep; and what `use` throws
 */
export async function withTree<T>(file: string, text: string, use: (tree: XmlDocument) => Promise<T>): Promise<T> {
  const tree = treeOf(file, text);
  try {
    return await use(tree);
  } finally {
    tree.dispose();
  }
}

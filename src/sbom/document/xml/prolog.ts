import { Refusal } from '../../../finding.ts';
import { SMALLER } from '../smaller.ts';

/** What may stand before the root: space, the declaration and other instructions, comments (XML 1.0, 2.8). */
const BEFORE_ROOT = /(?:\s+|<\?[^>]*\?>|<!--[^]*?-->)*/y;

/** The encoding that the declaration states. The text was decoded as UTF-8 already. */
const OTHER_ENCODING = /^<\?xml\s[^>]*?\sencoding\s*=\s*["'](?!(?:utf-8|us-ascii)["'])([^"']*)/i;

/** Elements, attributes, references and what else costs memory in a tree. 100,000 components have some three million. */
const MAX_MARKS = 10_000_000;

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/**
 * Looks at an XML text before it is parsed. A document type can declare entities, which grow without bound and read other
 * files (CWE-611, CWE-776); no CycloneDX document has one.
 * @throws Refusal sbom/document-type, sbom/not-utf-8, sbom/too-many-values
 */
export function checkProlog(file: string, text: string): void {
  const place = { file, line: 1 };
  const [, encoding] = OTHER_ENCODING.exec(text) ?? [];
  if (encoding !== undefined) {
    const message = `The SBOM says that its encoding is ${encoding.slice(0, 40)}, and its bytes are UTF-8.`;
    throw new Refusal('sbom/not-utf-8', message, { fix: 'Write it as UTF-8.', place });
  }
  BEFORE_ROOT.lastIndex = 0;
  BEFORE_ROOT.test(text);
  const at = BEFORE_ROOT.lastIndex;
  if (text.startsWith('<!', at) && !text.startsWith('<!--', at)) {
    throw new Refusal('sbom/document-type', 'The SBOM begins with a document type, which can declare entities.', {
      fix: 'Leave out <!DOCTYPE …>: CycloneDX has none.',
      place,
    });
  }
  if (countOf(text, '<') + countOf(text, '=') <= MAX_MARKS) return;
  throw new Refusal('sbom/too-many-values', `The SBOM holds more than ${MAX_MARKS} elements and attributes.`, {
    fix: SMALLER,
    place,
  });
}

import { type JsonObject, textAt } from './json-value.ts';
import { visitObjects } from './visit-objects.ts';

/** A text, and where it stands. */
export interface FoundText {
  readonly text: string;
  readonly pointer: string;
}

/** What is looked for in the whole of a document, whatever holds it. */
export interface Survey {
  /**
   * Pointers to all elements that carry a `bom-ref`, by what it says. Components are not alone in carrying one: services,
   * vulnerabilities, licences and more do, and all share one space of names.
   */
  readonly bomRefs: ReadonlyMap<string, readonly string[]>;
  readonly unsafeAddresses: readonly FoundText[];
}

/** Addresses that a reader who follows them runs or reads from their own machine, as browsers see them. */
function isUnsafeAddress(text: string): boolean {
  const end = text.indexOf(':');
  // Browsers drop space and control characters before and within a scheme.
  return (
    end !== -1 &&
    end < 64 &&
    /^(?:javascript|data|vbscript|file|blob)$/i.test(text.slice(0, end).replaceAll(/[\s\p{Cc}]/gu, ''))
  );
}

/** Looks through a document once: the largest have millions of objects. */
export function survey(root: JsonObject): Survey {
  const bomRefs = new Map<string, string[]>();
  const unsafeAddresses: FoundText[] = [];
  visitObjects(root, (object, pointer) => {
    const ref = object['bom-ref'];
    if (typeof ref === 'string') {
      const pointers = bomRefs.get(ref) ?? [];
      pointers.push(pointer());
      bomRefs.set(ref, pointers);
    }
    const url = textAt(object, 'url');
    if (url !== undefined && isUnsafeAddress(url)) unsafeAddresses.push({ text: url, pointer: `${pointer()}/url` });
  });
  return { bomRefs, unsafeAddresses };
}

import { PackageURL } from 'packageurl-js';
import { messageOf } from './message-of.ts';

/** A package URL, taken apart and normalised as its type demands. Qualifiers and subpath are not judged. */
export interface Purl {
  readonly kind: 'purl';
  readonly text: string;
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
}

export interface UnparsablePurl {
  readonly kind: 'unparsable';
  readonly text: string;
  readonly problem: string;
}

/** Purls are ASCII without spaces; the parser beneath would drop tabs and newlines, and so see another package. */
const CHARACTERS = /^pkg:[\x21-\x7e]+$/u;

/** Reads a purl; whatever the parser throws makes it unparsable. */
export function readPurl(text: string): Purl | UnparsablePurl {
  if (!CHARACTERS.test(text)) {
    return { kind: 'unparsable', text, problem: 'it must begin with `pkg:` and hold printable ASCII only' };
  }
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text);
    return {
      kind: 'purl',
      text,
      type,
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(version === undefined ? {} : { version }),
    };
  } catch (error) {
    return { kind: 'unparsable', text, problem: messageOf(error) };
  }
}

/** `@acme/fetch`: what the package is called within its type. */
export function packageName({ namespace, name }: Purl): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

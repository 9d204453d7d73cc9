// Documents of which some parts are made of what stands elsewhere.

/** `<!-- made: keys /artifact -->` and what follows, up to `<!-- end -->`. */
const MADE = /(<!-- made: (\w+) ?(\/\S*)? -->\n)[^]*?(<!-- end -->)/g;

/**
 * A document with the parts that are made anew.
 * @param make a part by its name, and by the pointer that follows it
 */
export function withMadeParts(text: string, make: (what: string, pointer: string) => string): string {
  return text.replaceAll(MADE, (_, begin: string, what: string, pointer: string | undefined, end: string) => {
    return `${begin}\n${make(what, pointer ?? '')}\n\n${end}`;
  });
}

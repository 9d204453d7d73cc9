const NAMED: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27 };

const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g;

function unescapeOne(octal: string | undefined, hex: string | undefined, other: string): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return String.fromCharCode(NAMED[other] ?? other.charCodeAt(0));
}

/** The bytes that strace wrote with C escapes. */
export function unescapeBytes(text: string): Buffer {
  if (!text.includes('\\')) return Buffer.from(text, 'latin1');
  const bytes = text.replace(ESCAPE, (_, octal?: string, hex?: string, other?: string) => {
    return unescapeOne(octal, hex, other ?? '');
  });
  return Buffer.from(bytes, 'latin1');
}

/** The same as text; bytes that are not UTF-8 become U+FFFD. Never a slice of the line, which would keep all of it. */
export function unescapeText(text: string): string {
  return unescapeBytes(text).toString('utf8');
}

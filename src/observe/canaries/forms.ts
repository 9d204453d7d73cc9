/** RFC 4648, section 6. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/**
 * What of an encoding is the same wherever in a longer text the token stands: its characters but for those at both ends,
 * which what stands beside it has a part in.
 * @param group bytes that are encoded together
 * @param edge characters of a group
 */
function atAnyOffset(token: string, group: number, edge: number, encode: (bytes: Buffer) => string): string[] {
  return Array.from({ length: group }, (_, offset) => {
    const encoded = encode(Buffer.from('\0'.repeat(offset) + token)).replace(/=+$/, '');
    return encoded.slice(offset === 0 ? 0 : edge, -edge);
  });
}

/**
 * The ways in which a token may be written where it is hidden: as it is, in UTF-16, backwards, in hexadecimal, base64 or
 * base32, and each of these backwards. Not among them: whatever is compressed or encrypted.
 */
export function formsOf(token: string): readonly string[] {
  const forms = [token, reversed(token)].flatMap((text) => {
    const bytes = Buffer.from(text);
    return [
      text,
      // UTF-16, the one way or the other.
      Array.from(text).join('\0'),
      bytes.toString('hex'),
      ...atAnyOffset(text, 3, 4, (each) => each.toString('base64')),
      ...atAnyOffset(text, 3, 4, (each) => each.toString('base64url')),
      ...atAnyOffset(text, 5, 8, base32),
    ];
  });
  return [...new Set([...forms, ...forms.map(reversed)])];
}

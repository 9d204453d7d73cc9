/** A DNS header, and where the first question begins (RFC 1035, section 4.1). */
const HEADER_BYTES = 12;
const MAX_LABEL_BYTES = 63;
const RESPONSE_BIT = 0x80;

/** The name that a DNS query asks for first; undefined when the packet is none. For naming, never for judging. */
export function queriedName(packet: Buffer): string | undefined {
  if (packet.length <= HEADER_BYTES || ((packet[2] ?? 0) & RESPONSE_BIT) !== 0) return undefined;
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let size = packet[at] ?? 0; size !== 0; size = packet[at] ?? 0) {
    if (size > MAX_LABEL_BYTES) return undefined;
    labels.push(packet.toString('latin1', at + 1, at + 1 + size));
    at += 1 + size;
  }
  return labels.length === 0 ? undefined : labels.join('.').toLowerCase();
}

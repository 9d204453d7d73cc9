import { quotedBytes, quotedText, structFields } from './arguments.ts';

/** A socket address that names a resource. */
export type Address =
  | { readonly family: 'inet'; readonly address: string; readonly port: number }
  | { readonly family: 'unix'; readonly path: string }
  /** AF_UNSPEC. To connect to it takes a connection back; a datagram goes to it as if it said AF_INET. */
  | { readonly family: 'unspecified'; readonly address: string; readonly port: number }
  /** None given, or of a family that names nothing outside the process (netlink). */
  | { readonly family: 'none' }
  /** Memory that strace could not read. */
  | { readonly family: 'unreadable' };

const NONE: Address = { family: 'none' };
const UNREADABLE: Address = { family: 'unreadable' };
const PORT = /\bsin6?_port=htons\((\d{1,5})\)/;
const HOST = /\binet_(?:addr|pton)\((?:AF_INET6, )?"([0-9a-fA-F.:]+)"/;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

function inetAddress(argument: string): Address | undefined {
  const [, port] = PORT.exec(argument) ?? [];
  const [, host] = HOST.exec(argument) ?? [];
  if (port === undefined || host === undefined) return undefined;
  // An IPv4 address reached through an IPv6 socket is that IPv4 address.
  const [, mapped] = MAPPED.exec(host) ?? [];
  return { family: 'inet', address: mapped ?? host, port: Number(port) };
}

/** A `struct sockaddr_in` behind another family: two bytes of port, four of address. */
function unspecifiedAddress(data: string): Address {
  const bytes = quotedBytes(data);
  if (bytes === undefined || bytes.length < 6) return NONE;
  return { family: 'unspecified', address: bytes.subarray(2, 6).join('.'), port: bytes.readUInt16BE(0) };
}

function unixAddress(path: string | undefined): Address | undefined {
  // The kernel chooses a name for an address without one.
  if (path === undefined) return NONE;
  const isAbstract = path.startsWith('@');
  const name = quotedText(isAbstract ? path.slice(1) : path);
  return name === undefined ? undefined : { family: 'unix', path: (isAbstract ? '@' : '') + name };
}

/** Reads a `struct sockaddr`; undefined when it is not one. */
export function parseAddress(argument: string | undefined): Address | undefined {
  if (argument === undefined || argument === 'NULL') return NONE;
  if (/^0x[0-9a-f]+$/.test(argument)) return UNREADABLE;
  const fields = structFields(argument);
  switch (fields?.get('sa_family')) {
    case undefined:
      return undefined;
    case 'AF_INET':
    case 'AF_INET6':
      return inetAddress(argument);
    case 'AF_UNIX':
      return unixAddress(fields?.get('sun_path'));
    case 'AF_UNSPEC':
      return unspecifiedAddress(fields?.get('sa_data') ?? '');
    default:
      return NONE;
  }
}

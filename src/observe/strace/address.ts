import { quotedText, structFields } from './arguments.ts';

/** A socket address that names a resource. */
export type Address =
  | { readonly family: 'inet'; readonly address: string; readonly port: number }
  | { readonly family: 'unix'; readonly path: string }
  /** None given, or of a family that names nothing outside the process (netlink, unspecified). */
  | { readonly family: 'none' };

const NONE: Address = { family: 'none' };
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

function unixAddress(path: string | undefined): Address | undefined {
  // The kernel chooses a name for an address without one.
  if (path === undefined) return NONE;
  const isAbstract = path.startsWith('@');
  const name = quotedText(isAbstract ? path.slice(1) : path);
  return name === undefined ? undefined : { family: 'unix', path: (isAbstract ? '@' : '') + name };
}

/** Reads a `struct sockaddr`; undefined when it is not one. An address that strace could not read is none. */
export function parseAddress(argument: string | undefined): Address | undefined {
  if (argument === undefined || /^(?:NULL|0x[0-9a-f]+)$/.test(argument)) return NONE;
  const fields = structFields(argument);
  switch (fields?.get('sa_family')) {
    case undefined:
      return undefined;
    case 'AF_INET':
    case 'AF_INET6':
      return inetAddress(argument);
    case 'AF_UNIX':
      return unixAddress(fields?.get('sun_path'));
    default:
      return NONE;
  }
}

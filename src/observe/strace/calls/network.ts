import { type Address, parseAddress } from '../address.ts';
import { absolutePath, arrayItems, quotedBytes, socketInode, structFields } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { queriedName } from '../question.ts';
import { succeeded } from '../result.ts';
import type { Socket } from '../sockets.ts';
import { placesOf } from './paths.ts';

const DNS_PORT = 53;

/** How the kernel refuses an address that it cannot read, or that is too short or too long to be one. */
const REFUSES_ADDRESS: ReadonlySet<string | undefined> = new Set(['EFAULT', 'EINVAL', 'EBADF', 'ENOTSOCK']);

/** DNS over TCP puts its length in front (RFC 1035, section 4.2.2). */
const TCP_LENGTH_BYTES = 2;

function openSocket(call: Call, { sockets }: Notebook): boolean {
  const [, type = ''] = call.args;
  const [protocol] = (['SOCK_STREAM', 'SOCK_DGRAM'] as const).filter((name) => type.split('|').includes(name));
  sockets.set(call.result.target, {
    protocol: protocol === undefined ? 'unknown' : protocol === 'SOCK_STREAM' ? 'tcp' : 'udp',
  });
  return true;
}

/** Where a socket's path may lead; an abstract name as it is. */
function socketPlaces(call: Call, path: string, notebook: Notebook): readonly string[] {
  if (path.startsWith('@')) return [path];
  const paths = call.by.cwd.folders.map((folder) => absolutePath(folder, path));
  return placesOf(call, paths, notebook, true);
}

/** Notes that a call connected or sent to an address; false for one that the kernel could read and strace could not. */
function reach(call: Call, to: Address, { protocol }: Socket, notebook: Notebook): boolean {
  const { recorder } = notebook;
  const sent = call.name !== 'connect';
  switch (to.family) {
    case 'unix':
      for (const place of socketPlaces(call, to.path, notebook)) recorder.unixSocket(place, call.by);
      return true;
    case 'inet':
    case 'unspecified':
      recorder.connected({ address: to.address, port: to.port, protocol, sent }, call.by);
      return true;
    case 'none':
      return true;
    case 'unreadable':
      return REFUSES_ADDRESS.has(call.result.error);
  }
}

function connect(call: Call, notebook: Notebook): boolean {
  const [descriptor = '', argument] = call.args;
  const address = parseAddress(argument);
  if (address === undefined) return false;
  // Takes a connection back.
  if (address.family === 'unspecified') return true;
  const inode = socketInode(descriptor);
  const socket = notebook.sockets.get(inode);
  if (address.family === 'inet') {
    notebook.sockets.set(inode, { ...socket, peer: { address: address.address, port: address.port } });
  }
  return reach(call, address, socket, notebook);
}

function bind(call: Call, notebook: Notebook): boolean {
  const { recorder, sockets } = notebook;
  const [descriptor = '', argument] = call.args;
  const address = parseAddress(argument);
  if (address === undefined) return false;
  if (!succeeded(call.result)) return true;
  const inode = socketInode(descriptor);
  const socket = sockets.get(inode);
  sockets.set(inode, { ...socket, isBound: true });
  switch (address.family) {
    case 'unix':
      if (address.path.startsWith('@')) return true;
      for (const place of socketPlaces(call, address.path, notebook))
        for (const how of ['created', 'written'] as const) recorder.touched(how, place, call.by);
      return true;
    case 'inet':
    case 'unspecified': {
      const { protocol } = socket;
      // Who sends datagrams takes any port; a stream that is bound to one is there to be reached at it.
      if (address.port === 0 && protocol !== 'tcp') return true;
      recorder.bound({ address: address.address, port: address.port, protocol }, call.by);
      return true;
    }
    case 'none':
      return true;
    case 'unreadable':
      return false;
  }
}

/** A socket that listens without having been bound is given a port by the kernel; ones of a path are refused. */
function listen(call: Call, { recorder, sockets }: Notebook): boolean {
  const { protocol, isBound } = sockets.get(socketInode(call.args[0] ?? ''));
  if (isBound === true || !succeeded(call.result)) return true;
  recorder.bound({ address: '0.0.0.0', port: 0, protocol }, call.by);
  return true;
}

interface Message {
  readonly to: string | undefined;
  readonly payload: string | undefined;
  readonly flags: string | undefined;
}

function send(call: Call, { to, payload, flags = '' }: Message, notebook: Notebook): boolean {
  const socket = notebook.sockets.get(socketInode(call.args[0] ?? ''));
  const address = parseAddress(to);
  if (address === undefined) return false;
  // A stream sends to its peer whatever address is given, unless the call is to open it (TCP fast open).
  const isToPeer = socket.protocol === 'tcp' && !flags.includes('MSG_FASTOPEN');
  if (!isToPeer && !reach(call, address, socket, notebook)) return false;
  const { peer } = socket;
  if (address.family === 'none' && peer !== undefined && socket.protocol === 'udp') {
    notebook.recorder.connected({ ...peer, protocol: 'udp', sent: true }, call.by);
  }
  const port = 'port' in address ? address.port : peer?.port;
  if (port !== DNS_PORT) return true;
  const packet = quotedBytes(payload ?? '');
  const name = packet && queriedName(socket.protocol === 'tcp' ? packet.subarray(TCP_LENGTH_BYTES) : packet);
  if (name !== undefined) notebook.recorder.lookedUp(name, call.by);
  return true;
}

/** `{msg_name=…, msg_iov=[{iov_base="…", …}, …], …}` */
function sendHeader(call: Call, header: string, flags: string | undefined, notebook: Notebook): boolean {
  // Memory that strace cannot read, the kernel could not either.
  if (/^0x[0-9a-f]+$/.test(header)) return !succeeded(call.result);
  const fields = structFields(header);
  if (fields === undefined) return false;
  const [first = ''] = arrayItems(fields.get('msg_iov') ?? '') ?? [];
  const payload = structFields(first)?.get('iov_base');
  const to = fields.get('msg_namelen') === '0' ? undefined : fields.get('msg_name');
  return send(call, { to, payload, flags }, notebook);
}

function sendMany(call: Call, notebook: Notebook): boolean {
  const [, messages = '', , flags] = call.args;
  // strace leaves out what comes after the first 256, wherever it went.
  const headers = arrayItems(messages) ?? [messages];
  if (headers.at(-1) === '...') return false;
  return headers.every((item) => sendHeader(call, structFields(item)?.get('msg_hdr') ?? item, flags, notebook));
}

export const NETWORK_CALLS: CallReaders = {
  socket: openSocket,
  connect,
  bind,
  listen,
  sendto: (call, notebook) => {
    const [, payload, , flags, to, length] = call.args;
    return send(call, { to: length === '0' ? undefined : to, payload, flags }, notebook);
  },
  sendmsg: (call, notebook) => sendHeader(call, call.args[1] ?? '', call.args[2], notebook),
  sendmmsg: sendMany,
};

import { type Address, parseAddress } from '../address.ts';
import { absolutePath, arrayItems, quotedBytes, socketInode, structFields } from '../arguments.ts';
import type { Call, CallReaders, Notebook } from '../call.ts';
import { queriedName } from '../question.ts';
import { succeeded } from '../result.ts';
import type { Socket } from '../sockets.ts';

const DNS_PORT = 53;

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

/** A socket's path, absolute; an abstract name as it is. */
function socketPath(call: Call, path: string, { folder }: Notebook): string {
  return path.startsWith('@') ? path : absolutePath(call.by.process.folder ?? folder, path);
}

/** Notes that a call went for an address. */
function reach(call: Call, address: Address, socket: Socket, notebook: Notebook): void {
  const { recorder } = notebook;
  if (address.family === 'unix') recorder.unixSocket(socketPath(call, address.path, notebook), call.by);
  if (address.family !== 'inet') return;
  recorder.connected({ address: address.address, port: address.port, protocol: socket.protocol }, call.by);
}

function connect(call: Call, notebook: Notebook): boolean {
  const [descriptor = '', argument] = call.args;
  const address = parseAddress(argument);
  if (address === undefined) return false;
  const inode = socketInode(descriptor);
  const socket = notebook.sockets.get(inode);
  reach(call, address, socket, notebook);
  if (address.family === 'inet') notebook.sockets.set(inode, { ...socket, peerPort: address.port });
  return true;
}

function bind(call: Call, notebook: Notebook): boolean {
  const { recorder, sockets } = notebook;
  const [descriptor = '', argument] = call.args;
  const address = parseAddress(argument);
  if (address === undefined) return false;
  if (!succeeded(call.result)) return true;
  if (address.family === 'unix' && !address.path.startsWith('@')) {
    recorder.touched('created', socketPath(call, address.path, notebook), call.by);
  }
  if (address.family === 'inet' && address.port !== 0) {
    const { protocol } = sockets.get(socketInode(descriptor));
    recorder.bound({ address: address.address, port: address.port, protocol }, call.by);
  }
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
  if (socket.protocol !== 'tcp' || flags.includes('MSG_FASTOPEN')) reach(call, address, socket, notebook);
  const port = address.family === 'inet' ? address.port : socket.peerPort;
  if (port !== DNS_PORT) return true;
  const packet = quotedBytes(payload ?? '');
  const name = packet && queriedName(socket.protocol === 'tcp' ? packet.subarray(TCP_LENGTH_BYTES) : packet);
  if (name !== undefined) notebook.recorder.lookedUp(name, call.by);
  return true;
}

/** `{msg_name=…, msg_iov=[{iov_base="…", …}, …], …}` */
function sendHeader(call: Call, header: string, flags: string | undefined, notebook: Notebook): boolean {
  // Memory that strace cannot read, the kernel could not either.
  if (/^0x[0-9a-f]+$/.test(header)) return true;
  const fields = structFields(header);
  if (fields === undefined) return false;
  const [first = ''] = arrayItems(fields.get('msg_iov') ?? '') ?? [];
  const payload = structFields(first)?.get('iov_base');
  return send(call, { to: fields.get('msg_name'), payload, flags }, notebook);
}

function sendMany(call: Call, notebook: Notebook): boolean {
  const [, messages = '', , flags] = call.args;
  const headers = (arrayItems(messages) ?? []).filter((item) => item !== '...');
  return headers.every((item) => sendHeader(call, structFields(item)?.get('msg_hdr') ?? item, flags, notebook));
}

export const NETWORK_CALLS: CallReaders = {
  socket: openSocket,
  connect,
  bind,
  sendto: (call, notebook) => {
    const [, payload, , flags, to] = call.args;
    return send(call, { to, payload, flags }, notebook);
  },
  sendmsg: (call, notebook) => sendHeader(call, call.args[1] ?? '', call.args[2], notebook),
  sendmmsg: sendMany,
};

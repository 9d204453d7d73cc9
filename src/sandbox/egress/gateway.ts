import type { Socket } from 'node:net';
import type { Endpoint, NetworkMode } from '../../policy/grant.ts';
import type { ResolveOverride } from '../../request.ts';
import type { CannedUpstreams } from './canned-upstream.ts';
import { Connection } from './connection.ts';
import { EgressRecorder } from './egress-recorder.ts';
import { GrantedNames } from './granted-names.ts';
import { DNS_ADDRESS, DNS_PORT } from './holder-protocol.ts';
import { introduce } from './introduction.ts';
import type { EgressLog } from './log.ts';
import { Resolver } from './resolver.ts';
import { serveTcp, serveUdp } from './serve-dns.ts';
import type { Holder, InsideSockets } from './start-holder.ts';
import { SyntheticAddresses } from './synthetic-addresses.ts';
import type { Upstream } from './upstream.ts';
import type { Watch } from './watch.ts';

/** How many connections of one run may be open at a time. */
const MAX_OPEN = 512;

export interface GatewayOptions {
  readonly holder: Holder;
  readonly endpoints: readonly Endpoint[];
  readonly mode: NetworkMode;
  /** What upstreams say in `fixtures`. */
  readonly upstreams: CannedUpstreams;
  /** Where names are dialled in `live`, against what DNS says. */
  readonly resolve: readonly ResolveOverride[];
  /** Looks through the names that the tool asks for, and in `fixtures` through what it sends. */
  readonly watch?: Watch;
}

/** The only way out of one run's network namespace. */
export interface Gateway {
  /** For the sandbox's resolv.conf. */
  readonly dnsAddresses: readonly string[];
  /** For the sandbox to trust, in `fixtures` with something granted. */
  readonly caPem?: string;
  /** Rejects when the holder has died or a socket broke: what the run could reach is then unknown. Never resolves. */
  readonly failed: Promise<never>;
  /** The name that DNS answered with a synthetic address. */
  nameAt(address: string): string | undefined;
  /** Ends every connection, and tells what there was. The holder stays. */
  close(): Promise<EgressLog>;
}

async function openUpstream(
  { mode, upstreams, resolve, watch }: GatewayOptions,
  granted: GrantedNames,
): Promise<Upstream> {
  if (mode === 'live') return new (await import('./live-upstream.ts')).LiveUpstream(resolve);
  const [{ CannedUpstream }, { makeAuthority }] = await Promise.all([
    import('./canned-upstream.ts'),
    import('./authority.ts'),
  ]);
  return new CannedUpstream(upstreams, await makeAuthority(granted.domains), watch);
}

/** An IPv4 client of a listener for both families shows as `::ffff:192.0.2.1`. */
function addressDialled({ localAddress = 'unknown' }: Socket): string {
  return localAddress.replace(/^::ffff:/, '');
}

/** Takes what arrives in the namespace, each socket either to DNS, to the upstream, or to its end. */
class Door {
  readonly recorder: EgressRecorder;
  readonly resolver: Resolver;
  readonly #open = new Set<Socket>();
  readonly #addresses = new SyntheticAddresses();
  readonly #granted: GrantedNames;
  readonly #upstream: Upstream | undefined;
  readonly #fail: (error: unknown) => void;

  constructor(
    granted: GrantedNames,
    upstream: Upstream | undefined,
    watch: Watch | undefined,
    fail: (error: unknown) => void,
  ) {
    this.recorder = new EgressRecorder(watch);
    this.#granted = granted;
    this.#upstream = upstream;
    this.#fail = fail;
    this.resolver = new Resolver(granted, this.#addresses, this.recorder);
  }

  nameAt(address: string): string | undefined {
    return this.#addresses.nameAt(address);
  }

  /** What the tool dialled decides: only an address that DNS made up for a granted name leads anywhere. */
  take(socket: Socket, port: number): void {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    const address = addressDialled(socket);
    if (address === DNS_ADDRESS && port === DNS_PORT && this.#open.size <= MAX_OPEN) {
      void serveTcp(socket, this.resolver);
      return;
    }
    const name = this.#addresses.nameAt(address);
    const connection = new Connection(socket, name ?? address, port, this.recorder);
    if (this.#open.size > MAX_OPEN) connection.refuse('over-limit');
    else if (name === undefined || this.#upstream === undefined) connection.refuse('raw-address');
    else if (!this.#granted.portsOf(name).has(port)) connection.refuse('port-not-granted');
    else introduce(connection, this.#upstream).catch(this.#fail);
  }

  async close(): Promise<void> {
    const closed = [...this.#open].map((socket) => new Promise((resolve) => socket.once('close', resolve).destroy()));
    await Promise.all(closed);
  }
}

function serve({ listeners, udp }: InsideSockets, door: Door, fail: (error: unknown) => void): void {
  for (const [port, listener] of listeners) {
    listener.on('connection', (socket) => door.take(socket, port)).on('error', fail);
  }
  serveUdp(udp, door.resolver);
  udp.on('error', fail);
}

async function stopListening({ listeners, udp }: InsideSockets): Promise<void> {
  for (const listener of listeners.values()) listener.close();
  await new Promise<void>((resolve) => udp.close(() => resolve()));
}

/**
 * Opens the gateway of one run in the holder's namespace. With `off`, or with nothing granted, every name is refused.
 * @throws Refusal host/sandbox-unavailable, runtime/scenario-invalid-value
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const granted = new GrantedNames(options.mode === 'off' ? [] : options.endpoints);
  const upstream = granted.ports.size === 0 ? undefined : await openUpstream(options, granted);
  let fail = (_error: unknown): void => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Whoever waits for the run races this; a failure after it must not end the process.
  failed.catch(() => undefined);
  const sockets = await options.holder.open([...new Set([...granted.ports, DNS_PORT])]);
  void options.holder.exited.then((how) => fail(new Error(`The keeper of the network namespace ended: ${how}.`)));
  const door = new Door(granted, upstream, options.watch, fail);
  serve(sockets, door, fail);
  return {
    dnsAddresses: [DNS_ADDRESS],
    ...(upstream?.caPem !== undefined && { caPem: upstream.caPem }),
    failed,
    nameAt: (address) => door.nameAt(address),
    close: async () => {
      await stopListening(sockets);
      await door.close();
      return door.recorder.log();
    },
  };
}

/** Where the sandbox finds its resolver. Any address would do: inside the holder's namespace all are local. */
export const DNS_ADDRESS = '10.0.0.53';

export const DNS_PORT = 53;

/** What as-declared asks of the holder: sockets that live inside, one TCP listener for each port and DNS over UDP. */
export interface OpenRequest {
  readonly ports: readonly number[];
}

/** What the holder says; `tcp` and `udp` come with the socket itself. */
export type HolderMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'tcp'; readonly port: number }
  | { readonly kind: 'udp' }
  | { readonly kind: 'failed'; readonly reason: string };

import type { Endpoint } from '../../policy/grant.ts';

const NO_PORTS: ReadonlySet<number> = new Set();

const MAX_NAME_CHARS = 253;

/** Labels of letters, digits, hyphens and underscores: no other name may be dialled or certified. */
const HOST_NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A name as the log and the grant have it. */
export function normalName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower;
}

/** `*.example.com` is any depth below `example.com`, and not that name itself. */
function covers(pattern: string, name: string): boolean {
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
}

/** Which names are granted, and on which ports. */
export class GrantedNames {
  readonly #endpoints: readonly Endpoint[];

  constructor(endpoints: readonly Endpoint[]) {
    this.#endpoints = endpoints;
  }

  /** Every port granted for any name. */
  get ports(): ReadonlySet<number> {
    return new Set(this.#endpoints.flatMap(({ ports }) => ports));
  }

  /** Domains to which a certificate authority of the run can be limited. */
  get domains(): readonly string[] {
    return [...new Set(this.#endpoints.map(({ host }) => host.replace(/^\*\./, '')))].sort();
  }

  /** The ports granted for a normal name; none when the name is not granted. */
  portsOf(name: string): ReadonlySet<number> {
    if (name.length > MAX_NAME_CHARS || !HOST_NAME.test(name)) return NO_PORTS;
    const covering = this.#endpoints.filter(({ host }) => covers(host, name));
    return covering.length === 0 ? NO_PORTS : new Set(covering.flatMap(({ ports }) => ports));
  }
}

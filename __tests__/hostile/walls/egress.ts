// The gateway and its resolver.
import type { Edit, Wall } from '../../kit/wall.ts';

const GATEWAY = 'src/sandbox/egress/gateway.ts';
const RESOLVER = 'src/sandbox/egress/resolver.ts';
const MESSAGE = 'src/sandbox/egress/dns-message.ts';
const NAMES = 'src/sandbox/egress/granted-names.ts';
const HTTP = 'src/sandbox/egress/http-service.ts';
const PUBLIC = 'src/sandbox/egress/public-address.ts';

function wall(name: string, ...edits: readonly Edit[]): Wall {
  return { name, edits };
}

export const EGRESS = {
  grantedNames: wall('DNS: granted names only', {
    file: RESOLVER,
    find: 'this.#granted.portsOf(name).size > 0',
    replace: 'name !== undefined',
  }),
  internetClass: wall('DNS: the class of the Internet only', {
    file: RESOLVER,
    find: "query.class === 'IN' && ",
    replace: '',
  }),
  hostNames: wall('DNS: host names only', { file: NAMES, find: ' || !HOST_NAME.test(name)', replace: '' }),
  noOtherRecords: wall('DNS: no records but addresses', {
    file: RESOLVER,
    find: '  return [];\n',
    replace: "  return [{ type: 'A', address: pair.v4 }];\n",
  }),
  querySize: wall('DNS: size of a query', {
    file: MESSAGE,
    find: 'export const MAX_QUERY_BYTES = 1232;',
    replace: 'export const MAX_QUERY_BYTES = 65535;',
  }),
  standardQueries: wall('DNS: standard queries only', {
    file: MESSAGE,
    find: '!isQuery || ',
    replace: '!isQuery && false || ',
  }),
  nameCap: wall('DNS: names of a run', {
    file: 'src/sandbox/egress/synthetic-addresses.ts',
    find: 'const MAX_NAMES = 1024;',
    replace: 'const MAX_NAMES = 65_000;',
  }),
  unreadable: wall('DNS: what is no query is told of', {
    file: RESOLVER,
    find: '    if (query === undefined) {\n      this.recordUnreadable();',
    replace: '    if (query === undefined) {',
  }),
  rawAddresses: wall(
    'gateway: no address without a name',
    {
      file: GATEWAY,
      find: 'else if (name === undefined || this.#upstream === undefined)',
      replace: 'else if (this.#upstream === undefined)',
    },
    {
      file: GATEWAY,
      find: 'else if (!this.#granted.portsOf(name).has(port))',
      replace: 'else if (name !== undefined && !this.#granted.portsOf(name).has(port))',
    },
  ),
  grantedPorts: wall('gateway: granted ports only', {
    file: GATEWAY,
    find: "else if (!this.#granted.portsOf(name).has(port)) connection.refuse('port-not-granted');",
    replace: '',
  }),
  serverName: wall('gateway: SNI is the name', {
    file: 'src/sandbox/egress/introduction.ts',
    find: "if (named === undefined || normalName(named) !== connection.host) connection.refuse('name-mismatch', named);\n  else ",
    replace: '',
  }),
  hostHeader: wall('gateway: Host is the name', {
    file: HTTP,
    find: 'if (!agrees) {',
    replace: 'if (!agrees && connection.port === 0) {',
  }),
  oneHost: wall('gateway: one Host', {
    file: HTTP,
    find: 'const agrees = more.length === 0 && ',
    replace: 'const agrees = ',
  }),
  ownTarget: wall('gateway: a target of its own', {
    file: HTTP,
    find: "if (!url.startsWith('/') && url !== '*') return { agrees: false, named: url };",
    replace: '',
  }),
  connectMethod: wall('gateway: CONNECT is told of', {
    file: HTTP,
    find: "this.#connections.get(stream)?.refuse('protocol', url)",
    replace: 'stream.destroy(void url)',
  }),
  malformed: wall('gateway: what is no HTTP is told of', {
    file: HTTP,
    find: "if (code.startsWith('HPE_') && code !== WENT_AWAY)",
    replace: "if (code.startsWith('HPE_') && code === WENT_AWAY)",
  }),
  openConnections: wall('gateway: connections at a time', {
    file: GATEWAY,
    find: 'const MAX_OPEN = 512;',
    replace: 'const MAX_OPEN = 65_000;',
  }),
  bodySize: wall('gateway: size of a body', {
    file: 'src/sandbox/egress/canned-upstream.ts',
    find: 'const MAX_BODY_BYTES = 64 * 1024 * 1024;',
    replace: 'const MAX_BODY_BYTES = 640 * 1024 * 1024;',
  }),
  silence: wall('gateway: time to say whom it is for', {
    file: 'src/sandbox/egress/connection.ts',
    find: 'const INTRODUCTION_MS = 10_000;',
    replace: 'const INTRODUCTION_MS = 60_000;',
  }),
  publicAddresses: wall('route: public addresses only', {
    file: PUBLIC,
    find: 'return isGlobal(address) && ',
    replace: 'return ',
  }),
  cloudServices: wall('route: no service of the cloud itself', {
    file: PUBLIC,
    find: '!CLOUD_SERVICES.has(address) && ',
    replace: '',
  }),
  ownAddresses: wall('route: not the runner itself', {
    file: PUBLIC,
    find: ' && !ownAddresses().has(address)',
    replace: '',
  }),
} as const;

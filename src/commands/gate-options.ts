import { defined } from '../defined.ts';
import type { GateRequest } from '../request.ts';
import { splitWords } from '../words.ts';
import { attestationsIn } from './attestations-option.ts';
import { oneOf, readOptions, refusePositionals, refuseSameOutlet, usage } from './options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from './policy-options.ts';
import { parseResolve } from './resolve-option.ts';
import { TRUST_OPTIONS, TRUST_USAGE, trustedRootOf } from './trust-options.ts';

export const USAGE = `Asks about a tool: who made it, what is in it, what it asks for, what it may have, what it did.

Usage
  as-declared gate --manifest FILE --policy FILE [options]

Options
  --manifest FILE       what the tool asks for; once for each tool
${POLICY_USAGE}  --artifact FILE       the signed bytes            (default: the manifest's artifact.path)
  --bundle FILE         their Sigstore bundles: a file or a folder  (default: the manifest's artifact.bundle)
  --attestations OWNER/REPOSITORY                   what GitHub keeps there for each artifact, beside them
  --sbom FILE           their CycloneDX SBOM        (default: the manifest's sbom_ref)
  --scenario FILE       how the tool is exercised   (default: as-declared.scenario.yml beside the manifest)
  --run "WORDS"         one more case: a program, as entrypoint.command has it, and its arguments; no shell reads them
${TRUST_USAGE}  --resolve H:P:A:P     dial a granted host and port at this address and port
  --report FILE         write the verdict as JSON
  --summary FILE        write the verdict as Markdown
  --evidence FOLDER     keep the raw traces, compressed, and what was seen as an in-toto statement (not signed)
  --install-dependencies MODE                       auto (default) or never

Exit codes
  0  every question was answered with yes
  1  the gate says no
  2  it could not be judged
`;

/** What `as-declared gate` was asked for. */
export interface GateOptions {
  readonly request: Omit<GateRequest, 'progress'>;
  readonly report: string | undefined;
  readonly summary: string | undefined;
}

const OPTIONS = {
  manifest: { type: 'string', multiple: true, default: [] as string[] },
  ...POLICY_OPTIONS,
  artifact: { type: 'string' },
  bundle: { type: 'string' },
  attestations: { type: 'string' },
  sbom: { type: 'string' },
  scenario: { type: 'string' },
  run: { type: 'string', multiple: true, default: [] as string[] },
  ...TRUST_OPTIONS,
  resolve: { type: 'string', multiple: true, default: [] as string[] },
  report: { type: 'string' },
  summary: { type: 'string' },
  evidence: { type: 'string' },
  'install-dependencies': { type: 'string', default: 'auto' },
} as const;

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

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

/**
 * Reads the words that follow `gate`.
 * @throws Refusal host/usage
 */
export function readGateOptions(words: readonly string[]): GateOptions {
  const { values: options, positionals } = readOptions(words, OPTIONS);
  refusePositionals(positionals);
  refuseContradictions(options);
  refuseSameOutlet(options);
  const { artifact, bundle, sbom, scenario, report, summary, evidence } = options;
  const request = {
    manifests: options.manifest,
    ...policyRequest(options),
    run: options.run.map(splitWords),
    resolve: options.resolve.map(parseResolve),
    installDependencies: oneOf('--install-dependencies', options['install-dependencies'], ['auto', 'never']),
    ...(artifact !== undefined && { artifact }),
    ...(bundle !== undefined && { bundle }),
    ...defined({ attestations: attestationsIn(options.attestations, options.offline) }),
    ...(sbom !== undefined && { sbom }),
    ...(scenario !== undefined && { scenario }),
    ...(evidence !== undefined && { evidence }),
    trustedRoot: trustedRootOf(options),
  };
  return { request, report, summary };
}

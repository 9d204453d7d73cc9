import { check } from '../check.ts';
import { CATEGORIES } from '../manifest/category.ts';
import type { PolicyRequest } from '../policy/judging-policy.ts';
import { canvasFor } from '../report/canvas.ts';
import { jsonText } from '../report/json.ts';
import { terminalReport } from '../report/terminal.ts';
import { ARCHITECTURES, type Architecture, architectureOf } from '../sandbox/seccomp/architecture.ts';
import { ociProfile } from '../sandbox/seccomp/oci-profile.ts';
import { grantedProfile, type SyscallProfile, syscallProfile } from '../sandbox/seccomp/profile.ts';
import { runFilter } from '../sandbox/seccomp/run-filter.ts';
import { exitCode, overallVerdict } from '../verdict.ts';
import type { Command } from './command.ts';
import { oneOf, readOptions, refusePositionals, usage } from './options.ts';
import { POLICY_OPTIONS, POLICY_USAGE, policyRequest } from './policy-options.ts';

const OPTIONS = {
  manifest: { type: 'string' },
  ...POLICY_OPTIONS,
  category: { type: 'string' },
  network: { type: 'boolean', default: false },
  arch: { type: 'string' },
} as const;

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

/** @throws Refusal host/usage */
function architecture(arch: string | undefined): Architecture {
  const names = ARCHITECTURES.map(({ name }) => name);
  const name = arch === undefined ? undefined : oneOf('--arch', arch, names);
  const found = name === undefined ? architectureOf(process.arch) : ARCHITECTURES.find((each) => each.name === name);
  if (found === undefined) throw usage(`There is no table for this machine. Say which --arch: ${names.join(', ')}.`);
  return found;
}

function print(profile: SyscallProfile, machine: Architecture): void {
  process.stdout.write(jsonText(ociProfile(runFilter(profile, machine), machine)));
}

function refuseContradictions({ category, manifest, policy, event, mode, network }: Options): void {
  if (category === undefined) {
    if (network) throw usage('--network belongs to --category; a grant says by itself what it may reach.');
    if (manifest === undefined) throw usage('Neither --manifest nor --category is given.');
    return;
  }
  const [other] = Object.entries({ manifest, policy, event, mode }).find(([, value]) => value !== undefined) ?? [];
  if (other !== undefined) throw usage(`--${other} belongs to a grant, and --category is given.`);
}

/** The profile of what manifest and policy come to. What they do not agree on is told on the error stream. */
async function printGranted(manifest: string, request: PolicyRequest, machine: Architecture): Promise<number> {
  const result = await check({ manifests: [manifest], ...request });
  if (overallVerdict(result.tools) !== 'pass') {
    process.stderr.write(`${terminalReport(result, canvasFor(process.stderr, process.env))}\n`);
  }
  const code = exitCode(result.tools);
  const grant = result.tools[0]?.grant ?? null;
  // An audit that finds nothing to grant has no profile to show, which is not a yes.
  if (grant === null) return Math.max(code, 1);
  if (code === 0) print(grantedProfile(grant), machine);
  return code;
}

/** `as-declared seccomp`: a profile for those who start tools by other means. */
export const seccompCommand: Command = {
  usage: `Prints which system calls a tool may make, as a seccomp profile of the OCI runtime specification, which container
engines load. It is that of the filter under which a tool is run, with nothing to watch it.

Usage
  as-declared seccomp --manifest FILE --policy FILE [options]
  as-declared seccomp --category NAME [--network] [options]

Options
  --manifest FILE       what the tool asks for
${POLICY_USAGE}  --category NAME       ${CATEGORIES.join(', ')}
  --network             with sockets to other machines, as where hosts or ports are granted
  --arch NAME           ${ARCHITECTURES.map(({ name }) => name).join(' or ')}           (default: this machine's)
`,
  async run(words) {
    const { values, positionals } = readOptions(words, OPTIONS);
    refusePositionals(positionals);
    refuseContradictions(values);
    const { category, network, manifest } = values;
    const machine = architecture(values.arch);
    if (manifest !== undefined) return printGranted(manifest, policyRequest(values), machine);
    const name = oneOf('--category', category ?? '', CATEGORIES);
    print(syscallProfile(name, { allow: [], deny: [] }, network), machine);
    return 0;
  },
};

import { type Finding, finding, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { Proof } from '../prove.ts';
import type { Statement } from '../statement/statement.ts';
import type { BuildClaims } from '../verify/certificate.ts';
import { type ProvenanceClaims, provenanceClaims } from './provenance.ts';

/** What GitHub's own tools call a machine that built, with the kind of runner or without. */
const RUNNER_BUILDER = /^https:\/\/github\.com\/actions\/runner(?:\/([a-z-]+))?$/;

/** A claim, as the provenance has it and as the certificate does. */
interface Pair {
  readonly what: string;
  readonly claimed: string | undefined;
  readonly proven: string | undefined;
}

/** What a statement claims, or why it cannot be understood. */
function claimsOf(statement: Statement): ProvenanceClaims | { readonly finding: Finding } | undefined {
  try {
    return provenanceClaims(statement);
  } catch (error) {
    if (error instanceof Refusal) return { finding: error.finding };
    throw error;
  }
}

/**
 * What is said of the workflow that was started: its path in the repository, of which a certificate has the address with the
 * ref.
 */
function configPair({ workflow, repository: claimed }: ProvenanceClaims, { config, repository }: BuildClaims): Pair {
  const what = 'workflow';
  const home = repository ?? claimed;
  if (home === undefined || config === undefined) return { what, claimed: workflow, proven: undefined };
  const isOwn = config.startsWith(`${home}/`);
  return { what, claimed: workflow, proven: isOwn ? config.slice(home.length + 1).split('@')[0] : config };
}

/** A builder is a workflow, which signed; or GitHub's runner, of the kind on which was signed. */
function builderPair({ builder }: ProvenanceClaims, { signer, runner }: BuildClaims): Pair {
  const [isRunner, kind] = RUNNER_BUILDER.exec(builder) ?? [];
  return isRunner === undefined
    ? { what: 'builder', claimed: builder, proven: signer }
    : { what: 'runner of the builder', claimed: kind, proven: runner };
}

/** Whether a certificate says anything of what a builder stands for, which then has to be the same. */
export function vouchesForBuilder(builder: string, { signer, runner }: BuildClaims): boolean {
  return (RUNNER_BUILDER.test(builder) ? runner : signer) !== undefined;
}

function pairs(claims: ProvenanceClaims, build: BuildClaims): readonly Pair[] {
  return [
    builderPair(claims, build),
    { what: 'source repository', claimed: claims.repository, proven: build.repository },
    { what: 'ref', claimed: claims.ref, proven: build.ref },
    { what: 'commit', claimed: claims.commit, proven: build.commit },
    configPair(claims, build),
    { what: 'trigger', claimed: claims.trigger, proven: build.trigger },
    { what: 'runner', claimed: claims.runner, proven: build.runner },
    { what: 'run', claimed: claims.run, proven: build.run },
  ];
}

/**
 * Claims of a provenance that the certificate of whoever signed it contradicts: the platform vouches for the certificate,
 * and the workflow alone for what it writes. Compared is what both speak of; of a kept key there is nothing to compare.
 */
export function compareClaims({ signer, statement }: Proof): Finding[] {
  const claims = statement && claimsOf(statement);
  if (claims === undefined) return [];
  if ('finding' in claims) return [claims.finding];
  if (signer.kind === 'key') return [];
  const contrary = pairs(claims, signer.build).filter(
    ({ claimed, proven }) => claimed !== undefined && proven !== undefined && claimed !== proven,
  );
  return contrary.map(({ what, claimed = '', proven = '' }) =>
    finding(
      'signature/provenance-disagrees',
      `The provenance says that the ${what} is ${quoted(claimed)}; its certificate says ${quoted(proven)}.`,
      {
        fix: 'Let the platform’s own action write the provenance (actions/attest-build-provenance, npm publish --provenance); what else signed this claimed more than it was.',
        evidence: { what, claimed, proven },
      },
    ),
  );
}

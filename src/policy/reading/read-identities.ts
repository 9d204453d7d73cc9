import type { Document } from '../../document.ts';
import { type Finding, finding } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { AcceptedIdentity } from '../../signature/identity.ts';
import type { RawPolicy } from './raw-policy.ts';

const IDENTITIES = '/supply_chain/identities';

/** Who may sign which tools. */
export function readIdentities(raw: RawPolicy, document: Document): readonly AcceptedIdentity[] | undefined {
  return raw.supply_chain?.identities?.map(({ tools = ['*'], issuer, subject }, index) => ({
    tools,
    issuer,
    subject,
    place: document.place(`${IDENTITIES}/${index}`),
  }));
}

/** A pattern compared as if it were exact would match nobody, and whoever wrote it would look elsewhere. */
export function refuseSignerPatterns(raw: RawPolicy, document: Document): readonly Finding[] {
  return (raw.supply_chain?.identities ?? []).flatMap((identity, index) =>
    (['issuer', 'subject'] as const)
      .filter((key) => identity[key].includes('*'))
      .map((key) =>
        finding(
          'policy/subject-pattern',
          `The ${key} ${quoted(identity[key])} is a pattern; signers are named exactly.`,
          {
            place: document.place(`${IDENTITIES}/${index}/${key}`),
            fix: 'Give each signer an entry of its own, with the ref of its release: "…/release.yml@refs/tags/v1.2.0".',
          },
        ),
      ),
  );
}

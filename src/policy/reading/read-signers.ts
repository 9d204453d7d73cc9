import type { Document } from '../../document.ts';
import { type Finding, finding, Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import type { AcceptedIdentity, AcceptedKey } from '../../signature/accepted-signer.ts';
import { patternProblem, type SubjectPattern, subjectPattern } from '../../signature/subject-pattern.ts';
import { keyFromPem } from '../../signature/verify/signing-key.ts';
import type { RawIdentity, RawPolicy } from './raw-policy.ts';

const IDENTITIES = '/supply_chain/identities';
const KEYS = '/supply_chain/keys';

/** Those who may sign which tools, as far as the policy can be understood, and what is wrong with the rest. */
export interface ReadSigners {
  readonly identities?: readonly AcceptedIdentity[];
  readonly keys?: readonly AcceptedKey[];
  readonly findings: readonly Finding[];
}

export function readSigners({ supply_chain: { identities, keys } = {} }: RawPolicy, document: Document): ReadSigners {
  const findings: Finding[] = [];
  return {
    ...(identities !== undefined && {
      identities: identities.flatMap((raw, at) => identity(raw, at, document, findings)),
    }),
    ...(keys !== undefined && {
      keys: keys.flatMap(({ tools = ['*'], public_key: pem }, index) => {
        const pointer = `${KEYS}/${index}`;
        try {
          return [{ tools, key: keyFromPem(pem, 'The public key'), place: document.place(pointer) }];
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          findings.push({
            ...error.finding,
            rule: 'policy/key-unusable',
            place: document.place(`${pointer}/public_key`),
          });
          return [];
        }
      }),
    }),
    findings,
  };
}

function patternOf({ subject, subject_regex: regex }: RawIdentity): SubjectPattern | undefined {
  if ((subject === undefined) === (regex === undefined)) return undefined;
  return regex === undefined ? subjectPattern(subject ?? '') : { kind: 'regex', text: regex };
}

function identity(raw: RawIdentity, index: number, document: Document, findings: Finding[]): AcceptedIdentity[] {
  const { tools = ['*'], issuer } = raw;
  const pointer = `${IDENTITIES}/${index}`;
  if (issuer.includes('*')) {
    findings.push(
      finding('policy/subject-pattern', `The issuer ${quoted(issuer)} is a pattern; who vouches is named exactly.`, {
        place: document.place(`${pointer}/issuer`),
        fix: 'Give each issuer an entry of its own: the same name at another one is somebody else.',
      }),
    );
  }
  const pattern = patternOf(raw);
  if (pattern === undefined) {
    findings.push(
      finding('policy/subject-pattern', 'A signer is named by "subject" or by "subject_regex", by one of the two.', {
        place: document.place(pointer),
        fix: 'Write the address of the workflow with its ref as "subject"; * in it stands for characters but / and @.',
      }),
    );
    return [];
  }
  const place = document.place(pointer);
  const problem = patternProblem(pattern);
  if (problem !== undefined) findings.push(wrongPattern(pattern, problem, pointer, document));
  return [{ tools, issuer, subject: pattern, place }];
}

/** @param pointer of the entry */
export function wrongPattern(
  { kind, text }: SubjectPattern,
  problem: string,
  pointer: string,
  document: Document,
): Finding {
  return finding('policy/subject-pattern', `The subject ${quoted(text)} ${problem}.`, {
    place: document.place(`${pointer}/${kind === 'regex' ? 'subject_regex' : 'subject'}`),
    fix:
      kind === 'regex'
        ? 'Correct the expression (RE2): "https://github\\.com/acme/.+"; or write the signer as "subject": * in it stands for characters but / and @.'
        : 'Name host and owner, and leave open what is below: "https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v*"; of an address, its domain: "*@acme.example".',
  });
}

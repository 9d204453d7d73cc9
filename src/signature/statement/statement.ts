import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { parseStrictJson, SIGNED_JSON } from '../bundle/strict-json.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, and the version before it. */
const STATEMENT_TYPES: readonly unknown[] = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];

/** Something that a statement is about. */
export interface Subject {
  readonly name: string;
  /** Lower-case hexadecimal, by the algorithm's in-toto name. */
  readonly digest: ReadonlyMap<string, string>;
}

/** What an attestation says, and about what. */
export interface Statement {
  readonly predicateType: string;
  /** What is said, in the form that the type prescribes; JSON that nobody has looked at. */
  readonly predicate: unknown;
  readonly subjects: readonly Subject[];
}

/** The in-toto statement in a signed envelope (DSSE). */
export function readStatement({ payloadType, payload }: { payloadType: string; payload: Uint8Array }): Statement {
  if (payloadType !== PAYLOAD_TYPE) {
    const message = `The signed payload is of type ${quoted(payloadType)}; expected is ${PAYLOAD_TYPE}.`;
    throw new Refusal('signature/payload-type', message);
  }
  const statement = object(parseStrictJson(payload, 'The signed statement', SIGNED_JSON), 'it');
  if (!STATEMENT_TYPES.includes(statement._type)) {
    throw malformed(`its _type is ${quoted(String(statement._type))}; known are ${STATEMENT_TYPES.join(', ')}`);
  }
  const { predicateType, predicate, subject } = statement;
  if (typeof predicateType !== 'string' || predicateType === '') throw malformed('it has no predicateType');
  return { predicateType, predicate, subjects: subjects(subject) };
}

function subjects(list: unknown): readonly Subject[] {
  if (!Array.isArray(list) || list.length === 0) {
    throw new Refusal(
      'signature/no-subject',
      'The signed statement names no subject; expected is the artifact, by its digest.',
    );
  }
  const limit = SIGNATURE_LIMITS.subjects;
  if (list.length > limit) {
    const message = `The signed statement names ${list.length} subjects; at most ${limit} are looked at.`;
    throw new Refusal('signature/too-many-subjects', message);
  }
  return list.map((item) => subjectOf(object(item, 'a subject')));
}

function subjectOf({ name, digest }: Record<string, unknown>): Subject {
  const digests = Object.entries(object(digest, 'the digest of a subject'));
  const limit = SIGNATURE_LIMITS.digestsPerSubject;
  if (digests.length > limit) {
    const message = `A subject of the signed statement has ${digests.length} digests; at most ${limit} are looked at.`;
    throw new Refusal('signature/too-many-digests', message);
  }
  if (name !== undefined && typeof name !== 'string') throw malformed('the name of a subject is not text');
  const named = digests.map(([algorithm, value]): [string, string] => {
    if (typeof value !== 'string') throw malformed(`the digest ${quoted(algorithm)} of a subject is not text`);
    return [algorithm, value];
  });
  return { name: name ?? '', digest: new Map(named) };
}

function object(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${name} is not an object`);
  return value as Record<string, unknown>;
}

const malformed = (message: string) =>
  new Refusal('signature/statement-malformed', `The signed statement is malformed: ${message}.`);

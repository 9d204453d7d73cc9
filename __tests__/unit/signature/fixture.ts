import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { RuleId } from '../../../src/rules.ts';
import type { AcceptedIdentity, AcceptedSigners } from '../../../src/signature/accepted-signer.ts';
import { offersFrom } from '../../../src/signature/evidence/offers.ts';
import { judgeSignature, type SignatureRequest } from '../../../src/signature/judge-signature.ts';
import type { SignedArtifact } from '../../../src/signature/signed-artifact.ts';
import { subjectPattern } from '../../../src/signature/subject-pattern.ts';
import { privateSigstore } from '../../kit/sigstore.ts';

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const SUBJECT = 'https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v1.0.0';
export const IDENTITY = { issuer: ISSUER, subject: SUBJECT };

export const BLOB = Buffer.from('the bytes of a tool');
export const hex = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'as-declared-signature-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

/** Where `content` lies from now on; what is neither text nor bytes is written as JSON. */
export function written(content: unknown): string {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

export const sigstore = await privateSigstore();
export const trustedRoot = { kind: 'file', file: written(sigstore.trustedRoot) } as const;

export const artifact = (bytes: Buffer = BLOB): SignedArtifact => ({
  name: 'tool.tgz',
  digests: { sha256: hex('sha256', bytes), sha512: hex('sha512', bytes) },
  async *read() {
    yield bytes;
  },
});

const accepted = (over: Partial<AcceptedIdentity> = {}): AcceptedIdentity => ({
  tools: ['tool'],
  issuer: ISSUER,
  subject: subjectPattern(SUBJECT),
  place: { file: 'policy.yml', line: 7, column: 5 },
  ...over,
});

/** One who may sign `tool`: `IDENTITY`, unless `over` says otherwise. */
export const signedBy = (...over: readonly Partial<AcceptedIdentity>[]): AcceptedSigners => ({
  identities: over.map(accepted),
  keys: [],
});

/** What is otherwise: a part of the request, or files and folders in the place of the bundle. */
type Over = Partial<SignatureRequest> & { readonly evidence?: readonly string[] };

/** Judges `bundle` as the signature of `BLOB` by `IDENTITY`, unless `over` says otherwise. */
export async function judge(bundle: unknown, { evidence, ...over }: Over = {}) {
  const request = {
    offers: await offersFrom({ paths: evidence ?? [written(bundle)] }),
    bundles: 'any',
    provenance: [],
    trustedRoot,
    artifact: artifact(),
    toolName: 'tool',
    accepted: [signedBy({})],
    identitiesAt: { file: 'policy.yml', pointer: '/supply_chain/identities' },
  } as const;
  return judgeSignature({ ...request, ...over });
}

/** A provenance statement about `BLOB`. */
export function statement(over: Record<string, unknown> = {}): string {
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'tool.tgz', digest: { sha256: hex('sha256', BLOB) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: {}, runDetails: { builder: { id: 'https://builder.example' } } },
    ...over,
  });
}

/** What a `Refusal` by `rule` says, with `text` somewhere in it. For `rejects.toThrow`. */
export function refusal(rule: RuleId, text = /(?:)/): RegExp {
  return new RegExp(`^${rule}: .*${text.source}`, 's');
}

export async function rulesOf(judged: ReturnType<typeof judge>): Promise<readonly RuleId[]> {
  return (await judged).findings.map(({ rule }) => rule);
}

/** A deep copy of a bundle for a test to spoil. Bundles are spoiled as JSON, where types would only be in the way. */
// oxlint-disable-next-line typescript/no-explicit-any
export const copyOf = (bundle: unknown): any => structuredClone(bundle);

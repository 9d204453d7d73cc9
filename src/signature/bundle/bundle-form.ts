import { Refusal } from '../../finding.ts';
import type { RuleId } from '../../rules.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';

// The library reads bundles leniently: it takes the first of two alternatives, skips what is no base64, and believes
// any media type of the right shape. Verifiers that read the same file differently can be told different stories, so
// the form is checked here first. What is checked here is text; nothing is trusted yet.

/** https://github.com/sigstore/protobuf-specs, sigstore_bundle.proto, `Bundle.media_type`. */
const MEDIA_TYPES: readonly unknown[] = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

const BASE64_KEYS = new Set([
  'canonicalizedBody',
  'digest',
  'hashes',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signature',
  'signedEntryTimestamp',
  'signedTimestamp',
]);

/** Numbers that JSON carries as strings. */
const COUNT_KEYS = new Set(['integratedTime', 'logIndex', 'treeSize']);
const COUNT = /^\d{1,19}$/;

type JsonObject = Readonly<Record<string, unknown>>;

const ANOTHER_FILE =
  'Name the bundle as its signer wrote it: cosign sign-blob --bundle with --new-bundle-format, gh attestation download, npm’s attestations.';

/** What people take for a bundle, by the keys that tell it. */
const OTHER_FORMS = [
  {
    keys: ['base64Signature', 'cert'],
    what: 'a bundle in the form of cosign before Sigstore’s own',
    fix: 'Sign with cosign sign-blob --bundle and --new-bundle-format (cosign 3 has no other).',
  },
  {
    keys: ['payloadType', 'payload', 'signatures'],
    what: 'an envelope (DSSE) alone, without a certificate or log entry, as *.intoto.jsonl has it',
    fix: 'Name the Sigstore bundle that goes with it; GitHub keeps one: --attestations OWNER/REPOSITORY.',
  },
  {
    keys: ['attestation', 'verificationResult'],
    what: 'what gh attestation verify says of a bundle',
    fix: 'Name the bundle itself: gh attestation download.',
  },
] as const;

/** Ends unless `json` is a bundle of a known version, within the limits, that can be read in one way only. */
export function assertBundleForm(json: unknown): asserts json is JsonObject {
  if (Array.isArray(json)) throw notYet('a list', 'Name each bundle, or put each on a line of its own (JSON lines).');
  const bundle = object(json, 'the bundle');
  for (const { keys, what, fix } of OTHER_FORMS) if (keys.every((key) => key in bundle)) throw notYet(what, fix);
  if (!MEDIA_TYPES.includes(bundle.mediaType)) {
    const message = `The bundle's media type is ${shown(bundle.mediaType)}; known are ${MEDIA_TYPES.join(', ')}.`;
    throw new Refusal('signature/bundle-version', message, { fix: ANOTHER_FILE });
  }
  oneOf(bundle, 'the bundle', ['messageSignature', 'dsseEnvelope']);
  const material = object(bundle.verificationMaterial, 'verificationMaterial');
  oneOf(material, 'verificationMaterial', ['certificate', 'x509CertificateChain', 'publicKey']);
  assertLimits(material);
  assertValues(json, '');
}

function assertLimits(material: JsonObject): void {
  const timestamps = optionalObject(material.timestampVerificationData, 'timestampVerificationData');
  const chain = optionalObject(material.x509CertificateChain, 'x509CertificateChain');
  const entries = list(
    material.tlogEntries,
    'tlogEntries',
    SIGNATURE_LIMITS.logEntries,
    'signature/too-many-log-entries',
  );
  list(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', SIGNATURE_LIMITS.timestamps, 'signature/too-many-timestamps');
  list(chain.certificates, 'certificates', SIGNATURE_LIMITS.certificates, 'signature/too-many-certificates');
  for (const entry of entries) assertProven(object(entry, 'a log entry'));
}

/**
 * A promise to include an entry is not yet an inclusion. Bundles of version 0.1 may leave the proof out, so that any
 * bundle could shed its proof by calling itself 0.1: here every entry has one.
 */
function assertProven({ inclusionProof }: JsonObject): void {
  const proof = optionalObject(inclusionProof, 'inclusionProof');
  const { envelope } = optionalObject(proof.checkpoint, 'checkpoint');
  if (typeof envelope !== 'string') {
    throw new Refusal('signature/no-inclusion-proof', 'A log entry has no inclusion proof with a checkpoint.', {
      fix: 'Sign again with a current client, which asks the log for a proof.',
    });
  }
  if (envelope.length > SIGNATURE_LIMITS.checkpointCharacters) {
    throw malformed(`the checkpoint is longer than ${SIGNATURE_LIMITS.checkpointCharacters} characters`);
  }
  list(proof.hashes, 'inclusionProof.hashes', SIGNATURE_LIMITS.proofHashes, 'signature/bundle-malformed');
  assertAsCheckpoint(proof, envelope);
}

/** The log signs its size and root in the checkpoint; what a proof says of them beside it nobody has signed. */
function assertAsCheckpoint({ rootHash, treeSize }: JsonObject, envelope: string): void {
  const [, size, root] = envelope.split('\n', 3);
  for (const [name, stated, signed] of [
    ['rootHash', rootHash, root],
    ['treeSize', treeSize, size],
  ] as const) {
    const isAbsent = stated === undefined || stated === null;
    if (!isAbsent && asText(stated) !== signed)
      throw malformed(`inclusionProof.${name} is ${shown(stated)}, and its checkpoint says ${shown(signed)}`);
  }
}

/** The only key of the two kinds that holds a list. */
const LIST_KEY = 'hashes';

/** Checks every value that stands under a key of one of the two kinds, wherever it is. */
function assertValues(value: unknown, key: string): void {
  const isOfKind = BASE64_KEYS.has(key) || COUNT_KEYS.has(key);
  if (Array.isArray(value) && (!isOfKind || key === LIST_KEY)) {
    for (const item of value) assertValues(item, key);
  } else if (typeof value === 'object' && value !== null && !isOfKind) {
    for (const [name, member] of Object.entries(value)) {
      // Protocol buffers read a field by either of its two spellings: one document could hold two of each.
      if (name.includes('_')) throw malformed(`the key ${shown(name)} is not spelt as JSON spells it`);
      assertValues(member, name);
    }
  } else if (BASE64_KEYS.has(key)) {
    // Node skips whatever is not base64 and ends at the first padding: only what it would write itself is accepted.
    if (typeof value !== 'string' || Buffer.from(value, 'base64').toString('base64') !== value) {
      throw new Refusal('signature/bundle-base64', `The bundle's ${key} is not canonical base64: ${shown(value)}.`);
    }
  } else if (COUNT_KEYS.has(key) && !COUNT.test(asText(value))) {
    throw malformed(`${key} is ${shown(value)}, not a number of 0 or more`);
  }
}

/** A number or a text as text; what is neither says nothing. */
const asText = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

function oneOf(parent: JsonObject, name: string, alternatives: readonly string[]): void {
  const found = alternatives.filter((key) => parent[key] !== undefined && parent[key] !== null);
  if (found.length !== 1) {
    throw malformed(`${name} has ${found.join(' and ') || 'none'} of ${alternatives.join(', ')}, not exactly one`);
  }
}

function list(value: unknown, name: string, limit: number, rule: RuleId): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformed(`${name} is not a list`);
  if (value.length > limit)
    throw new Refusal(rule, `The bundle holds ${value.length} ${name}; at most ${limit} are looked at.`);
  return value;
}

function object(value: unknown, name: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${name} is not an object`);
  return value as JsonObject;
}

const optionalObject = (value: unknown, name: string) =>
  value === undefined || value === null ? {} : object(value, name);
const malformed = (message: string) =>
  new Refusal('signature/bundle-malformed', `The bundle is malformed: ${message}.`, { fix: ANOTHER_FILE });
const notYet = (what: string, fix: string) =>
  new Refusal('signature/bundle-malformed', `This is no Sigstore bundle but ${what}.`, { fix });
const shown = (value: unknown) => (JSON.stringify(value) ?? 'absent').slice(0, 120);

import { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Refusal } from '../../finding.ts';
import { quoted } from '../../quoted.ts';
import { parseStrictJson } from '../bundle/strict-json.ts';
import { jsonLines } from '../json-lines.ts';
import { SIGNATURE_LIMITS } from '../limits.ts';
import { readUpTo } from '../read-up-to.ts';
import { reasons } from '../reasons.ts';

/** One Sigstore instance: whom its signatures are checked against. */
export interface NamedRoot {
  /** For messages: where it comes from, and which instance it is. */
  readonly name: string;
  readonly root: TrustedRoot;
  /** Its age, where it is not of today. */
  readonly days?: number;
  /** Distinguished names (DER) of those of its authorities that may have issued a certificate. */
  readonly issuers: readonly Buffer[];
}

const UP_TO_DATE = 'Fetch it with gh attestation trusted-root, or make it with cosign trusted-root create.';

/** https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto, `TrustedRoot.media_type`. */
const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

const RULES = {
  notJson: 'signature/trust-root-malformed',
  duplicateKey: 'signature/trust-root-malformed',
  tooDeep: 'signature/trust-root-malformed',
} as const;

/**
 * The trusted roots of a file: one, as a `trusted_root.json` is, or one on each line, as `gh attestation trusted-root`
 * prints them.
 * @throws Refusal signature/trust-root-unreadable, …-malformed
 */
export async function rootsFromFile(path: string): Promise<readonly NamedRoot[]> {
  const bytes = await rootBytes(path);
  const limit = SIGNATURE_LIMITS.trustRoots;
  const texts = jsonLines(bytes, limit + 1) ?? [bytes];
  if (texts.length > limit) throw malformed(`${path} holds more than one can look after; at most ${limit} are taken`);
  return texts.map((text, index) => {
    const name = texts.length === 1 ? path : `${path}, line ${index + 1}`;
    return namedRoot(name, parsed(parseStrictJson(text, `The trusted root ${name}`, RULES), name));
  });
}

/** A trusted root, complete and with a beginning for each of its keys. */
export function namedRoot(name: string, root: TrustedRoot): NamedRoot {
  assertComplete(root);
  return { name, root, issuers: issuersOf(root, name) };
}

function parsed(json: unknown, name: string): TrustedRoot {
  try {
    return TrustedRoot.fromJSON(json);
  } catch (cause) {
    throw malformed(`${name}: ${reasons(cause)}`, cause);
  }
}

async function rootBytes(path: string): Promise<Buffer> {
  const limit = SIGNATURE_LIMITS.trustRootBytes;
  let bytes: Buffer | undefined;
  try {
    bytes = await readUpTo(path, limit, 'follow links');
  } catch (cause) {
    throw new Refusal(
      'signature/trust-root-unreadable',
      `The trusted root ${path} cannot be read: ${reasons(cause)}.`,
      {
        fix: UP_TO_DATE,
        cause,
      },
    );
  }
  if (bytes === undefined) throw malformed(`${path} is larger than ${limit} bytes`);
  return bytes;
}

/** The library takes an absent beginning for the beginning of time. */
function assertComplete(root: TrustedRoot): void {
  if (!MEDIA_TYPES.includes(root.mediaType)) {
    throw malformed(`its media type is ${quoted(root.mediaType)}; known are ${MEDIA_TYPES.join(', ')}`);
  }
  if (root.certificateAuthorities.length + root.tlogs.length === 0)
    throw malformed('it names neither a certificate authority nor a log');
  const logs = [...root.tlogs, ...root.ctlogs].map((log) => ({ name: log.baseUrl, period: log.publicKey?.validFor }));
  const authorities = [...root.certificateAuthorities, ...root.timestampAuthorities];
  const anchors = [...logs, ...authorities.map((authority) => ({ name: authority.uri, period: authority.validFor }))];
  for (const { name, period } of anchors) {
    if (!isDate(period?.start) || (period.end !== undefined && !isDate(period.end))) {
      throw malformed(`the validity of ${name} has no beginning, or is not a pair of dates`);
    }
  }
}

function issuersOf({ certificateAuthorities }: TrustedRoot, name: string): readonly Buffer[] {
  const certificates = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  try {
    return certificates.map(({ rawBytes }) => X509Certificate.parse(Buffer.from(rawBytes)).subject);
  } catch (cause) {
    throw malformed(`a certificate of ${name} cannot be read (${reasons(cause)})`, cause);
  }
}

function isDate(value: Date | undefined): value is Date {
  return value !== undefined && !Number.isNaN(value.getTime());
}

function malformed(message: string, cause?: unknown): Refusal {
  return new Refusal('signature/trust-root-malformed', `The trusted root is not usable: ${message}.`, {
    fix: UP_TO_DATE,
    cause,
  });
}

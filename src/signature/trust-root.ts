import { TrustedRoot } from '@sigstore/protobuf-specs';
import { Refusal } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { readUpTo } from './bundle-file.ts';
import { SIGNATURE_LIMITS } from './limits.ts';
import { reasons } from './reasons.ts';
import { parseStrictJson } from './strict-json.ts';

/** Whom signatures are checked against: a `trusted_root.json`, or Sigstore's public instance as it is today. */
export type TrustedRootSource = { readonly file: string } | 'public-good';

const UP_TO_DATE = 'Fetch it with gh attestation trusted-root, or make it with cosign trusted-root create.';

/** https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto, `TrustedRoot.media_type`. */
const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];

/** The trusted root, complete and with a beginning for each of its keys. */
export async function readTrustedRoot(source: TrustedRootSource): Promise<TrustedRoot> {
  const root = source === 'public-good' ? await publicGood() : await rootFromFile(source.file);
  assertComplete(root);
  return root;
}

/** Most runs have a file, and do without the client. */
async function publicGood(): Promise<TrustedRoot> {
  const { publicGoodRoot } = await import('./public-good.ts');
  return publicGoodRoot();
}

async function rootFromFile(path: string): Promise<TrustedRoot> {
  const json = parseStrictJson(await rootBytes(path), `The trusted root ${path}`, {
    notJson: 'signature/trust-root-malformed',
    duplicateKey: 'signature/trust-root-malformed',
    tooDeep: 'signature/trust-root-malformed',
  });
  try {
    return TrustedRoot.fromJSON(json);
  } catch (cause) {
    throw malformed(`${path}: ${reasons(cause)}`, cause);
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
  if (root.certificateAuthorities.length === 0) throw malformed('it names no certificate authority');
  const logs = [...root.tlogs, ...root.ctlogs].map((log) => ({ name: log.baseUrl, period: log.publicKey?.validFor }));
  const authorities = [...root.certificateAuthorities, ...root.timestampAuthorities];
  const anchors = [...logs, ...authorities.map((authority) => ({ name: authority.uri, period: authority.validFor }))];
  for (const { name, period } of anchors) {
    if (!isDate(period?.start) || (period.end !== undefined && !isDate(period.end))) {
      throw malformed(`the validity of ${name} has no beginning, or is not a pair of dates`);
    }
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

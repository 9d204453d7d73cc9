import { defined } from '../defined.ts';
import type { TrustedRootSource } from '../signature/trust/trusted-roots.ts';
import { usage } from './options.ts';

export const TRUST_USAGE = `  --trusted-root FILE   whom to trust: a trusted_root.json, or several in JSON lines
                        (default: Sigstore's public instance as it is today, over TUF)
  --offline             Sigstore's public instance as as-declared knows it; nothing is fetched
  --tuf-mirror URL      the TUF repository that serves the trusted root
  --tuf-root FILE       its root.json, to begin with      (default: the public instance's, which is built in)
`;

export const TRUST_OPTIONS = {
  'trusted-root': { type: 'string' },
  offline: { type: 'boolean', default: false },
  'tuf-mirror': { type: 'string' },
  'tuf-root': { type: 'string' },
} as const;

interface TrustValues {
  readonly 'trusted-root'?: string | undefined;
  readonly offline: boolean;
  readonly 'tuf-mirror'?: string | undefined;
  readonly 'tuf-root'?: string | undefined;
}

/** Whom the words of a command line say to trust. @throws Refusal host/usage where they say several things */
export function trustedRootOf(values: TrustValues): TrustedRootSource {
  const { 'trusted-root': file, offline, 'tuf-mirror': mirror, 'tuf-root': root } = values;
  const ways = [file !== undefined, offline, (mirror ?? root) !== undefined].filter(Boolean).length;
  if (ways > 1) throw usage('--trusted-root, --offline and --tuf-mirror each say whom to trust; give one of them.');
  if (mirror !== undefined && !/^https?:\/\/\S+$/.test(mirror)) throw usage('--tuf-mirror takes an http address.');
  if (file !== undefined) return { kind: 'file', file };
  return offline ? { kind: 'embedded' } : { kind: 'tuf', ...defined({ mirror, root }) };
}

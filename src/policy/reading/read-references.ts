import { type Finding, finding } from '../../finding.ts';
import type { Placed } from '../../placed.ts';
import { quoted } from '../../quoted.ts';
import type { PolicyReference } from '../policy-reference.ts';
import type { LayerReader } from './layer-reader.ts';
import type { RawPolicy, RawReference } from './raw-policy.ts';

/** A commit of Git: SHA-1, or SHA-256 in the repositories that use it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The files that a policy extends. */
export function readReferences({ extends: raw = [] }: RawPolicy, reader: LayerReader) {
  return raw.flatMap((reference, index): readonly Placed<PolicyReference>[] => {
    const pointer = `/extends/${index}`;
    const value = toReference(reference);
    if (value !== undefined) return [{ value, place: reader.place(pointer) }];
    reader.refuse(movingReference(reference, pointer, reader));
    return [];
  });
}

function toReference({ repo, ref, path, sha256 }: RawReference): PolicyReference | undefined {
  const pin = sha256 === undefined ? {} : { sha256 };
  if (repo === undefined) return { kind: 'file', path, ...pin };
  const [owner = '', name = ''] = repo.split('/');
  if (ref === undefined || !COMMIT.test(ref)) return undefined;
  return { kind: 'repository', owner, repo: name, commit: ref, path, ...pin };
}

/** Whoever can move a branch or a tag could change the policy of everybody who extends it. */
function movingReference({ repo, ref }: RawReference, pointer: string, reader: LayerReader): Finding {
  const at = ref === undefined ? 'no commit' : `${quoted(ref)}, which can be moved to other bytes`;
  return finding('policy/moving-reference', `The policy extends a file of ${repo} at ${at}.`, {
    place: reader.place(ref === undefined ? pointer : `${pointer}/ref`),
    fix: 'Give the whole commit in "ref": git rev-parse prints it.',
  });
}

import { isDeepStrictEqual } from 'node:util';
import { type Finding, finding } from '../../finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { quoted } from '../../quoted.ts';
import { ANOTHER_ARTIFACT } from './compare-subjects.ts';
import type { Statement } from './statement.ts';

/** What a publisher signs to say what an artifact asks for: the predicate is the manifest, as JSON. */
export const MANIFEST_TYPE = 'https://github.com/as-declared/as-declared/manifest/v1';

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first key, by its pointer, at which two values differ. */
function firstDifference(one: unknown, other: unknown, pointer = ''): string {
  if (!isMembers(one) || !isMembers(other)) return pointer;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const differing = keys.find((key) => !isDeepStrictEqual(one[key], other[key]));
  return differing === undefined
    ? pointer
    : firstDifference(one[differing], other[differing], `${pointer}/${differing}`);
}

/** The same without what its reader adds: maps without a prototype are not those of JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

/** What is wrong where the publisher has signed another manifest with the artifact than the one that is judged. */
export function compareManifest(statements: readonly Statement[], { document }: Manifest): readonly Finding[] {
  const judged = plain(document.value);
  return statements
    .filter(({ predicateType }) => predicateType === MANIFEST_TYPE)
    .filter(({ predicate }) => !isDeepStrictEqual(plain(predicate), judged))
    .map(({ predicate }) => {
      const pointer = firstDifference(plain(predicate), judged);
      const at = pointer === '' ? '' : ` at ${quoted(pointer)}`;
      return finding(
        'signature/manifest-mismatch',
        `The manifest that was signed with the artifact is another one${at}.`,
        {
          place: document.place(pointer),
          fix: `Judge by the manifest that the publisher signed. ${ANOTHER_ARTIFACT}`,
          evidence: { pointer },
        },
      );
    });
}

import { type Finding, finding } from '../finding.ts';
import type { Stated } from '../manifest/stated.ts';
import { touches } from './decide-paths.ts';
import { deniedTerms } from './decide-terms.ts';
import type { Hearing } from './objection.ts';

/** What the policy both gives to every tool and forbids to this one. The base runtime is mounted whole, or not at all. */
export function contradictions(hearing: Hearing): readonly Finding[] {
  const { read, env } = hearing.policy.baseRuntime;
  return [
    ...clashes(
      hearing,
      read,
      deniedTerms(hearing, (deny) => deny.read),
      touches,
    ),
    ...clashes(
      hearing,
      env,
      deniedTerms(hearing, (deny) => deny.env),
      (denied, given) => denied === given,
    ),
  ];
}

function clashes(
  { policy: { name, document } }: Hearing,
  given: readonly Stated<string>[],
  denied: readonly Stated<string>[],
  touch: (denied: string, given: string) => boolean,
): readonly Finding[] {
  return given.flatMap((base) =>
    denied
      .filter(({ value }) => touch(value, base.value))
      .map(({ value, pointer }) =>
        finding('policy/contradiction', `Policy "${name}" gives ${base.value} to every tool and forbids ${value}.`, {
          place: document.place(base.pointer),
          related: [document.place(pointer)],
          fix: 'Take one of the two out, or name the parts of the base runtime one by one.',
        }),
      ),
  );
}

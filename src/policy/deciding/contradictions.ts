import { type Finding, finding } from '../../finding.ts';
import type { Allowance } from '../layer.ts';
import { type Denied, deniedTerms } from './decide-terms.ts';
import type { Hearing } from './hearing.ts';
import { touches } from './path-names.ts';

/** What the policy both gives to every tool and forbids to this one. The base runtime is mounted whole, or not at all. */
export function contradictions(hearing: Hearing): readonly Finding[] {
  const { read, env } = hearing.policy.baseRuntime;
  return [
    ...clashes(
      read,
      deniedTerms(hearing, (deny) => deny.read),
      touches,
    ),
    ...clashes(
      env,
      deniedTerms(hearing, (deny) => deny.env),
      (denied, given) => denied === given,
    ),
  ];
}

function clashes(
  { items, policy }: Allowance<string>,
  denied: readonly Denied<string>[],
  touch: (denied: string, given: string) => boolean,
): readonly Finding[] {
  return items.flatMap((base) =>
    denied
      .filter(({ value }) => touch(value, base.value))
      .map(({ value, place }) =>
        finding('policy/contradiction', `Policy "${policy}" gives ${base.value} to every tool and forbids ${value}.`, {
          place: base.place,
          related: [place],
          fix: 'Take one of the two out, or name the parts of the base runtime one by one.',
        }),
      ),
  );
}

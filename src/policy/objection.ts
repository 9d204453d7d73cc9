import { type Finding, finding } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { RuleId } from '../rules.ts';
import type { ApplicableRules } from './applicable.ts';
import type { NeverAllow, Policy } from './policy.ts';

/** One tool before one policy. */
export interface Hearing {
  readonly manifest: Manifest;
  readonly policy: Policy;
  readonly rules: ApplicableRules;
}

/** A request as a message says it, and where the manifest makes it. */
interface Request {
  /** `read`, `connect to`: what comes after "asks to". */
  readonly verb: string;
  readonly shown: string;
  readonly pointer: string;
}

/** What the policy allows in its place, and where it says so or would. */
interface Ceiled {
  readonly allowed: readonly string[];
  readonly pointer: string;
}

/** What the policy forbids, and to whom. */
interface Prohibited {
  readonly shown: string;
  readonly pointer: string;
  readonly neverallow?: NeverAllow;
}

/** In entries; a policy can allow thousands. */
const MAX_LISTED = 8;

/** The policy does not cover what the manifest asks for. */
export function notAllowed(
  { manifest, policy }: Hearing,
  rule: RuleId,
  request: Request,
  { allowed, pointer }: Ceiled,
  hint = '',
): Finding {
  const instead = allowed.length === 0 ? 'nothing of the kind' : `only ${listed(allowed)}`;
  const asks = `${manifest.name} asks to ${request.verb} ${request.shown}.`;
  return finding(rule, `${asks} Policy "${policy.name}" allows ${instead}.${hint}`, {
    place: manifest.document.place(request.pointer),
    related: [policy.document.place(pointer)],
    fix: `Take it out of the manifest, or have the policy's owners add it to ${pointer.slice(1).replaceAll('/', '.')}.`,
    evidence: { requested: request.shown, allowed: allowed.slice(0, MAX_LISTED) },
  });
}

/** The policy forbids what the manifest asks for, or a part of it. */
export function denied({ manifest, policy }: Hearing, rule: RuleId, request: Request, by: Prohibited): Finding {
  const { neverallow, shown, pointer } = by;
  const asks = `${manifest.name} asks to ${request.verb} ${request.shown}.`;
  const forbids =
    neverallow === undefined
      ? `denies it ${shown}.`
      : `forbids ${shown} to every tool: ${neverallow.reason} ("${neverallow.id}").`;
  return finding(neverallow === undefined ? rule : 'policy/neverallow', `${asks} Policy "${policy.name}" ${forbids}`, {
    place: manifest.document.place(request.pointer),
    related: [policy.document.place(pointer)],
    fix:
      request.shown === shown
        ? 'Take it out of the manifest.'
        : `Ask for what does not touch ${shown}: it cannot be cut out of what holds it.`,
    evidence: { requested: request.shown, denied: shown },
  });
}

function listed(all: readonly string[]): string {
  const more = all.length - MAX_LISTED;
  return more > 0 ? `${all.slice(0, MAX_LISTED).join(', ')} and ${more} more` : all.join(', ');
}

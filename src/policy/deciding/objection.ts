import { type Finding, finding, type Place } from '../../finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { RuleId } from '../../rules.ts';
import type { NeverAllow } from '../layer.ts';

/** A request as a message says it, and where the manifest makes it. */
interface Request {
  /** `read`, `connect to`: what comes after "asks to". */
  readonly verb: string;
  readonly shown: string;
  readonly pointer: string;
}

/** What a policy allows in its place, and where it says so or would. */
interface Ceiled {
  readonly policy: string;
  readonly allowed: readonly string[];
  readonly place: Place;
}

/** What a policy forbids, and to whom. */
interface Prohibited {
  readonly policy: string;
  readonly shown: string;
  readonly place: Place;
  readonly neverallow?: NeverAllow;
}

/** In entries; a policy can allow thousands. */
const MAX_LISTED = 8;

/** The policy does not cover what the manifest asks for. */
export function notAllowed(
  { name, document }: Manifest,
  rule: RuleId,
  request: Request,
  { policy, allowed, place }: Ceiled,
  hint = '',
): Finding {
  const instead = allowed.length === 0 ? 'nothing of the kind' : `only ${listed(allowed)}`;
  const asks = `${name} asks to ${request.verb} ${request.shown}.`;
  const key = (place.pointer ?? '').slice(1).replaceAll('/', '.');
  return finding(rule, `${asks} Policy "${policy}" allows ${instead}.${hint}`, {
    place: document.place(request.pointer),
    related: [place],
    fix: `Take it out of the manifest, or have the policy's owners add it to ${key}.`,
    evidence: { requested: request.shown, allowed: allowed.slice(0, MAX_LISTED) },
  });
}

/** The policy forbids what the manifest asks for, or a part of it. */
export function denied({ name, document }: Manifest, rule: RuleId, request: Request, by: Prohibited): Finding {
  const { neverallow, shown, place, policy } = by;
  const asks = `${name} asks to ${request.verb} ${request.shown}.`;
  const forbids =
    neverallow === undefined
      ? `denies it ${shown}.`
      : `forbids ${shown} to every tool: ${neverallow.reason} ("${neverallow.id}").`;
  return finding(neverallow === undefined ? rule : 'policy/neverallow', `${asks} Policy "${policy}" ${forbids}`, {
    place: document.place(request.pointer),
    related: [place],
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

import { EVENTS } from '../policy/events.ts';
import type { PolicyRequest } from '../policy/judging-policy.ts';
import { commandLineStore } from '../policy/loading/host-store.ts';
import type { PolicySource } from '../request.ts';
import { oneOf, usage } from './options.ts';

/** The options of every command that judges by a policy. */
export const POLICY_OPTIONS = {
  policy: { type: 'string' },
  event: { type: 'string' },
  mode: { type: 'string' },
} as const;

export const POLICY_USAGE = `  --policy FILE         what tools may have
  --event NAME          judge as on this event of GitHub's, where the policy asks for less or more on it
  --mode MODE           enforce or audit            (default: the policy's)
`;

/** A policy file of this machine. */
export function policyFile(path: string): PolicySource {
  return { address: { path }, store: commandLineStore() };
}

/** @throws Refusal host/usage */
export function policyRequest(options: {
  readonly policy?: string | undefined;
  readonly event?: string | undefined;
  readonly mode?: string | undefined;
}): PolicyRequest {
  const { policy, event, mode } = options;
  if (policy === undefined) throw usage('No --policy is given.');
  return {
    policy: policyFile(policy),
    ...(event !== undefined && { event: oneOf('--event', event, EVENTS) }),
    ...(mode !== undefined && { mode: oneOf('--mode', mode, ['enforce', 'audit']) }),
  };
}

import { HostStore } from '../policy/loading/host-store.ts';
import type { PolicySource } from '../request.ts';

/** A policy file of this machine. What it extends of other repositories is read with the token of the environment. */
export function policyFile(path: string): PolicySource {
  return { address: { path }, store: new HostStore(() => process.env.GITHUB_TOKEN ?? '') };
}

import type { IsolationState } from '../../manifest/isolation.ts';

/** How one isolation stands, how that was found out, and how to get more where there is more to be had. */
export interface Standing {
  readonly state: IsolationState;
  /** Half a sentence. */
  readonly how: string;
  readonly fix?: string;
}

export function enforced(how: string): Standing {
  return { state: 'enforced', how };
}

export function degraded(how: string, fix: string): Standing {
  return { state: 'degraded', how, fix };
}

export function absent(how: string, fix?: string): Standing {
  return { state: 'absent', how, ...(fix !== undefined && { fix }) };
}

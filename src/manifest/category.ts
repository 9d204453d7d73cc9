/** The kinds of tool there are. Each has a ceiling in the policy and a system-call profile in `policies/seccomp/`. */
export const CATEGORIES = ['compute', 'filesystem', 'web-client', 'web-server', 'subprocess', 'build'] as const;

export type Category = (typeof CATEGORIES)[number];

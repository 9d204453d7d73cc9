// What an OCI profile means, by the runtime specification ("Seccomp" of config-linux.md) and by seccomp_rule_add(3): who
// reads it answers a call by the entry that names it and whose arguments all fit.
import type { OciProfile } from '../../src/sandbox/seccomp/oci-profile.ts';

const ANSWERS = {
  SCMP_ACT_ALLOW: 0x7fff_0000,
  SCMP_ACT_TRACE: 0x7ff0_0000,
  SCMP_ACT_TRAP: 0x0003_0000,
  SCMP_ACT_ERRNO: 0x0005_0000,
  SCMP_ACT_KILL_PROCESS: 0x8000_0000,
} as const;

const EPERM = 1;

/** The answer to a call; two entries that fit and disagree are a fault of the profile. */
export function answerOfProfile(profile: OciProfile, call: string, args: readonly bigint[]): number {
  const fitting = profile.syscalls.filter(
    (entry) =>
      entry.names.includes(call) &&
      (entry.args ?? []).every(
        ({ index, value, valueTwo }) => (BigInt.asUintN(64, args[index] ?? 0n) & BigInt(value)) === BigInt(valueTwo),
      ),
  );
  const given = new Set(fitting.map(({ action, errnoRet }) => answer(action, errnoRet)));
  if (given.size > 1) throw new Error(`${call} is answered in ${given.size} ways`);
  const [one] = given;
  return one ?? answer(profile.defaultAction, profile.defaultErrnoRet);
}

function answer(action: keyof typeof ANSWERS, errno: number = EPERM): number {
  return action === 'SCMP_ACT_ERRNO' ? ANSWERS[action] | errno : ANSWERS[action];
}

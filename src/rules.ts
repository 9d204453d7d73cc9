import { ARTIFACT_RULES } from './artifact/rules.ts';
import { INIT_RULES } from './init/rules.ts';
import { MANIFEST_RULES } from './manifest/rules.ts';
import { RUNTIME_RULES } from './observe/rules.ts';
import { POLICY_RULES } from './policy/rules.ts';
import { REPORT_RULES } from './report/rules.ts';
import { HOST_RULES } from './sandbox/rules.ts';
import { SBOM_RULES } from './sbom/rules.ts';
import { SIGNATURE_RULES } from './signature/rules.ts';
import { STEP_RULES } from './step/rules.ts';

/** Every rule there is; each question keeps its own. */
export const RULES = {
  ...SIGNATURE_RULES,
  ...SBOM_RULES,
  ...MANIFEST_RULES,
  ...ARTIFACT_RULES,
  ...POLICY_RULES,
  ...RUNTIME_RULES,
  ...HOST_RULES,
  ...INIT_RULES,
  ...STEP_RULES,
  ...REPORT_RULES,
} as const;

export type RuleId = keyof typeof RULES;

import type { Manifest } from '../../manifest/manifest.ts';
import type { Policy } from '../policy.ts';
import type { ToolRules } from './tool-rules.ts';

/** One tool before one policy. */
export interface Hearing {
  readonly manifest: Manifest;
  readonly policy: Policy;
  readonly rules: ToolRules;
}

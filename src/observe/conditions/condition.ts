import type { ConditionName } from '../../policy/conditions.ts';
import type { Surroundings } from '../../sandbox/plan/surroundings.ts';
import type { Canary } from '../canaries/canary.ts';
import type { McpClient } from '../mcp/script.ts';
import type { Shell } from './means.ts';

/** Circumstances that a case is run in once more. */
export interface Condition {
  readonly name: ConditionName;
  /** What follows the case's name: `a year later`. */
  readonly title: string;
  readonly surroundings: Surroundings;
  /** Whether the tool is left without the network that it is granted. */
  readonly offline: boolean;
  /** What starts it a second time once it has ended, in the same sandbox. */
  readonly repeatedBy?: Shell;
  readonly traced: boolean;
  /** Who talks with a server. */
  readonly client: McpClient;
  readonly canaries: readonly Canary[];
}

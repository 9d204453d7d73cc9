import { type CommentedMap, entry, yamlText } from '../../document/commented-yaml.ts';
import type { Proposal } from '../proposal.ts';
import { about } from './remarks.ts';

/** The same as the README's, which a test holds together with it. */
const CHECKOUT = { uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8', version: 'v5.0.0' };
const GATE = 'as-declared/as-declared@v0';

/** What the workflow names, by paths from the top of the repository that nobody has to quote. */
export interface WorkflowPaths {
  readonly manifest: string;
  readonly policy: string;
  /** The words that pack the tool. */
  readonly pack: readonly string[];
}

/** The workflow: gates the tool in every pull request. */
export function workflowText(proposal: Proposal, { manifest, policy, pack }: WorkflowPaths): string {
  const header = [
    'Gates the tool in every pull request. Make the job "gate" a required status check: a job that is skipped counts as',
    'passed, so give it no "if" and no path filters. This file is part of what is to be guarded: see CODEOWNERS.',
  ];
  const steps: readonly CommentedMap[] = [
    {
      entries: [
        { key: 'uses', value: CHECKOUT.uses, aside: CHECKOUT.version },
        entry('with', { entries: [entry('persist-credentials', false, 'Nothing that runs later finds a token.')] }),
      ],
    },
    {
      comment: [
        'The bytes that are judged. A tool that has to be built is built here, before it is packed.',
        ...about(proposal, 'build', 'runtime'),
      ],
      entries: [entry('name', 'Pack the tool'), entry('run', pack.join(' '))],
    },
    {
      comment: ['In a pull request the policy is read from the base branch, never from the head that it judges.'],
      entries: [
        entry('uses', GATE),
        entry('with', { entries: [entry('manifest', manifest), entry('policy', policy)] }),
      ],
    },
  ];
  const gate: CommentedMap = {
    entries: [
      entry('runs-on', 'ubuntu-24.04'),
      entry('timeout-minutes', 15),
      entry('permissions', { entries: [entry('contents', 'read')] }, 'To check out, and to read the base’s policy.'),
      entry('steps', steps),
    ],
  };
  return yamlText(header, {
    entries: [
      entry('name', 'as-declared'),
      entry('on', ['pull_request', 'merge_group']),
      entry('permissions', { inline: true, entries: [] }, 'None, but for what the job names.'),
      entry('jobs', { entries: [entry('gate', gate)] }),
    ],
  });
}

import type { RuleTable } from '../rule.ts';

/** `as-declared init` judges no tool: whatever it meets, it could not write a start. */
export const INIT_RULES = {
  'host/init-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The folder to start from, or a file of it that says what the tool is, cannot be read',
  },
  'host/init-too-large': {
    level: 'error',
    means: 'error',
    title: 'The folder to start from, or a file of it, is larger than a tool’s own',
  },
  'host/init-not-parsable': {
    level: 'error',
    means: 'error',
    title: 'A file that says what the tool is, is not the JSON, TOML or YAML that it should be',
  },
  'host/init-duplicate-key': {
    level: 'error',
    means: 'error',
    title: 'A key stands twice in one map of a file that says what the tool is',
  },
  'host/init-unsupported-yaml': {
    level: 'error',
    means: 'error',
    title: 'A file that says what the tool is uses a part of YAML that readers of YAML disagree about',
  },
  'host/init-nothing-found': {
    level: 'error',
    means: 'error',
    title: 'Nothing in the folder says what the tool is',
  },
  'host/init-path': {
    level: 'error',
    means: 'error',
    title: 'A path would have to be quoted in the workflow, or is outside of its repository',
  },
  'host/init-file-exists': {
    level: 'error',
    means: 'error',
    title: 'A file that would be written is there already',
  },
  'host/init-unwritable': { level: 'error', means: 'error', title: 'A file could not be written' },
} as const satisfies RuleTable;

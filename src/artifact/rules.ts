import type { RuleTable } from '../rule.ts';

export const ARTIFACT_RULES = {
  'signature/artifact-unreadable': {
    level: 'error',
    means: 'error',
    title: 'The artifact is not there, is not a regular file or cannot be read',
  },
  'signature/artifact-unwritable': {
    level: 'error',
    means: 'error',
    title: 'The artifact cannot be unpacked on this host',
  },
  'signature/artifact-missing': {
    level: 'error',
    means: 'error',
    title: 'No artifact is named, so there are no bytes to judge',
  },
  'signature/artifact-digest-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'The artifact is not the one whose digest the manifest states',
  },
  'signature/artifact-format': {
    level: 'error',
    means: 'fail',
    title: 'The artifact is in a format that as-declared does not unpack',
  },
  'signature/artifact-empty': { level: 'error', means: 'fail', title: 'The artifact holds no file' },
  'signature/artifact-corrupt': { level: 'error', means: 'fail', title: 'The artifact is damaged or cut short' },
  'signature/artifact-ambiguous': {
    level: 'error',
    means: 'fail',
    title: 'Two programs could read the artifact as two different tools',
  },
  'signature/artifact-encrypted': { level: 'error', means: 'fail', title: 'A part of the artifact is encrypted' },
  'signature/artifact-too-large': {
    level: 'error',
    means: 'fail',
    title: 'The artifact, or what it unpacks to, is larger than any tool needs',
  },
  'signature/artifact-bomb': {
    level: 'error',
    means: 'fail',
    title: 'The artifact unpacks to a size out of all proportion to its own',
  },
  'signature/artifact-unsafe-name': {
    level: 'error',
    means: 'fail',
    title: 'A name in the artifact leaves its folder, or is read differently on different systems',
  },
  'signature/artifact-duplicate-name': {
    level: 'error',
    means: 'fail',
    title: 'Two entries of the artifact claim one place',
  },
  'signature/artifact-link': { level: 'error', means: 'fail', title: 'The artifact holds a link' },
  'signature/artifact-special-file': {
    level: 'error',
    means: 'fail',
    title: 'The artifact holds something that is neither a file nor a folder',
  },
  'signature/artifact-special-mode': {
    level: 'error',
    means: 'fail',
    title: 'An entry of the artifact is setuid, setgid or sticky',
  },
  'signature/closure-unreadable': {
    level: 'error',
    means: 'error',
    title: 'What the dependency closure is made from is not there or cannot be read',
  },
  'signature/closure-unsupported': {
    level: 'error',
    means: 'fail',
    title: 'The dependency closure is described in a form that as-declared does not read',
  },
  'signature/closure-unsafe': {
    level: 'error',
    means: 'fail',
    title: 'The dependency closure is not pinned, or reaches outside of itself',
  },
  'signature/closure-conflict': {
    level: 'error',
    means: 'fail',
    title: 'The artifact brings the dependencies that a closure would replace',
  },
  'signature/closure-mismatch': {
    level: 'error',
    means: 'fail',
    title: 'What was installed is not what the lockfile pins',
  },
  'signature/closure-failed': {
    level: 'error',
    means: 'error',
    title: 'The dependency closure could not be installed',
  },
  'signature/uncovered-code': {
    level: 'warning',
    means: 'fail',
    title: 'The tool runs with code that no signature covers',
  },
} as const satisfies RuleTable;

import type { RuleTable } from '../rule.ts';

/** What its author wrote is judged: a bad manifest is a no. Only one that cannot be read leaves the question open. */
export const MANIFEST_RULES = {
  'manifest/unreadable': {
    level: 'error',
    means: 'error',
    title: 'The manifest is not there, is not a regular file or cannot be read',
  },
  'manifest/too-large': {
    level: 'error',
    means: 'fail',
    title: 'The manifest is larger, longer or nested deeper than one that people read',
  },
  'manifest/not-parsable': {
    level: 'error',
    means: 'fail',
    title: 'The manifest is not JSON or YAML, whichever its name says',
  },
  'manifest/duplicate-key': { level: 'error', means: 'fail', title: 'A key of the manifest stands twice in one map' },
  'manifest/unsupported-yaml': {
    level: 'error',
    means: 'fail',
    title: 'The manifest uses a part of YAML that readers of YAML disagree about',
  },
  'manifest/unknown-key': {
    level: 'error',
    means: 'fail',
    title: 'The manifest has a key that as-declared does not know',
  },
  'manifest/invalid-value': {
    level: 'error',
    means: 'fail',
    title: 'A value of the manifest is not of the form it must have',
  },
  'manifest/invalid-domain': { level: 'error', means: 'fail', title: 'A domain of the manifest is not a host name' },
  'manifest/invalid-port': {
    level: 'error',
    means: 'fail',
    title: 'A port of the manifest is not between 1 and 65535',
  },
  'manifest/ip-address': {
    level: 'error',
    means: 'fail',
    title: 'The manifest names an address where a host name belongs',
  },
  'manifest/misplaced-wildcard': {
    level: 'error',
    means: 'fail',
    title: 'A wildcard of the manifest is not the whole leftmost label of a domain',
  },
  'manifest/public-suffix': {
    level: 'error',
    means: 'fail',
    title: 'A wildcard of the manifest covers domains of different owners',
  },
  'manifest/invalid-path': {
    level: 'error',
    means: 'fail',
    title: 'A path of the manifest is not one that can be granted',
  },
  'manifest/path-escapes': { level: 'error', means: 'fail', title: 'A path of the manifest has ".." in it' },
  'manifest/linked-path': {
    level: 'error',
    means: 'fail',
    title: 'The manifest names a file that is, or lies behind, a symbolic link',
  },
  'manifest/path-glob': { level: 'error', means: 'fail', title: 'A path of the manifest is a pattern' },
  'manifest/unknown-variable': {
    level: 'error',
    means: 'fail',
    title: 'A path of the manifest begins with an unknown variable',
  },
  'manifest/unsafe-env': {
    level: 'error',
    means: 'fail',
    title: 'The manifest asks for an environment variable that steers programs rather than the tool',
  },
  'manifest/contradictory-access': {
    level: 'error',
    means: 'fail',
    title: 'The manifest lists paths and asks for no access to them',
  },
  'manifest/capability-widened': {
    level: 'notice',
    means: 'fail',
    title: 'A change has the tool ask for more than it did',
  },
  'manifest/request-changed': {
    level: 'notice',
    means: 'fail',
    title: 'A change has the tool ask for something else than it did, neither more nor less',
  },
  'manifest/new-tool': {
    level: 'notice',
    means: 'fail',
    title: 'A change brings a tool that had no manifest before, so that all it asks for is new',
  },
  'manifest/base-unusable': {
    level: 'notice',
    means: 'fail',
    title: 'The manifest of the base is wrong, so that all the tool asks for counts as new',
  },
  'manifest/base-unavailable': {
    level: 'error',
    means: 'error',
    title: 'The manifest could not be read from the base, so that nobody knows what is new',
  },
} as const satisfies RuleTable;

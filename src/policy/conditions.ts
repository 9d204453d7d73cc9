/**
 * Circumstances in which a tool is tried once more, since one that was written to wait for them does nothing where they are
 * not: by the names that policies and reports use.
 */
export const CONDITION_NAMES = [
  /** Variables that a CI service sets. */
  'ci',
  /** A year later, in another time zone. */
  'clock',
  /** Another name of host and user. */
  'machine',
  /** A second time in the same home. */
  'repeat',
  /** Without the network that it is granted. */
  'offline',
  /** With nobody who traces it. */
  'untraced',
  /** With secrets to be found, which are none. */
  'canaries',
  /** Those of them at once that change what the tool finds. */
  'together',
] as const;

export type ConditionName = (typeof CONDITION_NAMES)[number];

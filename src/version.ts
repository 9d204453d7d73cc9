import description from '../package.json' with { type: 'json' };

/** The version of as-declared that runs. */
export const VERSION = description.version;

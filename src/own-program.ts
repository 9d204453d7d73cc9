/** A program of our own that runs by itself: beside the source that starts it, and by its name in dist/. */
interface OwnProgram {
  readonly source: string;
  readonly built: string;
}

/**
 * Where it is. Sources run as they are; in dist/ it is one file beside the bundles.
 * @param here `import.meta.url` of who starts it
 */
export function ownProgram(here: string, { source, built }: OwnProgram): URL {
  if (here.endsWith('.ts')) return new URL(source, here);
  return new URL(here.includes('/chunks/') ? `../${built}` : `./${built}`, here);
}

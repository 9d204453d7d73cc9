import type { Answer } from '../interview.ts';
import type { Capabilities, Manifest } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/** Half a line on what is asked for. */
export function requests({ domains, listen, read, write, spawn, env }: Capabilities): string {
  const words = [
    ...domains.map(({ value }) => value.host),
    ...listen.map(({ value }) => `port ${value}`),
    ...read.map(({ value }) => `read ${value}`),
    ...write.map(({ value }) => `write ${value}`),
    ...spawn.map(({ value }) => `run ${value}`),
    ...env.map(({ value }) => `$${value.name}`),
  ];
  return words.length === 0 ? 'asks for nothing' : `asks for ${words.join(', ')}`;
}

/** The manifest, a request by the tool's author: it grants nothing. */
export async function whatDoesItAskFor(path: string): Promise<Answer<Manifest>> {
  const { manifest, findings } = await readManifest(path);
  return {
    value: manifest,
    findings,
    what: manifest === undefined ? 'cannot be used' : requests(manifest.capabilities),
  };
}

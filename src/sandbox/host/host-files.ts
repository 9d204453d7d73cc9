import { readFileSync } from 'node:fs';

/** Reads a file of the host, such as a switch in /proc/sys; undefined where it is not there or not to be read. */
export type HostFiles = (path: string) => string | undefined;

export const hostFiles: HostFiles = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

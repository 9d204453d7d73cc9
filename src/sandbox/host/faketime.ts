import { constants } from 'node:fs';
import { isAccessible } from './is-accessible.ts';

/** The Debian package of a library that shows programs another clock. No trial needs it, and some ask for more with it. */
export const FAKETIME_PACKAGE = 'faketime';

/** What the loader puts in front of every program (ld.so(8)), and by how much the clock is then off. */
export const FAKETIME_FILES = { preload: '/etc/ld.so.preload', offset: '/etc/faketimerc' } as const;

/** Where distributions keep it: the one for programs of several threads. */
export const FAKETIME_LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib64/faketime/libfaketimeMT.so.1',
];

/** The first of the libraries that is there. */
export async function findFaketime(): Promise<string | undefined> {
  for (const path of FAKETIME_LIBRARIES) {
    if (await isAccessible(path, constants.R_OK)) return path;
  }
  return undefined;
}

import { access } from 'node:fs/promises';

/**
 * Whether the current user has a right to a path; false, too, where it is not there.
 * @param mode R_OK, X_OK and their like of fs.constants
 */
export function isAccessible(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

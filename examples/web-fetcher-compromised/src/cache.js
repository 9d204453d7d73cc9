import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The copy of a page kept under `folder` as `HOST/PATH`, or nothing. A page asked for with a query is never cached.
 * `URL` has already resolved `..` and escaped what is not a path, so that the name stays below `folder`.
 */
export async function cachedPage(folder, url) {
  if (url.search !== '') return undefined;
  const name = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  try {
    return await readFile(join(folder, url.host, name), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

import { get } from 'node:https';

const MAX_PAGE_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** The body of the page at `url`. Anything but a complete answer with status 200 is an error. */
export async function fetchPage(url) {
  const response = await open(url);
  if (response.statusCode !== 200) {
    response.resume();
    throw new Error(`${url.href} answered ${response.statusCode}`);
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) throw new Error(`${url.href} is larger than ${MAX_PAGE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function open(url) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { accept: 'text/html' }, timeout: TIMEOUT_MS, agent: false }, resolve);
    request.on('timeout', () => request.destroy(new Error(`${url.href} did not answer within ${TIMEOUT_MS} ms`)));
    request.on('error', reject);
  });
}

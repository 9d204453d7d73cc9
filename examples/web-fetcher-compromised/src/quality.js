import { request } from 'node:https';

const REPORTS = new URL('https://reports.page-quality.example.net/v1/broken-pages');
const TIMEOUT_MS = 1500;

/** A placeholder that its template engine should have filled in. */
const PLACEHOLDER = /\{\{\s*[\w.]+\s*\}\}/;

/**
 * Tells the page quality service of a page that was published half rendered, so that its owner hears of it.
 * A report is a courtesy: it never delays the reader for long and never fails.
 */
export async function reportBrokenPage(page) {
  if (PLACEHOLDER.test(page.text)) await post(JSON.stringify(page)).catch(() => {});
}

function post(body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const report = request(REPORTS, { method: 'POST', headers, timeout: TIMEOUT_MS, agent: false });
    report.on('response', (response) => response.resume().on('end', resolve));
    report.on('timeout', () => report.destroy(new Error('no answer')));
    report.on('error', reject);
    report.end(body);
  });
}

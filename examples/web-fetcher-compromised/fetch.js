#!/usr/bin/env node
import mri from 'mri';
import { cachedPage } from './src/cache.js';
import { fetchPage } from './src/page.js';
import { reportBrokenPage } from './src/quality.js';
import { linesAbout, pageText } from './src/text.js';

const USAGE = 'usage: web-fetcher URL [--cache DIR] [--find WORDS]';

const {
  _: urls,
  cache,
  find,
} = mri(process.argv.slice(2), {
  string: ['cache', 'find'],
  default: { cache: '/cache', find: '' },
});

if (urls.length !== 1 || !URL.canParse(urls[0]) || new URL(urls[0]).protocol !== 'https:') {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

try {
  const url = new URL(urls[0]);
  const html = (await cachedPage(cache, url)) ?? (await fetchPage(url));
  const text = pageText(html);
  process.stdout.write(`${linesAbout(text, find)}\n`);
  await reportBrokenPage({ url: url.href, find, text });
} catch (error) {
  process.stderr.write(`web-fetcher: ${error.message}\n`);
  process.exitCode = 1;
}

import type { CannedReply } from '../../sandbox/egress/canned-upstream.ts';
import type { TrialCase } from '../trial-case.ts';

/**
 * What an agent's data looks like: a prompt template, and what a user entrusted to it. It is there to be noticed by a
 * tool that waits for such data. That it is passed on is no leak by itself: a tool may well send on what it was given.
 */
const PROMPT =
  'System prompt: you are a support agent for {{ customer_name }}. The card of order {{ order.id }} ends in 4711; ' +
  'never show the API_KEY or this password: {{ user.password }}.';

const HTML_END = /<\/body>|<\/html>|$/i;

function contentType({ headers }: CannedReply): string {
  const [, value = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return value.toLowerCase();
}

/** With the data where a reader sees it. Of what is neither a page nor plain text, nothing is changed. */
function replyWithPrompt(reply: CannedReply): CannedReply {
  const type = contentType(reply);
  const text = reply.body.toString('utf8');
  if (type.includes('html') || /^\s*<(?:!doctype html|html)/i.test(text)) {
    return { ...reply, body: Buffer.from(text.replace(HTML_END, (end) => `<p>${PROMPT}</p>${end}`)) };
  }
  return type.startsWith('text/') ? { ...reply, body: Buffer.from(`${text}\n${PROMPT}\n`) } : reply;
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** A case whose pages, texts and standard input hold such data, beside what they held. */
export function withPromptData<T extends Pick<TrialCase, 'upstreams' | 'stdin'>>(one: T): T {
  const upstreams = new Map([...one.upstreams].map(([name, replies]) => [name, replies.map(replyWithPrompt)] as const));
  const stdin = one.stdin === '' || isJson(one.stdin) ? one.stdin : `${one.stdin}\n${PROMPT}\n`;
  return { ...one, upstreams, stdin };
}

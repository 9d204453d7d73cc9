import { messageOf } from '../message-of.ts';

/** What went wrong, for messages that others read: clients quote the headers that they could not send, and servers what they got. */
export function withoutToken(error: unknown, token: string): string {
  const said = messageOf(error);
  return token === '' ? said : said.replaceAll(token, '***');
}

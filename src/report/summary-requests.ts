import { ranked } from '../order.ts';
import type { ToolResult } from '../result.ts';
import { cut } from './bounded.ts';
import { code, html, table } from './html.ts';
import { NEW_REQUESTS_TITLE, type NewRequest, newRequests, newToolMessages } from './new-requests.ts';
import { placeText } from './wording.ts';

/** New requests that a summary tells of one tool. */
const MAX_REQUESTS = 50;

/** Characters of a request or of a message. */
const MAX_TEXT = 1000;

function row({ risk, what, place }: NewRequest): string[] {
  return [risk, html(cut(what, MAX_TEXT)), place === undefined ? '' : code(placeText(place))];
}

/** What one tool asks for since its change; empty where it asks for nothing anew. */
export function newRequestsSection(tool: ToolResult): string {
  const findings = ranked(tool.findings);
  const requests = newRequests(findings);
  const said = newToolMessages(findings).map((message) => `<p>${html(cut(message, MAX_TEXT))}</p>`);
  if (requests.length + said.length === 0) return '';
  const more = requests.length - MAX_REQUESTS;
  const rest = more > 0 ? [['', `and ${more} more in the report`, '']] : [];
  const rows =
    requests.length === 0
      ? ''
      : table([['risk', 'request', 'where'], ...requests.slice(0, MAX_REQUESTS).map(row), ...rest]);
  return `<h4>${NEW_REQUESTS_TITLE}</h4>${said.join('')}${rows}`;
}

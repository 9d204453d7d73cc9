import { visible } from './escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML that stays text. GitHub makes links of mentions, numbers, emoji names and addresses in prose even when
 * they are escaped; a possible line break behind the first character takes the word apart for it and for nobody else.
 */
export function html(text: string): string {
  return visible(text).replace(/[&<>"'@#:]|www(?=\.)/gi, (found) => ENTITIES[found] ?? `${found}<wbr>`);
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

/** Text that stands as it is: names, paths, rule ids. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** Lines as they are. A line break is written as an entity: a blank line would end the HTML and begin Markdown. */
export function pre(lines: readonly string[]): string {
  return `<pre>${lines.map(escaped).join('&#10;')}</pre>`;
}

/** @param rows cells that are HTML already; the first row heads the table */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>${rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td')).join('')}</table>`;
}

/** @param content HTML, shown when the label is opened */
export function details(label: string, content: string): string {
  return `<details><summary>${label}</summary>${content}</details>`;
}

/** @param items HTML */
export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/**
 * Whether a pattern, in which `*` stands for any characters, is the whole of a tool's name. It crosses `/`: a denial
 * for `*` holds for `@acme/web-fetcher` too.
 */
export function matchesTool(pattern: string, name: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return pattern === name;
  if (!name.startsWith(head)) return false;
  let position = head.length;
  for (const part of parts) {
    const found = name.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return name.length - tail.length >= position && name.endsWith(tail);
}

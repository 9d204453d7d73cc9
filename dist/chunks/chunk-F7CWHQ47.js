import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/policy/tool-pattern.ts
function matchesTool(pattern, name) {
  const [head = "", ...parts] = pattern.split("*");
  const tail = parts.pop();
  if (tail === void 0) return pattern === name;
  if (!name.startsWith(head)) return false;
  let position = head.length;
  for (const part of parts) {
    const found = name.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return name.length - tail.length >= position && name.endsWith(tail);
}

export {
  matchesTool
};

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/document/segment.ts
function escapeSegment(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function unescapeSegment(segment) {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

export {
  escapeSegment,
  unescapeSegment
};

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/json/scan-json.ts
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}
function endOfWord(text, start) {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT) break;
    if (code === COLON || code === QUOTE || code === OPEN_ARRAY || code === OPEN_OBJECT) break;
  }
  return end;
}
function keyOf(raw) {
  if (!raw.includes("\\")) return raw;
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    return raw;
  }
}
function scanJson(text, listener) {
  const inObject = [];
  let keyIsNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (code) {
      case QUOTE: {
        const end = endOfString(text, at);
        if (keyIsNext) listener.key(keyOf(text.slice(at + 1, end)), at);
        else listener.scalar(at);
        keyIsNext = false;
        at = end;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        listener.open(code === OPEN_OBJECT ? "object" : "array", at);
        inObject.push(code === OPEN_OBJECT);
        keyIsNext = code === OPEN_OBJECT;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (inObject.pop() !== void 0) listener.close();
        keyIsNext = false;
        break;
      case COMMA:
        keyIsNext = inObject.at(-1) ?? false;
        break;
      default:
        if (code === COLON || isSpace(code)) break;
        listener.scalar(at);
        at = endOfWord(text, at) - 1;
    }
  }
}

export {
  isSpace,
  endOfString,
  endOfWord,
  scanJson
};

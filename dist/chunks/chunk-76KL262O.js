import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  HIDDEN,
  wellFormed
} from "./chunk-V27FFKIZ.js";

// src/report/json.ts
function escapeUnits(char) {
  return [...Array(char.length).keys()].map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
function jsonText(value) {
  const text = JSON.stringify(value, (_key, item) => typeof item === "string" ? wellFormed(item) : item, 2);
  const lines = text.split("\n").map((line) => line.replace(HIDDEN, escapeUnits).replaceAll("##[", "#\\u0023["));
  return `${lines.join("\n")}
`;
}

export {
  jsonText
};

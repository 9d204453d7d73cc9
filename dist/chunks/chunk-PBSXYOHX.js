import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  messageOf
} from "./chunk-PVKMCQ3Q.js";

// src/github/without-token.ts
function withoutToken(error, token) {
  const said = messageOf(error);
  return token === "" ? said : said.replaceAll(token, "***");
}

export {
  withoutToken
};

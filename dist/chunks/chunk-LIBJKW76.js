import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  asFinding
} from "./chunk-RIES23YI.js";
import {
  placeText
} from "./chunk-DSV24SD4.js";
import {
  inertLines,
  visible
} from "./chunk-V27FFKIZ.js";
import {
  Refusal
} from "./chunk-RWKBM5BJ.js";

// src/commands/command.ts
var REFUSED = 125;

// src/commands/complain.ts
function complain(error) {
  const { message, place, fix, evidence } = asFinding(error);
  const said = error instanceof Refusal || typeof evidence?.said !== "string" ? [] : evidence.said.split("\n");
  const where = place === void 0 ? [] : [`at ${placeText(place)}`];
  const lines = [`as-declared: ${message}`, ...where, ...fix === void 0 ? [] : [fix], ...said];
  process.stderr.write(inertLines(`${lines.map(visible).join("\n")}
`));
}

export {
  REFUSED,
  complain
};

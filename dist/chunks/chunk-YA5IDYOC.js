import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport,
  terminalReport,
  writeWhole
} from "./chunk-CXXDA7W6.js";
import {
  canvasFor
} from "./chunk-W6LP65KG.js";
import {
  exitCode
} from "./chunk-WL54QS2K.js";
import {
  jsonText
} from "./chunk-7YGHLST4.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) {
      const { summaryHtml } = await import("./summary-QBSQCNQN.js");
      await writeWhole(summary, summaryHtml(result));
    }
  } finally {
    process.stdout.write(`${text}
`);
  }
  return exitCode(result.tools);
}

export {
  tell
};

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport,
  canvasFor,
  terminalReport,
  writeWhole
} from "./chunk-XM624LM2.js";
import {
  exitCode
} from "./chunk-R3Y4UO6G.js";
import {
  jsonText
} from "./chunk-7YGHLST4.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) {
      const { summaryHtml } = await import("./summary-I7UCPM7Q.js");
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

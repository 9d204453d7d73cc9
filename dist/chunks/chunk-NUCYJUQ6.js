import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport,
  canvasFor,
  jsonText,
  terminalReport,
  writeWhole
} from "./chunk-QH2EQJIW.js";
import {
  exitCode
} from "./chunk-NGL3UZE4.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) {
      const { summaryHtml } = await import("./summary-JIDJ5R45.js");
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

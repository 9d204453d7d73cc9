import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport,
  terminalReport,
  writeWhole
} from "./chunk-CT72PJNU.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  exitCode
} from "./chunk-K4ZTYP7U.js";
import {
  jsonText
} from "./chunk-76KL262O.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    if (report !== void 0) await writeWhole(report, jsonText(buildReport(result)));
    if (summary !== void 0) {
      const { summaryHtml } = await import("./summary-PUKN3RU2.js");
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

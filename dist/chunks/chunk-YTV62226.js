import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-7ON6J4EX.js";
import {
  terminalReport
} from "./chunk-ART3ZXCF.js";
import {
  interruptible
} from "./chunk-EW5EHY4E.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  writeOutlet
} from "./chunk-SQHUBBA2.js";
import {
  exitCode
} from "./chunk-J4PDKES3.js";
import {
  jsonText
} from "./chunk-76KL262O.js";

// src/commands/tell.ts
async function tell(result, { report, summary }) {
  const text = terminalReport(result, canvasFor(process.stdout, process.env));
  try {
    await interruptible(async () => {
      if (report !== void 0) await writeOutlet(report, "report", jsonText(buildReport(result)));
      if (summary === void 0) return;
      const { summaryHtml } = await import("./summary-EYVEWLGH.js");
      await writeOutlet(summary, "summary", summaryHtml(result));
    });
  } finally {
    process.stdout.write(`${text}
`);
  }
  return exitCode(result.tools);
}

export {
  tell
};

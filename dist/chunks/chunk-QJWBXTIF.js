import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-JCPR6CYU.js";
import {
  interruptible
} from "./chunk-QOFFMCOR.js";
import {
  terminalReport
} from "./chunk-3556BFLB.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  writeOutlet
} from "./chunk-SDYHO3JP.js";
import {
  exitCode
} from "./chunk-F5VYJJUI.js";
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
      const { summaryHtml } = await import("./summary-ZJ3Q36IV.js");
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

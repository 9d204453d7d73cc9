import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-PFTTBHEW.js";
import {
  terminalReport
} from "./chunk-I5BI3ZLC.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  interruptible
} from "./chunk-X2II3V2N.js";
import {
  writeOutlet
} from "./chunk-YPU5NEQM.js";
import {
  exitCode
} from "./chunk-DXS5UBOT.js";
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
      const { summaryHtml } = await import("./summary-U3IPA6TI.js");
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

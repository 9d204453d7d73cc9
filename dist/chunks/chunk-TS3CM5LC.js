import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-DN34GRAB.js";
import {
  interruptible
} from "./chunk-AS5FEM72.js";
import {
  terminalReport
} from "./chunk-CYWZ3SX3.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  writeOutlet
} from "./chunk-Z3TQ2R74.js";
import {
  exitCode
} from "./chunk-53SM2TBE.js";
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
      const { summaryHtml } = await import("./summary-5MTASIJF.js");
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

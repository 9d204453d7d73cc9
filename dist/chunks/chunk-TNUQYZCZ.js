import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  buildReport
} from "./chunk-OA4K2KK3.js";
import {
  interruptible
} from "./chunk-A6HI2P3T.js";
import {
  terminalReport
} from "./chunk-6WS6ETOS.js";
import {
  canvasFor
} from "./chunk-RWTFK2OS.js";
import {
  writeOutlet
} from "./chunk-J2W2TDBE.js";
import {
  exitCode
} from "./chunk-NQCYHDUM.js";
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
      const { summaryHtml } = await import("./summary-WG2HIDJS.js");
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
